import { type ReactElement, useCallback } from 'react';
import { usePane } from '../../state/paneContext';
import { useAnswer } from '../charts/useAnswer';
import { NotAnswered } from '../explanation/NotAnswered';
import { HelpText } from '../parts/HelpText';
import { TablesForWord } from './TablesForWord';

/** The supplementary tables that count whole streams, each to be copied for a document. */
export function SupplementaryTables(): ReactElement {
  const { controller, messages } = usePane();
  const { help, none } = messages.pane.supplement;
  const language = controller.language();
  const { found, askAgain } = useAnswer(
    useCallback(() => controller.supplementaryTables(language), [controller, language]),
  );
  return (
    <>
      <HelpText>{help}</HelpText>
      {found?.ok === false && <NotAnswered error={found.error} onRetry={askAgain} />}
      {found?.ok === true && found.value.length === 0 && <HelpText>{none}</HelpText>}
      {found?.ok === true && <TablesForWord tables={found.value} />}
    </>
  );
}

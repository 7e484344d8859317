import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import { ExplainedButton } from '../parts/ExplainedButton';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

/** The button that adds an empty log, for a section that starts a register. */
export function InsertTemplate(): ReactElement {
  const { state, controller, messages } = usePane();
  const { insert, insertHelp } = messages.template;
  return (
    <ExplainedButton
      label={insert}
      help={insertHelp}
      icon={<TableAddRegular />}
      disabledFocusable={isBusy(state)}
      onClick={() => void controller.insertTemplate()}
    />
  );
}

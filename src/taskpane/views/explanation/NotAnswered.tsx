import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { PaneError } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

export interface NotAnsweredProps {
  readonly error: PaneError;
  readonly onRetry: () => void;
}

/** Why nothing can be said of a number, and what to do. */
export function NotAnswered({ error, onRetry }: NotAnsweredProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { codes, detail } = messages.pane.failures;
  const { why, next } = codes[error.code];
  return (
    <div className={styles.root} role="alert">
      <HelpText>{fill(why, { sheet: error.sheet })}</HelpText>
      <HelpText>{next}</HelpText>
      {error.detail !== '' && <HelpText>{fill(detail, { detail: error.detail })}</HelpText>}
      {error.code !== 'reportGone' && (
        <Button size="small" onClick={onRetry}>
          {messages.pane.general.retry}
        </Button>
      )}
    </div>
  );
}

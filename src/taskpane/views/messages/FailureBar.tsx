import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, type Ref, useEffect, useRef } from 'react';
import { fill } from '../../../locales/fill';
import { CloseButton } from './CloseButton';
import { usePane } from '../../state/paneContext';
import type { Failure } from '../../state/paneState';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  text: { display: 'block', marginTop: tokens.spacingVerticalXS },
  detail: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** What could not be done, why, what to do next, and a way to try again. */
export function FailureBar({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const { messages, controller, restoreFocus } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const { failures } = messages.pane;
  const { task, error, number } = failure;
  const { why, next } = failures.codes[error.code];
  useEffect(() => {
    restoreFocus(bar.current);
  }, [number, restoreFocus]);
  return (
    <MessageBar
      ref={bar as Ref<never>}
      className={styles.bar}
      intent="error"
      layout="multiline"
      role="alert"
      tabIndex={-1}
    >
      <MessageBarBody>
        <MessageBarTitle>{failures.tasks[task]}</MessageBarTitle>
        <span className={styles.text}>{fill(why, { sheet: error.sheet })}</span>
        <span className={styles.text}>{task === 'saving' ? failures.unsavedEffect : next}</span>
        {error.detail !== '' && (
          <span className={styles.detail}>{fill(failures.detail, { detail: error.detail })}</span>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <CloseButton
            onClick={() => {
              controller.send({ type: 'messageDismissed' });
            }}
          />
        }
      >
        <RetryButton failure={failure} />
      </MessageBarActions>
    </MessageBar>
  );
}

/** Does again what failed; where clicking again is that, or nothing can help, there is no button. */
function RetryButton({ failure: { task, error } }: { readonly failure: Failure }): ReactElement | null {
  const { messages, controller } = usePane();
  const { general } = messages.pane;
  if (error.code === 'requirementSetMissing' || task === 'handingOver' || task === 'writingFindings')
    return null;
  if (task === 'selecting' || task === 'activating') {
    if (error.code !== 'sheetNotFound') return null;
    return <ActionButton label={general.lookAgain} onClick={() => void controller.inspect()} />;
  }
  return <ActionButton label={general.retry} onClick={() => void controller.retry(task)} />;
}

interface ActionButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

function ActionButton({ label, onClick }: ActionButtonProps): ReactElement {
  return (
    <Button size="small" onClick={onClick}>
      {label}
    </Button>
  );
}

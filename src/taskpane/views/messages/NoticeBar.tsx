import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CloseButton } from './CloseButton';

const useStyles = makeStyles({
  bar: { overflowWrap: 'anywhere' },
  title: { display: 'block' },
});

export interface NoticeBarProps {
  readonly intent: MessageBarIntent;
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  readonly onDismiss?: () => void;
}

/** A message that is no failure, with what can be done about it. */
export function NoticeBar({ intent, title, text, action, onDismiss }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
      {(action ?? onDismiss) && (
        <MessageBarActions {...(onDismiss ? { containerAction: <CloseButton onClick={onDismiss} /> } : {})}>
          {action && (
            <Button size="small" onClick={action.onClick}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, type Ref, useEffect, useId, useRef } from 'react';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import type { Activity } from '../../state/paneState';
import { stepText } from './stepText';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  step: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export interface RunProgressProps {
  readonly activity: Extract<Activity, { readonly run: number }>;
}

/** What is being done, how far it is, and a way to end it. */
export function RunProgress({ activity }: RunProgressProps): ReactElement {
  const styles = useStyles();
  const { controller, messages, restoreFocus } = usePane();
  const cancelButton = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { run } = messages.pane;
  const { step, count, share } = stepText(activity.progress, messages);
  useEffect(() => {
    restoreFocus(cancelButton.current);
  }, [restoreFocus]);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.step} id={id}>
          {activity.isCancelling ? run.cancelling : step}
        </span>
        <span className={styles.count}>{count}</span>
      </div>
      <ProgressBar aria-labelledby={id} {...(share === undefined ? {} : { value: share })} />
      {activity.progress.step === 'waitingForCellEdit' && <HelpText>{run.waiting}</HelpText>}
      <Button
        ref={cancelButton as Ref<never>}
        disabledFocusable={activity.isCancelling}
        onClick={() => {
          controller.cancel();
        }}
      >
        {messages.pane.general.cancel}
      </Button>
    </div>
  );
}

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import type { Activity } from '../../state/paneState';
import { stepText } from './stepText';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  step: { fontWeight: tokens.fontWeightSemibold },
  cancel: { flexShrink: 0 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export interface RunProgressProps {
  readonly activity: Extract<Activity, { readonly run: number }>;
}

/** What is being done, how far it is, and a way to end it. */
export function RunProgress({ activity }: RunProgressProps): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const id = useId();
  const { run } = messages.pane;
  const { step, count, share } = stepText(activity.progress, messages);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.words}>
          <span className={styles.step} id={id}>
            {activity.isCancelling ? run.cancelling : step}
          </span>
          <span className={styles.count}>{count}</span>
        </span>
        <Button
          className={styles.cancel}
          size="small"
          disabledFocusable={activity.isCancelling}
          onClick={() => {
            controller.cancel();
          }}
        >
          {messages.pane.general.cancel}
        </Button>
      </div>
      <ProgressBar aria-labelledby={id} {...(share === undefined ? {} : { value: share })} />
      {activity.progress.step === 'waitingForCellEdit' && <HelpText>{run.waiting}</HelpText>}
      {activity.isStalled && activity.progress.step !== 'waitingForCellEdit' && (
        <HelpText>{run.stalled}</HelpText>
      )}
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';
import { FailureBar } from './FailureBar';
import { NoticeBar } from './NoticeBar';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
});

/** What went wrong, was cancelled, or is no longer as it was; above every view. */
export function MessageArea(): ReactElement {
  const styles = useStyles();
  const { state, messages, controller } = usePane();
  const { general, messages: texts } = messages.pane;
  const lookAgain = { label: general.lookAgain, onClick: () => void controller.inspect() };
  const { failure, cancelled, hasChanged, isReadingOutdated } = state;
  return (
    <div className={styles.root}>
      {failure !== null && <FailureBar failure={failure} />}
      {cancelled !== null && (
        <NoticeBar
          intent="info"
          title={texts.cancelledTitle}
          text={cancelled === 'inspecting' ? texts.cancelledInspecting : texts.cancelledComputing}
          {...(cancelled === 'inspecting' ? { action: lookAgain } : {})}
          onDismiss={() => {
            controller.send({ type: 'messageDismissed' });
          }}
        />
      )}
      {hasChanged && !isBusy(state) && (
        <NoticeBar intent="warning" title={texts.changedTitle} text={texts.changed} action={lookAgain} />
      )}
      {isReadingOutdated && !hasChanged && cancelled === null && failure === null && !isBusy(state) && (
        <NoticeBar intent="warning" title={texts.settledTitle} text={texts.changed} action={lookAgain} />
      )}
    </div>
  );
}

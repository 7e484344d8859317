import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { type ReactElement, Suspense, useEffect } from 'react';
import { SectionHeading } from '../parts/SectionHeading';
import { loadedLater } from '../parts/loadedLater';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({
  waiting: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  waitingItem: {
    height: '88px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** What shows logs comes while the workbook is read. */
const loadInspectedLogs = () => import('./InspectedLogs').then(({ InspectedLogs: part }) => part);

const InspectedLogs = loadedLater(loadInspectedLogs);

/** What was found in the workbook, and the period that is computed from it. */
export function LogsView(): ReactElement {
  const { state } = usePane();
  const { inspection } = state;
  useEffect(() => {
    // Where it cannot be had now, it is asked for again once there is something to show.
    loadInspectedLogs().catch(() => undefined);
  }, []);
  if (inspection === null) return state.failure === null && isBusy(state) ? <Waiting /> : <></>;
  return (
    <Suspense fallback={<Waiting />}>
      <InspectedLogs inspection={inspection} />
    </Suspense>
  );
}

function Waiting(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.waiting}>
      <SectionHeading level={2}>{messages.pane.logs.heading}</SectionHeading>
      <Skeleton className={styles.waiting} aria-label={messages.pane.run.opening}>
        <SkeletonItem className={styles.waitingItem} />
        <SkeletonItem className={styles.waitingItem} />
      </Skeleton>
    </div>
  );
}

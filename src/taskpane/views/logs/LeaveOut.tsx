import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { InspectedLog } from '../../contract/paneService';
import { leftOut } from '../../corrections/correctLog';
import { withProfile } from '../../corrections/savedProfiles';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({ root: { alignSelf: 'flex-start' } });

export interface LeaveOutProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
}

/** The button by which a log is not read. */
export function LeaveOut({ log, logs }: LeaveOutProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { leaveOut } = messages.pane.logs;
  return (
    <Button
      className={styles.root}
      size="small"
      disabledFocusable={isBusy(state)}
      aria-label={fill(messages.report.named, { name: leaveOut, value: log.sheet })}
      onClick={() => {
        void controller.correct(withProfile(state.settings.profiles, leftOut(log, logs)));
      }}
    >
      {leaveOut}
    </Button>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { InspectedLog } from '../../contract/paneService';
import { readAgain } from '../../corrections/correctLog';
import { withProfile } from '../../corrections/savedProfiles';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';
import { HelpText } from '../parts/HelpText';

const useStyles = makeStyles({ again: { alignSelf: 'flex-start' } });

/** Says of a log that it is left out, with the way back. */
export function LeftOut({ log }: { readonly log: InspectedLog }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { logs } = messages.pane;
  return (
    <>
      <HelpText>{logs.isLeftOut}</HelpText>
      <Button
        className={styles.again}
        size="small"
        disabledFocusable={isBusy(state)}
        aria-label={fill(messages.report.named, { name: logs.readAgain, value: log.sheet })}
        onClick={() => {
          void controller.correct(withProfile(state.settings.profiles, readAgain(log)));
        }}
      >
        {logs.readAgain}
      </Button>
    </>
  );
}

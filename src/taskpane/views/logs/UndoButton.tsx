import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { ReactElement } from 'react';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({
  undo: { alignSelf: 'flex-start' },
});

/** Takes back the last correction; nothing where there is none. */
export function UndoButton(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  if (state.history.length === 0) return null;
  return (
    <Button
      className={styles.undo}
      size="small"
      icon={<ArrowUndoRegular />}
      disabledFocusable={isBusy(state)}
      onClick={() => void controller.undo()}
    >
      {messages.pane.logs.undo}
    </Button>
  );
}

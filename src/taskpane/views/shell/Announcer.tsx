import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { announcementOf } from './announcement';
import { usePane } from '../../state/paneContext';

const useStyles = makeStyles({
  // Seen by nobody, read by screen readers.
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what came of what, without moving the focus. */
export function Announcer(): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  return (
    <div className={styles.hidden} role="status">
      {announcementOf(state, messages)}
    </div>
  );
}

import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { PLOT } from './plot';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto' },
});

interface DrawingProps {
  /** what it shows, in words */
  readonly label: string;
  readonly height?: number;
  readonly children: ReactNode;
}

/** A picture that is as wide as its place, and is one thing to a screen reader. */
export function Drawing({ label, height = PLOT.height, children }: DrawingProps): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} role="img" aria-label={label} viewBox={`0 0 ${PLOT.width} ${height}`}>
      {children}
    </svg>
  );
}

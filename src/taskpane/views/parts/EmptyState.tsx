import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { HelpText } from './HelpText';
import { SectionHeading } from './SectionHeading';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalL,
  },
  icon: { fontSize: '40px', lineHeight: '1', color: tokens.colorBrandForeground1 },
});

export interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <SectionHeading level={2}>{title}</SectionHeading>
      <HelpText>{text}</HelpText>
      {children}
    </div>
  );
}

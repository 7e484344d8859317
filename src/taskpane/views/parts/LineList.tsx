import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { HelpText } from './HelpText';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export interface LineListProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A few lines of text under a heading, as a list. */
export function LineList({ heading, lines }: LineListProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <HelpText id={id}>{heading}</HelpText>
      <ul className={styles.list} aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import { InfoButton, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { usePane } from '../../state/paneContext';
import type { TermId } from './termId';

const useStyles = makeStyles({
  // As large as a finger needs, and no higher than its line.
  button: { minWidth: '24px', minHeight: '24px', margin: '-6px 0', verticalAlign: 'middle' },
  info: { maxWidth: '240px', whiteSpace: 'normal' },
});

/** The button that says what a term means. */
export function TermInfo({ id }: { readonly id: TermId }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { word, meaning } = messages.notesSheet.definitions[id];
  const label = fill(messages.help.explainTerm, { term: word });
  return (
    <InfoButton
      size="small"
      className={styles.button}
      aria-label={label}
      info={{ className: styles.info, 'aria-label': label, children: meaning }}
    />
  );
}

import { InfoButton, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { usePane } from '../../state/paneContext';
import type { TermId } from './Term';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: '24px', minHeight: '24px' },
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

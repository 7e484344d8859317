import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, Suspense } from 'react';
import type { Messages } from '../../../locales/messages';
import { loadedLater } from './loadedLater';

/** A term of the report that the glossary explains, as the help and the sheet “Notes” do. */
export type TermId = keyof Messages['notesSheet']['definitions'];

const useStyles = makeStyles({
  term: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
});

/** The pane opens without it; where it cannot be had, the term stands alone. */
const TermInfo = loadedLater(
  () => import('./TermInfo').then((loaded) => loaded.TermInfo),
  () => null,
);

/** Words with a button beside them that says what their term means. */
export function Term({ id, children }: { readonly id: TermId; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.term}>
      <span>{children}</span>
      <Suspense fallback={null}>
        <TermInfo id={id} />
      </Suspense>
    </span>
  );
}

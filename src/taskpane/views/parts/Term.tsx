import { type ReactElement, type ReactNode, Suspense } from 'react';
import { loadedLater } from './loadedLater';
import type { TermId } from './termId';

/** The pane opens without it; where it cannot be had, the term stands alone. */
const TermInfo = loadedLater(
  () => import('./TermInfo').then((loaded) => loaded.TermInfo),
  () => null,
);

/** Words with a button beside them that says what their term means. */
export function Term({ id, children }: { readonly id: TermId; readonly children: ReactNode }): ReactElement {
  return (
    <span>
      {children}{' '}
      <Suspense fallback={null}>
        <TermInfo id={id} />
      </Suspense>
    </span>
  );
}

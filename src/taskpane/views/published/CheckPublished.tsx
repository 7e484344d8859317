import { type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { loadedLater } from '../parts/loadedLater';

/** What checks tables comes only with the first one: the pane itself comes the sooner. */
const PublishedCheck = loadedLater(() => import('./PublishedCheck').then((loaded) => loaded.PublishedCheck));

/** The check of a table as it was published, which opens where it is asked for. */
export function CheckPublished(): ReactElement {
  const { messages } = usePane();
  return (
    <Disclosure label={messages.published.view.heading}>
      <Suspense fallback={null}>
        <PublishedCheck />
      </Suspense>
    </Disclosure>
  );
}

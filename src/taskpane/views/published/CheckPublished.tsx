import { lazy, type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';

/** What checks tables comes only with the first one: the pane itself comes the sooner. */
const PublishedCheck = lazy(() =>
  import('./PublishedCheck').then(
    (loaded) => ({ default: loaded.PublishedCheck }),
    () => ({ default: NotLoaded }),
  ),
);

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

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return <HelpText>{messages.published.view.notLoaded}</HelpText>;
}

import { type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { loadedLater } from '../parts/loadedLater';

/** What compares reports comes only where it is asked for: the pane itself comes the sooner. */
const Comparison = loadedLater(() => import('./Comparison').then((loaded) => loaded.Comparison), NotLoaded);

/** The comparison of shared reports, which opens where it is asked for. */
export function CompareReports(): ReactElement {
  const { messages } = usePane();
  return (
    <Disclosure label={messages.pane.compare.heading}>
      <Suspense fallback={null}>
        <Comparison />
      </Suspense>
    </Disclosure>
  );
}

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return <HelpText>{messages.pane.compare.notLoaded}</HelpText>;
}

import { type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { loadedLater } from '../parts/loadedLater';

/** The help comes only when somebody asks for it: the pane itself comes the sooner. */
const HelpContent = loadedLater(
  () => import('./HelpContent').then((loaded) => loaded.HelpContent),
  NotLoaded,
);

/** The rules in words, the terms, and the first steps. */
export function HelpView(): ReactElement {
  return (
    <Suspense fallback={null}>
      <HelpContent />
    </Suspense>
  );
}

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return <HelpText>{messages.help.notLoaded}</HelpText>;
}

import { lazy, type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';

/** The help comes only when somebody asks for it: the pane itself comes the sooner. */
const HelpContent = lazy(() =>
  import('./HelpContent').then(
    (loaded) => ({ default: loaded.HelpContent }),
    () => ({ default: NotLoaded }),
  ),
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

import { type ComponentType, lazy, type LazyExoticComponent, type ReactElement } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from './HelpText';

/** A part of the pane that is loaded when it is first shown; where it cannot be had, that is said in its place. */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load()
      .catch((): ComponentType<Props> => NotLoaded)
      .then((part) => ({ default: part })),
  );
}

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return <HelpText>{messages.published.view.notLoaded}</HelpText>;
}

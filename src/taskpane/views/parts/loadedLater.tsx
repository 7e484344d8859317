import { type ComponentType, lazy, type LazyExoticComponent, type ReactElement } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from './HelpText';

/**
 * A part of the pane that is loaded when it is first shown.
 *
 * @param Otherwise what stands in its place where it cannot be had; it says so where this is left out
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Otherwise: () => ReactElement | null = NotLoaded,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load()
      .catch((): ComponentType<Props> => Otherwise)
      .then((part) => ({ default: part })),
  );
}

function NotLoaded(): ReactElement {
  const { messages } = usePane();
  return <HelpText>{messages.published.view.notLoaded}</HelpText>;
}

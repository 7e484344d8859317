import { type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';
import { loadedLater } from '../parts/loadedLater';

/** Those who have seen the tour fetch nothing of it; where it cannot be fetched, the pane goes without. */
const Tour = loadedLater(
  () => import('./Tour').then((loaded) => loaded.Tour),
  () => null,
);

/** The tour of the pane, above its views, while it is shown. */
export function TourArea(): ReactElement | null {
  const { state } = usePane();
  if (state.tourStep === null) return null;
  return (
    <Suspense fallback={null}>
      <Tour step={state.tourStep} />
    </Suspense>
  );
}

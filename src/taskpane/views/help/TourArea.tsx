import { lazy, type ReactElement, Suspense } from 'react';
import { usePane } from '../../state/paneContext';

/** Those who have seen the tour fetch nothing of it; where it cannot be fetched, the pane goes without. */
const Tour = lazy(() =>
  import('./Tour').then(
    (loaded) => ({ default: loaded.Tour }),
    () => ({ default: () => null }),
  ),
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

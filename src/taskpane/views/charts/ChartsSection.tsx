import { type ReactElement, Suspense } from 'react';
import type { Period } from '../../../report/period';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { loadedLater } from '../parts/loadedLater';

/** What draws comes only where it is asked for: the pane itself comes the sooner. */
const ReportCharts = loadedLater(() => import('./ReportCharts').then((loaded) => loaded.ReportCharts));
const PeriodComparison = loadedLater(() =>
  import('./PeriodComparison').then((loaded) => loaded.PeriodComparison),
);

/** The charts of the report, and its figures beside those of another period; each opens where it is asked for. */
export function ChartsSection({ period }: { readonly period: Period }): ReactElement {
  const { messages } = usePane();
  const { heading, compareHeading } = messages.pane.charts;
  return (
    <>
      <Disclosure label={heading}>
        <Suspense fallback={null}>
          <ReportCharts key={period.name} />
        </Suspense>
      </Disclosure>
      <Disclosure label={compareHeading}>
        <Suspense fallback={null}>
          <PeriodComparison key={period.name} period={period} />
        </Suspense>
      </Disclosure>
    </>
  );
}

import { knownDay } from '../../src/ground/calendarDay';
import { periodStartingIn } from '../../src/report/period';
import { createPaneService } from '../../src/taskpane/service/excelPaneService';
import type {
  ComputedReport,
  Inspection,
  PaneResult,
  PaneService,
} from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';

/** The pane's service on a day of its own. */
export function paneService(): PaneService {
  return createPaneService(() => knownDay(2026, 11, 24));
}

/** Computes 2022-2023, or another period, with the settings that the pane begins with. */
export function compute(
  service: PaneService,
  signal = new AbortController().signal,
  period = periodStartingIn(2022),
): Promise<PaneResult<ComputedReport>> {
  const request = { period, settings: DEFAULT_SETTINGS, language: 'en' as const };
  return service.compute(request, () => undefined, signal);
}

export function inspect(service: PaneService): Promise<PaneResult<Inspection>> {
  return service.inspect(DEFAULT_SETTINGS, () => undefined, new AbortController().signal);
}

/** What a run gave that must have gone well. */
export function valueOf<T>(result: PaneResult<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.sheet} ${result.error.detail}`);
  return result.value;
}

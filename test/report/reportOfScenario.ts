import { computeReport } from '../../src/report/computeReport';
import { periodStartingIn } from '../../src/report/period';
import type { Report } from '../../src/report/report';
import { type Baseline, baselineSchema } from '../../src/report/rules/baseline';
import { calendarDayOf } from './naiveCalendar';
import type { PlainBaseline } from './naiveOracle';
import { type Scenario, YEAR } from './randomLogs';
import { readPlacedLogs } from './reportOfLogs';

/** The report of the period that the scenarios are about, of the logs of one of them. */
export function reportOn(scenario: Scenario): Report {
  return computeReport({
    logs: readPlacedLogs(scenario.placed, scenario),
    period: periodStartingIn(YEAR),
    today: calendarDayOf(scenario.today),
    ...(scenario.baseline
      ? { baseline: { counts: entered(scenario.baseline), source: 'baseline.json' } }
      : {}),
  });
}

/** The counts of the period before as a baseline file gives them. */
function entered({ rfas, missionNotifications, ...registry }: PlainBaseline): Baseline {
  const otp =
    rfas === undefined || missionNotifications === undefined ? {} : { otp: { rfas, missionNotifications } };
  return baselineSchema.parse({ version: 1, period: `${YEAR - 1}-${YEAR}`, ...otp, registry });
}

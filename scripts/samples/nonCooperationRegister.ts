import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import type { SampleRegister } from './registerSheet';

type Communication = readonly [reference: string, situation: string, transmitted: CalendarDay];

/** 16 by 15 September 2023, regarding two situations; one more after it. */
const DAYS: readonly (readonly [situation: string, transmitted: CalendarDay])[] = [
  ...[2007, 2010, 2010, 2011, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2017].map(
    (year, index) => ['Situation III', knownDay(year, 1 + index, 6 + index)] as const,
  ),
  ...[2014, 2016, 2018, 2022].map(
    (year, index) => ['Situation V', knownDay(year, 10, 3 + 4 * index)] as const,
  ),
  ['Situation V', knownDay(2023, 10, 30)],
];

/** The register of communications on non-cooperation to the Security Council, of which none was ever made. */
export const nonCooperationRegister: SampleRegister<Communication> = {
  sheet: 'Non-cooperation',
  title: 'Communications on non-cooperation to the Security Council – fictitious data',
  columns: [
    { heading: 'Reference', width: 14, cell: ([reference]) => reference },
    { heading: 'Situation', width: 16, cell: ([, situation]) => situation },
    { heading: 'Transmitted on', width: 16, cell: ([, , transmitted]) => transmitted },
  ],
  entries: DAYS.map(([situation, transmitted], index) => [`NC-${index + 1}`, situation, transmitted]),
};

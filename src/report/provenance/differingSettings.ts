import { type Field, FIELDS } from '../../log/model/field';
import type { Report } from '../report';
import type { Baseline } from '../rules/baseline';
import { logReadings, type Provenance } from './provenance';

/** A setting that is not what it was: other counts were entered, or fields of a log are read otherwise. */
export type DifferingSetting =
  | { readonly setting: 'baseline' }
  | {
      readonly setting: 'reading';
      readonly workbook: string;
      readonly sheet: string;
      readonly fields: readonly Field[];
    };

/**
 * The settings in which a report that was made differs from one that is computed of the same logs now. Logs of which only
 * one of the two knows, and reports of versions that noted no settings, differ in none.
 *
 * @param given the counts of the period before that are entered now; where none are, those of the report hold
 */
export function differingSettings(
  made: Provenance,
  report: Report,
  given: Baseline | undefined,
): readonly DifferingSetting[] {
  const isOtherBaseline = given !== undefined && JSON.stringify(given) !== JSON.stringify(made.baseline);
  const then = made.readings ?? [];
  return [
    ...(isOtherBaseline ? [{ setting: 'baseline' } as const] : []),
    ...logReadings(report).flatMap(({ workbook, sheet, fields }): DifferingSetting[] => {
      const was = then.find((log) => log.workbook === workbook && log.sheet === sheet)?.fields;
      const others = was === undefined ? [] : FIELDS.filter((field) => was[field] !== fields[field]);
      return others.length === 0 ? [] : [{ setting: 'reading', workbook, sheet, fields: others }];
    }),
  ];
}

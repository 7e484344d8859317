import { fill } from '../../locales/fill';
import { logProvenance, provenanceOf } from '../../report/provenance/provenance';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import type { Block } from '../blocks/block';
import type { SheetContext } from '../blocks/sheet';
import { line, type LineCell } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { NOTES_LAST, NOTES_WIDTHS } from './notesColumns';

/** What begins the cell from which the command verifies a report; the rest of it is JSON. */
export const PROVENANCE_MARK = 'cooperation-report ';

/** What begins the cell of how one log is read; the rest of it is JSON. */
export const READING_MARK = 'cooperation-report-log ';

/** What begins the cell of a log's fingerprint. */
export const FINGERPRINT_MARK = 'sha256:';

/** The columns of the logs' lines. */
export const LOG_COLUMNS = { workbook: 0, sheet: 1, requests: 2, fingerprint: 3 } as const;

/**
 * What made the report, and of each log how many requests were read, a SHA-256 of them, and how it was read. What the
 * command reads is parted into lines that a person can read, too.
 */
export function provenanceLines({ report, messages, options }: SheetContext): readonly Block[] {
  const { provenance } = messages.notesSheet;
  const language = messages.language === 'fr' ? 'fr' : 'en';
  const { readings = [], ...made } = provenanceOf(report, language, options);
  const { version, since } = report.rules.edition;
  const rules = fill(provenance.rules, { edition: version, year: String(since) });
  const whole = (value: string): Block =>
    line([{ column: 0, lastColumn: NOTES_LAST, value, style: STYLES.paragraph }], NOTES_WIDTHS);
  return [
    whole(provenance.explanation),
    whole(rules),
    whole(`${PROVENANCE_MARK}${JSON.stringify(made)}`),
    logLine([provenance.workbook, provenance.sheet, provenance.requests, provenance.fingerprint], {
      text: STYLES.header,
      number: STYLES.numberHeader,
    }),
    ...logProvenance(report).map(({ workbook, sheet, requests, fingerprint }) =>
      logLine(
        [
          workbook,
          sheet,
          requests,
          fingerprint === '' ? provenance.ofTable : `${FINGERPRINT_MARK}${fingerprint}`,
        ],
        {
          text: STYLES.topText,
          number: { ...STYLES.topNumber, numberFormat: COUNT_FORMAT },
        },
      ),
    ),
    ...readings.map((reading) => whole(`${READING_MARK}${JSON.stringify(reading)}`)),
  ];
}

function logLine(
  [workbook, sheet, requests, fingerprint]: readonly [string, string, string | number, string],
  { text, number }: { readonly text: LineCell['style']; readonly number: LineCell['style'] },
): Block {
  return line(
    [
      { column: LOG_COLUMNS.workbook, value: workbook, style: text },
      { column: LOG_COLUMNS.sheet, value: sheet, style: text },
      { column: LOG_COLUMNS.requests, value: requests, style: number },
      {
        column: LOG_COLUMNS.fingerprint,
        lastColumn: NOTES_LAST,
        value: fingerprint,
        style: { ...text, indent: 1 },
      },
    ],
    NOTES_WIDTHS,
  );
}

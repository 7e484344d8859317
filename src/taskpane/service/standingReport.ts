import { readReportOnSheets, type ReportOnSheets } from '../../excel/reportInWorkbook';
import { runBatch } from '../../excel/runBatch';
import type { ExcelFailure } from '../../excel/excelFailure';
import { type Result, success } from '../../ground/result';
import { figureName } from '../../layout/tables/figureName';
import { LANGUAGES } from '../../locales/languages';
import { FIGURE_IDS, type FigureId } from '../../report/figures/figures';
import { parsePeriodName, type Period } from '../../report/period';
import type { StandingReport } from '../contract/paneService';

/** Reads which report stands in the open workbook, from its sheets and the names of its figures. */
export async function readStandingReport(
  signal?: AbortSignal,
): Promise<Result<StandingReport | null, ExcelFailure>> {
  const read = await runBatch(readReportOnSheets, signal === undefined ? {} : { signal });
  if (!read.ok) return read;
  return success(read.value === null ? null : standingOf(read.value));
}

/** A report that stands in the workbook, with the figures that its cells show. */
export function standingOf({ period: name, language, named, ...report }: ReportOnSheets): StandingReport {
  const period = parsePeriodName(name) ?? null;
  return {
    ...report,
    period,
    language: LANGUAGES.find((other) => other === language) ?? null,
    figures: period === null ? new Map() : figuresOf(named, period),
  };
}

function figuresOf(named: ReadonlyMap<string, string>, period: Period): ReadonlyMap<FigureId, string> {
  return new Map(
    FIGURE_IDS.flatMap((id): [FigureId, string][] => {
      const text = named.get(figureName(id, period));
      return text === undefined ? [] : [[id, text]];
    }),
  );
}

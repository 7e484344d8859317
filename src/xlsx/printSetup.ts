import type { Worksheet } from 'wasm-xlsxwriter';
import type { PrintPlan } from '../layout/workbookPlan';
import { cellText } from './cellText';

const A4 = 9;
const LONGEST_HEADER = 255;
/** In inches: left, right, top, bottom, header, footer. */
const MARGINS = [0.6, 0.6, 0.75, 0.75, 0.3, 0.3] as const;

/** A4, as wide as one page and as many pages as it takes; header and footer are already in Excel's code (`&P`). */
export function setUpPrint(worksheet: Worksheet, print: PrintPlan): void {
  worksheet
    .setPaperSize(A4)
    .setPrintFitToPages(1, 0)
    .setMargins(...MARGINS);
  if (print.orientation === 'landscape') worksheet.setLandscape();
  else worksheet.setPortrait();
  if (print.repeatRows) worksheet.setRepeatRows(print.repeatRows.first, print.repeatRows.last);
  if (print.header !== '') worksheet.setHeader(cellText(print.header, LONGEST_HEADER));
  if (print.footer !== '') worksheet.setFooter(cellText(print.footer, LONGEST_HEADER));
}

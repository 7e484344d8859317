import type { Worksheet } from 'wasm-xlsxwriter';
import { PAGE_MARGINS } from '../../plan/pageSetup';
import type { PrintPlan } from '../../plan/workbookPlan';
import { writtenText } from './writtenText';

const A4 = 9;
const LONGEST_HEADER = 255;

/** A4, as wide as one page and as many pages as it takes; header and footer are already in Excel's code (`&P`). */
export function setUpPrint(worksheet: Worksheet, print: PrintPlan): void {
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  worksheet.setPaperSize(A4).setPrintFitToPages(1, 0).setMargins(left, right, top, bottom, header, footer);
  if (print.orientation === 'landscape') worksheet.setLandscape();
  else worksheet.setPortrait();
  if (print.repeatRows) worksheet.setRepeatRows(print.repeatRows.first, print.repeatRows.last);
  if (print.header !== '') worksheet.setHeader(writtenText(print.header, LONGEST_HEADER));
  if (print.footer !== '') worksheet.setFooter(writtenText(print.footer, LONGEST_HEADER));
}

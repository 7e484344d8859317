import { PAGE_MARGINS } from '../plan/pageSetup';
import type { PrintPlan } from '../plan/workbookPlan';

/** A4, as wide as one page and as many pages as it takes. */
export function setUpPage({ pageLayout }: Excel.Worksheet, print: PrintPlan): void {
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', PAGE_MARGINS);
  const { first, last } = print.repeatRows ?? {};
  if (first !== undefined && last !== undefined) pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  const page = pageLayout.headersFooters.defaultForAllPages;
  const [header, footer] = [headerParts(print.header), headerParts(print.footer)];
  page.leftHeader = header.L;
  page.centerHeader = header.C;
  page.rightHeader = header.R;
  page.leftFooter = footer.L;
  page.centerFooter = footer.C;
  page.rightFooter = footer.R;
}

/** Excel's code for a header has its parts one after the other, `&Lleft&Cmiddle&Rright`; Office.js has them apart. */
function headerParts(code: string): Readonly<Record<'L' | 'C' | 'R', string>> {
  const parts = { L: '', C: '', R: '' };
  let side: keyof typeof parts = 'C';
  for (const [token] of code.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    if (token === '&L' || token === '&C' || token === '&R')
      side = token === '&L' ? 'L' : token === '&C' ? 'C' : 'R';
    else parts[side] += token;
  }
  return parts;
}

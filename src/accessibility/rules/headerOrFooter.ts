import type { SheetView } from '../sheetView';

/** Nothing stands in the header or the footer of a page: screen readers pass it over. */
export function headerOrFooter({ sheet }: SheetView): readonly string[] {
  return sheet.print.header === '' && sheet.print.footer === '' ? [] : [''];
}

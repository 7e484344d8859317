import { PALETTE } from '../../layout/blocks/palette';
import type { CellStyle } from '../../plan/workbookPlan';

/** Nobody has to read smaller letters than these, in points. */
export const LEAST_TEXT_SIZE = 12;

const body: CellStyle = { fontSize: LEAST_TEXT_SIZE, fontColour: PALETTE.ink, vertical: 'top' };
const ruled: CellStyle = { ...body, borderBottom: PALETTE.rule };
const header: CellStyle = {
  ...body,
  bold: true,
  vertical: 'center',
  fontColour: PALETTE.white,
  fill: PALETTE.navy,
  wrap: true,
  numberFormat: '@',
};

/** The styles of a shared workbook: letters of 12 points and more, dark on light or light on dark. */
export const SHARED_STYLES = {
  title: { ...body, bold: true, fontSize: 16, fontColour: PALETTE.navy, wrap: true, numberFormat: '@' },
  line: { ...body, wrap: true, numberFormat: '@' },
  // It is not wrapped: LibreOffice wraps no link, and would cut it off at the edge of its column.
  link: { ...body, fontColour: PALETTE.link, underline: true, numberFormat: '@' },
  ruledLink: {
    ...ruled,
    indent: 1,
    fontColour: PALETTE.link,
    underline: true,
    wrap: true,
    numberFormat: '@',
  },
  header: { ...header, indent: 1 },
  numberHeader: { ...header, horizontal: 'right' },
  text: { ...ruled, indent: 1, wrap: true, numberFormat: '@' },
  code: { ...ruled, indent: 1, numberFormat: '@' },
  number: { ...ruled, horizontal: 'right' },
  shorthand: { ...ruled, horizontal: 'right', numberFormat: '@' },
} as const satisfies Record<string, CellStyle>;

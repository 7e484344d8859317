import { BAD_ROWS } from './badRows';
import { BANNERS_ABOVE } from './bannersAbove';
import { BETWEEN_ROWS } from './betweenRows';
import { COLUMNS } from './columns';
import { DATES } from './dates';
import { HEADINGS } from './headings';
import { OTHER_ITEMS } from './otherItems';
import type { Register } from './register';
import { SEVERAL_LOGS } from './severalLogs';
import { SEVERAL_SHEETS } from './severalSheets';
import { SPANISH } from './spanish';
import { TABLES_AND_NAMES } from './tablesAndNames';

export const REGISTERS: readonly Register[] = [
  ...BANNERS_ABOVE,
  ...HEADINGS,
  ...BETWEEN_ROWS,
  ...SEVERAL_LOGS,
  ...SEVERAL_SHEETS,
  ...TABLES_AND_NAMES,
  ...DATES,
  ...COLUMNS,
  ...OTHER_ITEMS,
  ...BAD_ROWS,
  ...SPANISH,
];

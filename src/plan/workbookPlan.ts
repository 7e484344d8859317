import type { CellRange } from '../ground/address';
import type { Formula } from './formula';

/**
 * A workbook as plain data: what the report's sheets hold and how they look. Two writers carry out the same plan,
 * one into the open workbook in Excel, one into a file. Rows and columns count from 0.
 */
export interface WorkbookPlan {
  readonly title: string;
  /** language tag of the texts, `en` or `fr` */
  readonly language: string;
  readonly sheets: readonly SheetPlan[];
  readonly definedNames: readonly DefinedNamePlan[];
}

export interface DefinedNamePlan {
  readonly name: string;
  /** the {@link SheetPlan.id} of the sheet that it points into */
  readonly sheet: string;
  readonly range: CellRange;
}

export interface SheetPlan {
  /** stands for the sheet in links, charts and names: the name can change where it is taken */
  readonly id: string;
  /** a valid sheet name, see `sheetName` */
  readonly name: string;
  /** `#rrggbb` */
  readonly tabColour: string;
  /** widths of columns A, B, … in characters of the default font */
  readonly columnWidths: readonly number[];
  /** heights, in points, of the rows that do not have the default height */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** by row, then column; no two at the same place */
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  /** how many rows stay in view at the top */
  readonly frozenRows: number;
  readonly tables: readonly TablePlan[];
  readonly charts: readonly ChartPlan[];
  /** the cells that offer a choice of texts; none where it is left out */
  readonly choices?: readonly ChoicePlan[];
  readonly print: PrintPlan;
  /** the cells that show the report's numbers; none where it is left out */
  readonly numbers?: readonly NumberPlan[];
  /** what numbers say of themselves, in the open workbook only: no file has them; none where it is left out */
  readonly cards?: readonly CardPlan[];
}

/** A cell that shows a number of the report, or says why there is none. */
export interface NumberPlan {
  /** the name of a figure, or of a number of a breakdown */
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell's number says of itself where Excel can show it: a number stays a number in every formula. */
export interface CardPlan {
  readonly row: number;
  readonly column: number;
  /** the number that stands in the cell */
  readonly value: number;
  /** by unlike names, in their order */
  readonly fields: readonly { readonly name: string; readonly value: string | number }[];
}

/** Cells that offer a list to choose from; another text is taken with a warning. */
export interface ChoicePlan {
  readonly range: CellRange;
  /** none holds a comma, which sets them apart; together at most 255 characters */
  readonly texts: readonly string[];
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** text is data: a writer never lets it run as a formula. `''` is an empty cell with a style */
  readonly value: string | number;
  /** what calculates the cell, in which nothing else stands: `value` is then `''` */
  readonly formula?: Formula;
  readonly style: CellStyle;
  /** a place that a click leads to */
  readonly link?: LinkPlan;
}

/** A place in the workbook that a click leads to. */
export interface LinkPlan {
  /** a {@link SheetPlan.id}; where `isOutside`, the name of a sheet that is not of this plan */
  readonly sheet: string;
  readonly cell: string;
  readonly tip: string;
  readonly isOutside?: boolean;
}

/** Everything about the look of a cell; what is left out is Excel's default. Colours are `#rrggbb`, sizes points. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** a thin line on the edge */
  readonly borderTop?: string;
  readonly borderBottom?: string;
  /** an Excel number format in its English form, `0.00%`; text cells have `@` */
  readonly numberFormat?: string;
}

/** An Excel table; its header row's texts are cells of the plan and unlike one another. */
export interface TablePlan {
  readonly name: string;
  /** whether its header row has filter buttons; it has where this is left out */
  readonly filterButtons?: boolean;
  /** header row included */
  readonly range: CellRange;
}

/** `steps` draws shares, from 0 to 1, over numbers: straight lines from one point to the next, those of a step upright. */
export type ChartType = 'column' | 'columnStacked' | 'bar' | 'barStacked' | 'line' | 'steps';

/** A native chart over cells of a sheet. Their first column is the categories, or the numbers of `steps`, each further one a series. */
export interface ChartPlan {
  /** valid as the name of a shape, unlike all others of the plan */
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** number format of the data labels, and of the value axis where it has none of its own */
  readonly numberFormat: string;
  readonly axisFormat?: string;
  /** header row, categories and values; the header cells name the series */
  readonly data: CellRange;
  /** the {@link SheetPlan.id} of the sheet whose cells it draws, in files only; its own where it is left out */
  readonly dataSheet?: string;
  /** the least size of its texts, in points; where it is left out, its labels are smaller than its title */
  readonly leastTextSize?: number;
  /** one colour a series, `#rrggbb` */
  readonly colours: readonly string[];
  readonly dataLabels: boolean;
  readonly legend: boolean;
  /** the cells that it covers */
  readonly position: CellRange;
  /** one sentence that says what the chart shows, for those who do not see it */
  readonly altText: string;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** the rows repeated on every page, from 0, both included */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** the rows before which a new page begins, from the top, in files only; none where it is left out */
  readonly breaksBefore?: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/**
 * A written workbook in words of its own, so that what was written into a file and what was written into the open
 * workbook can be laid side by side. Sizes are in points; what is Excel's default is left out or said outright.
 */
export interface WorkbookPicture {
  readonly sheets: readonly SheetPicture[];
  /** the names of the workbook with what they stand for, without the apostrophes about a sheet's name */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetPicture {
  readonly name: string;
  readonly tabColour: string;
  readonly showsGridlines: boolean;
  readonly frozenRows: number;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  /** what every cell holds and how it looks, by its address */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly links: Readonly<Record<string, { readonly to: string; readonly tip: string }>>;
  /** the lists that cells offer to choose from, by the address of their cells */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly tables: readonly TablePicture[];
  readonly print: PrintPicture;
  readonly charts: readonly ChartPicture[];
}

export interface TablePicture {
  readonly name: string;
  readonly address: string;
  readonly bandedRows: boolean;
}

export interface PrintPicture {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number;
  readonly repeatedRows: string;
  /** in inches */
  readonly margins: Readonly<Record<string, number>>;
  readonly header: HeaderPicture;
  readonly footer: HeaderPicture;
}

export interface HeaderPicture {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

export interface ChartPicture {
  readonly name: string;
  readonly type: string;
  readonly title: { readonly text: string; readonly size: number; readonly bold: boolean };
  readonly position: string;
  /** `null` where none shows */
  readonly legend: { readonly position: string; readonly size: number } | null;
  readonly blanks: string;
  readonly categoryAxis: AxisPicture & { readonly reversed: boolean; readonly otherAxisAt: string };
  readonly valueAxis: AxisPicture & {
    readonly numberFormat: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly gridlines: { readonly colour: string; readonly width: number };
  };
  readonly series: readonly SeriesPicture[];
}

export interface AxisPicture {
  readonly title: { readonly text: string; readonly size: number } | null;
  readonly size: number;
}

export interface SeriesPicture {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  readonly colour: string;
  readonly bars: { readonly gap: number; readonly overlap: number } | null;
  readonly line: {
    readonly width: number;
    readonly marker: string;
    readonly markerSize: number;
    readonly markerColour: string;
    /** of an unbroken line it is `''` */
    readonly dash: string;
  } | null;
  readonly labels: {
    readonly numberFormat: string;
    readonly position: string;
    readonly size: number;
    readonly colour: string;
  } | null;
}

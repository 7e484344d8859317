/** The columns of the sheet on data quality, which the list of findings sets. */
export const DATA_QUALITY_WIDTHS: readonly number[] = [22, 15, 9, 15, 26, 44, 36];
export const DATA_QUALITY_LAST = DATA_QUALITY_WIDTHS.length - 1;

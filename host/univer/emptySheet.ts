/** What Univer's mutation that inserts a sheet has to be told of an empty one. */
export const EMPTY_SHEET = {
  tabColor: '',
  hidden: 0,
  rowCount: 1000,
  columnCount: 26,
  zoomRatio: 1,
  freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  scrollTop: 0,
  scrollLeft: 0,
  mergeData: [],
  cellData: {},
  rowData: {},
  columnData: {},
  showGridlines: 1,
  rowHeader: { width: 46, hidden: 0 },
  columnHeader: { height: 20, hidden: 0 },
  rightToLeft: 0,
} as const;

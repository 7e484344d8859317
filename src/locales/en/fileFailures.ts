/** Why a file is not read as a workbook, and what to do; the limits themselves stand in src/xlsx/read/sheets/fileLimits.ts. */
export const fileFailures = {
  emptyFile: '{file} is empty: it holds no workbook. Ask for the file again.',
  notAWorkbook: '{file} is not a workbook. Give an .xlsx, .xlsm, .xlsb, .xls, .ods or .csv file.',
  webPage:
    '{file} is a web page that a program saved under the name of a workbook. Open it in Excel, save it as an Excel workbook (.xlsx), and give that file.',
  xmlSpreadsheet:
    '{file} is an XML spreadsheet of Excel 2003. Open it in Excel, save it as an Excel workbook (.xlsx), and give that file.',
  exchangeFormat:
    '{file} is in an older format for exchange (SYLK, DIF or flat OpenDocument). Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and give that file.',
  passwordProtected: '{file} is protected by a password. Save a copy without the password and give that.',
  damagedWorkbook:
    '{file} is damaged or incomplete. Open it in Excel and save it again, or ask for the file again.',
  fileTooLarge:
    '{file} has {size} MB; files of up to {limit} MB are read. Save a copy that holds only the sheets with the logs, and give that.',
  contentTooLarge:
    '{file} holds at least {size} MB when it is unpacked; up to {limit} MB are read. Save a copy that holds only the sheets with the logs, as .xlsx, and give that.',
  ratioTooHigh:
    '{file} was not read: its part {part} unpacks to {ratio} times its size, and no more than {limit} times is read. Files made to do harm are like that. Ask where it comes from; if it is sound, open it in Excel and save it again as .xlsx.',
  tooManyParts:
    '{file} was not read: it is made of {count} parts, and no more than {limit} are read. Save a copy that holds only the sheets with the logs, without pictures, and give that.',
  tooManySheets:
    '{file} has more than {limit} sheets, and no more are read. Save a copy that holds only the sheets with the logs, and give that.',
  tooManyRows:
    'The sheet “{place}” of {file} has more than {limit} rows, which is what Excel has. Split it into several sheets.',
  tooManyColumns:
    'The sheet “{place}” of {file} has more than {limit} columns, which is what Excel has. Take the columns that do not belong to the log out of it.',
  tooManyMergedRanges:
    'The sheet “{place}” of {file} has more than {limit} merged ranges, and no more are read. Unmerge the cells that do not belong to the log.',
  tooManyCells:
    '{file} has more than {limit} cells, and no more are read. Save a copy that holds only the sheets with the logs, and give that.',
  tooManyRepeatedCells:
    '{file} has more than {limit} cells that only repeat the one before them, as when a row was filled down to the end of the sheet. Delete the rows below the log and save it again.',
  cellsTooFarApart:
    'The sheet “{place}” of {file} was not read: its cells lie far apart, with millions of empty ones between them. Delete what stands far below or to the right of the log.',
  textTooLong:
    'In “{place}” of {file} a cell has a text of more than {limit} MB, far beyond the 32,767 characters that Excel keeps. Shorten it, or ask where the file comes from.',
  tooMuchText:
    '{file} has more than {limit} MB of text in its cells, and no more is read. Save a copy that holds only the sheets with the logs, and give that.',
  partTooDeep:
    '{file} was not read: its part {part} has more than {limit} elements within each other, which no workbook has. Ask where it comes from.',
  declaresEntities:
    '{file} was not read: its part {part} declares abbreviations of its own, by which files made to do harm fill the memory or fetch other files. Ask where it comes from.',
  quotationNotClosed:
    'In line {line} of {file} a quotation mark opens that is not closed, so that the rows below it cannot be told apart. Correct the line in a text editor, or save the list as .xlsx.',
};

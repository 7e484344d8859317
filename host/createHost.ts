import { ExcelHost, type HostOptions } from './excelHost';
import { createUniver } from './univer/loadUniver';

/** An Excel with one empty sheet, `Sheet1`, over a Univer without a screen. */
export function createHost(options: HostOptions = {}): ExcelHost {
  return new ExcelHost(createUniver('Sheet1'), options);
}

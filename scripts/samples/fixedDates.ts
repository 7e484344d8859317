import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE_PROPERTIES = 'docProps/core.xml';
const DOCUMENT_DATE = '2024-03-04T08:00:00Z';

/**
 * The same workbook, made and changed on a fixed day. The writing library stamps a workbook with the clock and offers
 * no way to set it, so that the bytes would differ from run to run.
 */
export function withFixedDates(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const core = parts[CORE_PROPERTIES];
  if (core === undefined) throw new Error(`The workbook has no ${CORE_PROPERTIES}.`);
  const dated = strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, DOCUMENT_DATE);
  // A zip entry holds the local time of day: the local midnight is the same everywhere.
  return zipSync({ ...parts, [CORE_PROPERTIES]: strToU8(dated) }, { mtime: new Date(1980, 0, 1), level: 9 });
}

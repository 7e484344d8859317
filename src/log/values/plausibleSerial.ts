/** The serial of 1 July 2002 in the 1904 system; in the 1900 system, of a day in 1998. */
const EARLIEST = 35976;
/** Of a day in 2050 in the 1900 system. */
const LATEST = 55000;

/**
 * Whether a number can be the serial of a day on which the Court sent or received something, in either date system: in
 * a column of dates it tells a day from a count or a year.
 */
export function isPlausibleSerial(value: number): boolean {
  return value >= EARLIEST && value <= LATEST;
}

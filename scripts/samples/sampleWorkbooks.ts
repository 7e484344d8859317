import { countryOfficesLog } from './countryOfficesLog';
import { withFixedDates } from './fixedDates';
import { headquartersRegister } from './headquartersRegister';
import { otpLog } from './otpLog';

/** A workbook of the samples, ready to be written. */
export interface SampleWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The three logs that together give the figures of the Court's report of 2023; the same bytes at each call. */
export function sampleWorkbooks(): readonly SampleWorkbook[] {
  return [
    { fileName: 'otp-requests-for-assistance.xlsx', bytes: withFixedDates(otpLog()) },
    { fileName: 'registry-headquarters-register.xlsx', bytes: withFixedDates(headquartersRegister()) },
    { fileName: 'country-offices-operational-requests.xlsx', bytes: withFixedDates(countryOfficesLog()) },
  ];
}

import type { Field } from '../../src/log/model/field';
import { type LogProfile, logProfileSchema } from '../../src/log/model/profile';
import type { CellValue } from '../../src/ground/outline';
import { isDay, serialOf } from './naiveCalendar';
import { PLAIN_FIELDS, type PlainField, type PlainLog, type PlainRow } from './naiveOracle';

/** The headings under which the plain fields stand in a sheet. */
export const HEADINGS: Readonly<Record<PlainField, string>> = {
  reference: 'Reference',
  organ: 'Organ',
  kind: 'Kind',
  origin: 'Origin',
  category: 'Category',
  purpose: 'Purpose',
  addressee: 'Addressee',
  sent: 'Date sent',
  replied: 'Date of reply',
  recorded: 'Date recorded',
  outcome: 'Outcome',
  status: 'Status',
};

/** What a section may write for a coded value: its machine name, or its words in English or French. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  OTP: ['OTP', 'Office of the Prosecutor', 'Bureau du Procureur'],
  Registry: ['Registry', 'Greffe', 'registry'],
  rfa: ['rfa', 'RFA', 'Request for assistance', "Demande d'assistance"],
  missionNotification: ['missionNotification', 'Notification of mission', 'Notification de mission'],
  rfi: ['rfi', 'Request for information', 'RFI'],
  rfc: ['rfc', 'RFC', 'Request for cooperation', 'Demande de coopération'],
  decisionNotification: ['decisionNotification', 'Notification of judicial decision'],
  mission: ['mission', 'Mission'],
  agreementEffort: ['agreementEffort', 'Voluntary cooperation agreement'],
  headquarters: ['headquarters', 'HQ', 'Headquarters', 'Siège'],
  countryOffice: ['countryOffice', 'Country Office', 'Bureau de pays'],
  defence: ['defence', 'Defence', 'Défense'],
  victims: ['victims', 'Victims', 'Victimes'],
  witnessProtection: ['witnessProtection', 'Witness protection', 'Protection des témoins'],
  judicialSupport: ['judicialSupport', 'Support to judicial proceedings'],
  other: ['other', 'Other', 'Autre'],
  arrestAndSurrender: ['arrestAndSurrender', 'Arrest and surrender', 'Arrestation et remise'],
  assetIdentification: ['assetIdentification', 'Asset identification', "Identification d'avoirs"],
  legalAidInvestigation: ['legalAidInvestigation', 'Financial investigation – legal aid'],
  assetRecovery: ['assetRecovery', 'Asset recovery', 'Asset recovery (fines and reparations)'],
  positive: ['positive', 'Positive', 'Positif'],
  partial: ['partial', 'Partial', 'Partiel'],
  negative: ['negative', 'Negative', 'Négatif'],
  withdrawn: ['withdrawn', 'Withdrawn', 'Retirée'],
  recordingUnderWay: ['recordingUnderWay', 'Recording under way', 'Enregistrement en cours'],
};

const EMPTY_ROW: PlainRow = {
  reference: '',
  organ: '',
  kind: '',
  origin: '',
  category: '',
  purpose: '',
  addressee: '',
  sent: '',
  replied: '',
  recorded: '',
  outcome: '',
  status: '',
};

export function plainRow(cells: Partial<PlainRow>): PlainRow {
  return { ...EMPTY_ROW, ...cells };
}

/** The log of headquarters' RFCs: what it is stands in its profile, all else has a column. */
export function headquartersLog(
  rows: readonly Partial<PlainRow>[],
  without: readonly PlainField[] = [],
): PlainLog {
  return logOf({ kind: 'rfc', origin: 'headquarters' }, rows, without);
}

/** The log of the Country Offices' RFCs. */
export function countryOfficesLog(
  rows: readonly Partial<PlainRow>[],
  without: readonly PlainField[] = [],
): PlainLog {
  return logOf({ kind: 'rfc', origin: 'countryOffice' }, rows, without);
}

/** The OTP's log; its rows say of what kind they are, and are RFAs where they do not. */
export function otpLog(rows: readonly Partial<PlainRow>[], without: readonly PlainField[] = []): PlainLog {
  const withKinds = rows.map((row) => ({ kind: 'rfa', ...row }));
  return logOf({ organ: 'OTP' }, withKinds, without);
}

/** A log with a column for each field that is not fixed and not among `without`. */
export function logOf(
  fixed: PlainLog['fixed'],
  rows: readonly Partial<PlainRow>[],
  without: readonly PlainField[] = [],
): PlainLog {
  const columns = PLAIN_FIELDS.filter((field) => fixed[field] === undefined && !without.includes(field));
  return {
    columns: new Set(columns.filter((field) => field !== 'organ' || fixed.kind === undefined)),
    fixed,
    rows: rows.map(plainRow),
  };
}

/** How the cells of a sheet are written. */
export interface CellStyle {
  readonly dateSystem: 1900 | 1904;
  /** chooses between a serial, a serial with a time of day and ISO text, and among the words for a value */
  readonly seed: number;
}

export const PLAIN_CELLS: CellStyle = { dateSystem: 1900, seed: 0 };

/** The rows of a sheet that holds the log, its headings first. */
export function sheetRows(log: PlainLog, style: CellStyle = PLAIN_CELLS): readonly (readonly CellValue[])[] {
  const fields = fieldsInOrder(log);
  return [
    fields.map((field) => HEADINGS[field]),
    ...log.rows.map((row, index) => fields.map((field) => cellOf(field, row[field], index, style))),
  ];
}

function fieldsInOrder({ columns }: PlainLog): readonly PlainField[] {
  return PLAIN_FIELDS.filter((field) => columns.has(field));
}

function cellOf(field: PlainField, text: string, row: number, { dateSystem, seed }: CellStyle): CellValue {
  if (text === '') return null;
  const choice = seed === 0 ? 0 : (seed * 31 + row * 7 + field.length) % 12;
  if (field === 'sent' || field === 'replied' || field === 'recorded') {
    if (!isDay(text) || choice % 3 === 1) return text;
    return serialOf(text, dateSystem) + (choice % 3 === 2 ? 0.75 : 0);
  }
  const terms = TERMS[text] ?? [text];
  return terms[choice % terms.length] ?? text;
}

/** The profile that names every column of the log and says of all other fields that it has none. */
export function profileOfLog(log: PlainLog, where: LogProfile['where'] = {}): LogProfile {
  const others: readonly Field[] = ['addresseeType', 'section', 'situation'];
  const columns = new Map<Field, string | null>(others.map((field) => [field, null]));
  for (const field of PLAIN_FIELDS) columns.set(field, log.columns.has(field) ? HEADINGS[field] : null);
  return logProfileSchema.parse({
    where,
    columns: Object.fromEntries<string | null>(columns),
    fixed: log.fixed,
  });
}

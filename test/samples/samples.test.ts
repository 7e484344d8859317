import { readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import {
  type CodedColumn,
  countryOfficesCodedColumns,
  headquartersCodedColumns,
  otpCodedColumns,
} from '../../scripts/samples/codedTexts';
import { sampleWorkbooks } from '../../scripts/samples/sampleWorkbooks';

/*
 * Counts the samples without the program: no code of `src/` takes part, a date is an ISO text, and what a heading or
 * a text means is written here by hand. What the program computes from these workbooks must be the same.
 */

const FOLDER = path.join(__dirname, '..', '..', 'assets', 'samples');
const OTP = 'otp-requests-for-assistance.xlsx';
const HEADQUARTERS = 'registry-headquarters-register.xlsx';
const COUNTRY_OFFICES = 'country-offices-operational-requests.xlsx';

type Row = Readonly<Record<string, unknown>>;

function bytesOf(fileName: string): Buffer {
  return readFileSync(path.join(FOLDER, fileName));
}

function rowsOf(fileName: string, sheetName: string, headingRow: number): readonly Row[] {
  const sheet = read(bytesOf(fileName)).Sheets[sheetName];
  if (!sheet) throw new Error(`${fileName} has no sheet ${sheetName}`);
  return utils.sheet_to_json<Row>(sheet, { range: headingRow - 1, raw: true });
}

function text(row: Row, heading: string): string {
  const value = row[heading];
  return typeof value === 'string' ? value : '';
}

/** The ISO date of a serial of the 1900 system. */
function serialDate(row: Row, heading: string): string | null {
  const value = row[heading];
  if (typeof value !== 'number') return null;
  return new Date(Date.UTC(1899, 11, 30) + value * 86400000).toISOString().slice(0, 10);
}

const FRENCH_MONTHS = ['ja', 'fé', 'mar', 'av', 'mai', 'juin', 'juil', 'ao', 'se', 'oc', 'no', 'dé'];

/** The ISO date of a French text; `null` where there is none or no such day. */
function frenchDate(row: Row, heading: string): string | null {
  const match = /^(\d+)(?:er)?[. ]([^ ]+?)\.?[. ](\d{4})$/.exec(text(row, heading));
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const number = /^\d+$/.test(month)
    ? Number(month)
    : FRENCH_MONTHS.findIndex((beginning) => month.startsWith(beginning)) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

interface Request {
  readonly reference: string;
  readonly addressee: string;
  readonly type: string;
  readonly sent: string;
  readonly replied: string | null;
  readonly recorded: string | null;
  readonly outcome: string;
  readonly status: string;
  readonly purpose: string;
}

/** The requests that have a sent date, each once. */
function requests(rows: readonly Row[], readRow: (row: Row) => Request | null): readonly Request[] {
  const all = rows.map(readRow).filter((request) => request !== null);
  const keys = all.map(({ reference, addressee, type, sent }) =>
    [reference, addressee, type, sent].join('|'),
  );
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

const otpRows = rowsOf(OTP, 'Registre DA', 4);
const otp = requests(otpRows, (row) => {
  const sent = frenchDate(row, "Date d'envoi");
  if (sent === null) return null;
  return {
    reference: text(row, 'N° de référence'),
    addressee: text(row, 'Destinataire'),
    type: text(row, 'Type'),
    sent,
    replied: frenchDate(row, "Date d'exécution"),
    recorded: frenchDate(row, "Date d'enregistrement"),
    outcome: text(row, 'Suite donnée'),
    status: text(row, 'Statut'),
    purpose: text(row, 'Objet'),
  };
});

const headquartersRows = rowsOf(HEADQUARTERS, 'Register', 5);
const headquarters = requests(headquartersRows, (row) => {
  const sent = serialDate(row, 'Date sent');
  if (sent === null || text(row, 'Ref. No.') === 'Total') return null;
  return {
    reference: text(row, 'Ref. No.'),
    addressee: text(row, 'Requested State/Organisation'),
    type: text(row, 'Type of request'),
    sent,
    replied: serialDate(row, 'Date of reply'),
    recorded: null,
    outcome: text(row, 'Result'),
    status: '',
    purpose: '',
  };
});

const countryOfficesRows = rowsOf(COUNTRY_OFFICES, 'Operational requests', 3);
const countryOffices = requests(countryOfficesRows, (row) => {
  const sent = serialDate(row, 'Sent on');
  if (sent === null) return null;
  return {
    reference: text(row, 'Reference'),
    addressee: text(row, 'Addressee'),
    type: 'operational request',
    sent,
    replied: serialDate(row, 'Replied on'),
    recorded: null,
    outcome: text(row, 'Outcome'),
    status: '',
    purpose: '',
  };
});

const EARLIER = ['2021-09-16', '2022-09-15'] as const;
const REPORTED = ['2022-09-16', '2023-09-15'] as const;
type Days = readonly [string, string];

function within(day: string | null, [first, last]: Days): boolean {
  return day !== null && day >= first && day <= last;
}

function sentIn(period: Days, all: readonly Request[], ...types: readonly string[]): readonly Request[] {
  return all.filter(({ sent, type }) => within(sent, period) && (types.length === 0 || types.includes(type)));
}

/** How many were replied to in the period, and the days that these took together. */
function replies(sent: readonly Request[]): { readonly count: number; readonly days: number } {
  const answered = sent.filter(({ replied }) => within(replied, REPORTED));
  const days = answered.map((request) => daysBetween(request.sent, request.replied ?? ''));
  return { count: answered.length, days: days.reduce((sum, value) => sum + value, 0) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86400000;
}

function mean({ count, days }: { readonly count: number; readonly days: number }): number {
  return days / count;
}

function executed(sent: readonly Request[]): readonly Request[] {
  return sent.filter(
    ({ replied, recorded, status }) =>
      within(replied, REPORTED) && within(recorded, REPORTED) && status !== 'Enregistrement en cours',
  );
}

function positive(sent: readonly Request[]): readonly Request[] {
  return sent.filter(({ replied, outcome }) => within(replied, REPORTED) && outcome === 'Positive');
}

const RFA = "Demande d'assistance";
const MISSION = 'Notification de mission';
const RFC_TYPES = [
  'Defence team request',
  'Legal representatives of victims',
  'Witness protection',
  'Support to judicial proceedings',
  'Arrest and surrender',
  'Financial investigation – legal aid',
  'Asset recovery (fines and reparations)',
  'Other',
];

describe("the OTP's log", () => {
  const sent = sentIn(REPORTED, otp, RFA, MISSION);
  const sentBefore = sentIn(EARLIER, otp, RFA, MISSION);
  const assets = sent.filter(({ purpose }) => purpose === "Identification d'avoirs");

  it('holds 478 requests of 2022-2023, of which 133 notifications of missions, and 1 request for information', () => {
    expect(sent).toHaveLength(478);
    expect(sentIn(REPORTED, otp, MISSION)).toHaveLength(133);
    expect(sentIn(REPORTED, otp, 'Demande de renseignements')).toHaveLength(1);
  });

  it('holds 386 of the period before, of which 144 notifications', () => {
    expect(sentBefore).toHaveLength(386);
    expect(sentIn(EARLIER, otp, MISSION)).toHaveLength(144);
    expect(((478 - 386) / 386) * 100).toBeCloseTo(23.83, 2);
    expect(((345 - 242) / 242) * 100).toBeCloseTo(42.56, 2);
  });

  it('has 184 of them executed and recorded in the period, after 10,204 days in all', () => {
    expect(executed(sent)).toHaveLength(184);
    expect(replies(executed(sent))).toEqual({ count: 184, days: 10204 });
    expect((184 / 478) * 100).toBeCloseTo(38.49, 2);
    expect(10204 / 184).toBeCloseTo(55.46, 2);
  });

  it('has each of the cases that do not count', () => {
    const executedInIt = sent.filter(({ replied }) => within(replied, REPORTED));
    expect(executedInIt.some(({ status }) => status === 'Enregistrement en cours')).toBe(true);
    expect(executedInIt.some(({ recorded }) => recorded !== null && recorded > REPORTED[1])).toBe(true);
    expect(sent.some(({ replied }) => replied !== null && replied > REPORTED[1])).toBe(true);
    expect(sentBefore.some(({ replied }) => within(replied, REPORTED))).toBe(true);
  });

  it('counts no refused request as executed, however refusals are read', () => {
    expect(executed(sent).filter(({ outcome }) => outcome === 'Refusée')).toEqual([]);
    expect(sent.some(({ outcome }) => outcome === 'Refusée')).toBe(true);
  });

  it('has four requests on assets of the last quarter, one of them replied to, none executed', () => {
    expect(assets).toHaveLength(4);
    expect(assets.every((request) => request.sent >= '2023-06-16')).toBe(true);
    expect(executed(assets)).toEqual([]);
    expect(
      assets.some(({ replied, status }) => within(replied, REPORTED) && status === 'Enregistrement en cours'),
    ).toBe(true);
  });
});

describe('the register of headquarters', () => {
  const rfcs = sentIn(REPORTED, headquarters, ...RFC_TYPES);

  it('holds 301 requests of 2022-2023 and 165 of the period before', () => {
    expect(rfcs).toHaveLength(301);
    expect(sentIn(EARLIER, headquarters, ...RFC_TYPES)).toHaveLength(165);
    expect(Math.round(((301 - 165) / 165) * 100)).toBe(82);
  });

  it('holds them by category', () => {
    const counts = RFC_TYPES.map((type) => sentIn(REPORTED, headquarters, type).length);
    expect(counts).toEqual([23, 2, 38, 93, 127, 1, 3, 14]);
    expect(93 + 127 + 1 + 3).toBe(224);
  });

  it('holds items that are no requests: 67 notifications of decisions, missions and agreement work', () => {
    expect(sentIn(REPORTED, headquarters, 'Notification of judicial decision')).toHaveLength(67);
    expect(sentIn(REPORTED, headquarters, 'Mission')).toHaveLength(12);
    expect(sentIn(REPORTED, headquarters, 'Voluntary cooperation agreement')).toHaveLength(6);
  });

  it('has replies after 47 days on average, with and without the withdrawn', () => {
    expect(replies(rfcs)).toEqual({ count: 97, days: 4569 });
    const withoutWithdrawn = rfcs.filter(({ outcome }) => outcome !== 'Withdrawn');
    expect(withoutWithdrawn).toHaveLength(298);
    expect(Math.round(mean(replies(rfcs)))).toBe(47);
    expect(Math.round(mean(replies(withoutWithdrawn)))).toBe(47);
  });

  it('has 52 positive replies of 301', () => {
    expect(positive(rfcs)).toHaveLength(52);
    expect((52 / 301) * 100).toBeCloseTo(17.3, 1);
  });

  it('has replies to defence teams after 46 days on average', () => {
    expect(replies(sentIn(REPORTED, headquarters, 'Defence team request'))).toEqual({ count: 14, days: 644 });
  });

  it('has few replies on arrests, after 10 days on average, none of them positive', () => {
    const arrests = sentIn(REPORTED, headquarters, 'Arrest and surrender');
    expect(replies(arrests)).toEqual({ count: 9, days: 90 });
    expect(arrests.filter(({ outcome }) => outcome === 'Positive')).toEqual([]);
  });

  it('has no reply on assets by the end of the period, and one after it', () => {
    const assets = sentIn(
      REPORTED,
      headquarters,
      'Asset recovery (fines and reparations)',
      'Financial investigation – legal aid',
    );
    expect(assets.map(({ replied }) => within(replied, REPORTED))).toEqual([false, false, false, false]);
    expect(assets.filter(({ replied }) => replied !== null)).toHaveLength(1);
  });

  it('has positive replies after the period that do not count', () => {
    const late = rfcs.filter(({ replied }) => replied !== null && replied > REPORTED[1]);
    expect(late.some(({ outcome }) => outcome === 'Positive')).toBe(true);
    expect(late.some(({ replied }) => (replied ?? '') >= '2024-01-01')).toBe(true);
  });

  it('states under its requests how many dates stand above', () => {
    const total = headquartersRows.find((row) => text(row, 'Ref. No.') === 'Total');
    const dates = (heading: string): number =>
      headquartersRows.filter((row) => typeof row[heading] === 'number' && row !== total).length;
    expect(total).toMatchObject({ 'Date sent': dates('Date sent'), 'Date of reply': dates('Date of reply') });
  });
});

describe("the Country Offices' log", () => {
  it('holds 154 requests of 2022-2023 and 159 of the period before', () => {
    expect(sentIn(REPORTED, countryOffices)).toHaveLength(154);
    expect(sentIn(EARLIER, countryOffices)).toHaveLength(159);
    expect(((455 - 324) / 324) * 100).toBeCloseTo(40.4, 1);
  });
});

describe('the samples', () => {
  it.each([...EARLIER, ...REPORTED])('hold a request sent on %s, a limit of a period', (day) => {
    expect([...otp, ...headquarters, ...countryOffices].some(({ sent }) => sent === day)).toBe(true);
  });

  it('hold the blemishes that the data-quality sheet is to find', () => {
    expect(otpRows.filter((row) => text(row, "Date d'exécution") === '31.02.2023')).toHaveLength(1);
    expect(headquartersRows.filter((row) => serialDate(row, 'Date sent') !== null)).toHaveLength(
      headquarters.length + 2, // one duplicate, and the totals
    );
    expect(headquarters.filter(({ replied, outcome }) => replied !== null && outcome === '')).toHaveLength(2);
    expect(countryOffices.filter(({ reference }) => reference === '')).toHaveLength(1);
    expect(countryOffices.filter(({ sent, replied }) => replied !== null && replied < sent)).toHaveLength(1);
    expect(otp.filter(({ outcome, replied }) => outcome === 'Retirée' && replied === null)).toHaveLength(7);
  });

  const codedColumns = [
    ...Object.values<CodedColumn>(otpCodedColumns).map((column) => ({ column, rows: otpRows, file: OTP })),
    ...Object.values<CodedColumn>(headquartersCodedColumns).map((column) => ({
      column,
      rows: headquartersRows,
      file: HEADQUARTERS,
    })),
    ...Object.values<CodedColumn>(countryOfficesCodedColumns).map((column) => ({
      column,
      rows: countryOfficesRows,
      file: COUNTRY_OFFICES,
    })),
  ];
  it.each(codedColumns)('hold the listed texts and no other: $file, $column.heading', ({ column, rows }) => {
    const found = new Set(rows.map((row) => text(row, column.heading)));
    const repeatedHeading = column.heading;
    const listed = Object.keys(column.meanings);
    expect([...found].filter((entry) => entry !== '' && entry !== repeatedHeading).sort()).toEqual(
      [...listed].sort(),
    );
  });

  it.each(sampleWorkbooks())(
    'are made again byte by byte as they are committed: $fileName',
    ({ fileName, bytes }) => {
      const committed = bytesOf(fileName);
      expect(Buffer.compare(Buffer.from(bytes), committed)).toBe(0);
      expect(committed.length).toBeLessThan(250_000);
    },
  );
});

import type { CellValue } from '../../../src/ground/outline';
import type { FigureId } from '../../../src/report/figures/figures';
import { figureOf } from '../../report/expectFigures';
import { fileOf, opened, sheetJsWorkbook } from '../../xlsx/writtenFiles';
import { issueText, readRegister, type ReadRegister } from './readRegister';

type Rows = readonly (readonly CellValue[])[];

function readAs(workbook: string, rows: Rows): ReadRegister {
  return readRegister(opened(`${workbook}.xlsx`, fileOf(sheetJsWorkbook({ Register: rows }))));
}

/** Figures by name, each as its value, or `n/a`. */
function figures({ report }: ReadRegister, ...ids: readonly FigureId[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ids.map((id) => {
      const { value, numerator, denominator } = figureOf(report, id);
      return [
        id,
        value === null ? 'n/a' : denominator === null ? numerator : `${numerator ?? ''}/${denominator}`,
      ];
    }),
  );
}

function issues({ report }: ReadRegister): readonly string[] {
  return report.issues.map(issueText).sort();
}

/** Each line a row, its cells divided by `|`; days in ISO form. */
function rowsOf(text: string): Rows {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())));
}

const STATES = ['Mali', 'Chad', 'Niger', 'France'];

/** Requests with a reference, a State and a day sent, one for each of the texts of another column. */
function requestsWith(heading: string, texts: readonly string[], others: readonly string[] = []): Rows {
  return [
    ['Ref. No.', 'Requested State', 'Date sent', 'Date of reply', heading],
    ...texts.map((text, index) => [
      `R-${index + 1}`,
      STATES[index % STATES.length] ?? null,
      `2022-10-${String(10 + index).padStart(2, '0')}`,
      others[index] ?? null,
      text,
    ]),
  ];
}

const HQ_TITLE = ['Registry – Headquarters – Requests for Cooperation'];
const OTP_TITLE = ['Office of the Prosecutor – Requests for Assistance'];

describe('the kind of each item', () => {
  const KINDS = ['Request for cooperation', 'Notification of a decision', 'RFC', 'Request for cooperation'];

  it.each([
    'Type',
    'Type of communication',
    'RFC type',
    'Nature of the document',
    'Type of cooperation',
    'Type of request',
    'Request type',
    'Kind',
    'Item',
    'Document',
    'Action',
    'Type d’envoi',
    'Nature de la demande',
    'Nature of request / Nature de la demande',
    'Tipo de comunicación',
  ])('is read under “%s”', (heading) => {
    const read = readAs('Registry HQ', [HQ_TITLE, [], ...requestsWith(heading, KINDS)]);
    expect(figures(read, 'registry.rfcs.sent', 'registry.decisionNotifications')).toEqual({
      'registry.rfcs.sent': 3,
      'registry.decisionNotifications': 1,
    });
    expect(issues(read)).toEqual([]);
  });

  it('is read below the heading of a group', () => {
    const [, ...rows] = requestsWith('', KINDS);
    const read = readAs('Registry HQ', [
      HQ_TITLE,
      [],
      ['Request', null, null, 'Reply', 'Request'],
      ['Ref. No.', 'Requested State', 'Date sent', 'Date', 'Type of request'],
      ...rows,
    ]);
    expect(figures(read, 'registry.rfcs.sent', 'registry.decisionNotifications')).toEqual({
      'registry.rfcs.sent': 3,
      'registry.decisionNotifications': 1,
    });
  });

  it('that is one of the other organ’s is a question, and not counted as that organ’s', () => {
    const registry = readAs('Registry HQ', [
      HQ_TITLE,
      ...requestsWith('Type', ['Request for cooperation', 'Request for assistance', 'RFC', 'RFC']),
    ]);
    expect(figures(registry, 'registry.rfcs.sent', 'otp.rfas.sent')).toEqual({
      'registry.rfcs.sent': 3,
      'otp.rfas.sent': 'n/a',
    });
    expect(issues(registry)).toEqual(['error unrecognisedValue kind Register!E4']);
    const otp = readAs('OTP', [
      OTP_TITLE,
      ...requestsWith('Type', ['RFA', 'Mission', 'RFA', 'Notification of a mission']),
    ]);
    expect(figures(otp, 'otp.rfas.sent', 'otp.rfas.missionNotifications')).toEqual({
      'otp.rfas.sent': 3,
      'otp.rfas.missionNotifications': 1,
    });
    expect(issues(otp)).toEqual(['error unrecognisedValue kind Register!E4']);
  });
});

describe('a recording that is under way', () => {
  const REPLIED = Array.from({ length: 10 }, (_, index) =>
    index < 5 ? `2022-12-${String(2 + 5 * index).padStart(2, '0')}` : '',
  );
  const STATUS = ['Executed', 'Executed', 'Executed', 'Recording under way', 'Awaiting recording'];

  it.each([
    'Status',
    'Current status',
    'RFA status',
    'Status of execution',
    'Statut actuel',
    'Status / Statut',
    'Request status',
    'État d’avancement',
  ])('leaves its request out, under “%s”', (heading) => {
    const rows = requestsWith(heading, [...STATUS, ...Array.from({ length: 5 }, () => 'Pending')], REPLIED);
    const read = readAs('OTP', [OTP_TITLE, ...rows]);
    expect(figures(read, 'area2.otp.executedShare')).toEqual({ 'area2.otp.executedShare': '3/10' });
    expect(issues(read)).toEqual([]);
  });

  it('is read where it is one of many', () => {
    const texts = ['Executed', 'Executed', 'Executed', 'Exécutée, enregistrement en cours', 'Executed'];
    const read = readAs('OTP', [
      OTP_TITLE,
      ...requestsWith(
        'Status',
        [...texts, ...Array.from({ length: 15 }, () => 'Pending')],
        REPLIED.slice(0, 5),
      ),
    ]);
    expect(figures(read, 'area2.otp.executedShare')).toEqual({ 'area2.otp.executedShare': '4/20' });
  });
});

describe('a line that tells of other requests', () => {
  const REQUESTS = requestsWith('Outcome', ['Positive', 'Negative', 'Positive', 'Positive']);

  it.each([
    'Requests of the Country Offices are kept in a separate register',
    'Notifications of judicial documents are not included',
    'RFAs of the OTP are not listed here',
    'Hors bureaux de pays',
    'Country Offices not included',
    'For Country Offices see the other register',
    'Les notifications de décisions ne figurent pas ici',
    'OTP informed by e-mail',
  ])('does not make others of those below it: “%s”', (line) => {
    const read = readAs('Registry HQ', [HQ_TITLE, [line], ...REQUESTS]);
    expect(figures(read, 'registry.rfcs.headquarters', 'registry.rfcs.countryOffices')).toEqual({
      'registry.rfcs.headquarters': 4,
      'registry.rfcs.countryOffices': 'n/a',
    });
  });

  it.each([
    'See also the register of the Country Offices',
    'OTP informed by e-mail',
    'Meeting via the Country Office',
    'Copie au BdP',
    'Prepared by the Country Office',
    'Voir le registre des bureaux de pays',
  ])('between requests does not either: “%s”', (line) => {
    const read = readAs('Registry HQ', [HQ_TITLE, ...REQUESTS.slice(0, 3), [line], ...REQUESTS.slice(3)]);
    expect(figures(read, 'registry.rfcs.headquarters', 'registry.rfcs.countryOffices')).toEqual({
      'registry.rfcs.headquarters': 4,
      'registry.rfcs.countryOffices': 'n/a',
    });
  });
});

describe('the words of a cell', () => {
  it('that headings have too are no headings', () => {
    const read = readAs(
      'Registry RFC',
      rowsOf(`
      Registry – Requests for Cooperation
      Reference | Office | State | Date sent | Outcome | Status
      R-1 | Headquarters | Mali | 2022-10-03 | Executed | Recorded
      R-2 | Country Office | Chad | | Executed | Recorded
      R-3 | Headquarters | Niger | 2022-10-05 | Refused | Recorded
      R-4 | Country Office Bangui | Mali | 2022-10-06 | Executed | Recorded
    `),
    );
    expect(figures(read, 'registry.rfcs.sent', 'registry.rfcs.countryOffices')).toEqual({
      'registry.rfcs.sent': 3,
      'registry.rfcs.countryOffices': 1,
    });
    expect(issues(read).filter((issue) => !issue.includes('outcomeWithoutReply'))).toEqual([
      'error missingSent Register!D4',
    ]);
  });

  it('name a purpose among subjects in free words', () => {
    const subjects = [
      'Interview',
      'Identification, tracing and freezing of assets',
      'Visit of a lake',
      'Freezing of assets',
    ];
    const read = readAs('OTP', [OTP_TITLE, ...requestsWith('Subject', subjects)]);
    expect(figures(read, 'otp.rfas.sent', 'area4.otp.sent')).toEqual({
      'otp.rfas.sent': 4,
      'area4.otp.sent': 2,
    });
  });

  it('that name assets in a log of the Registry are asked for: legal aid, or reparations', () => {
    const texts = [
      'Financial investigation',
      'Legal aid – financial investigation',
      'Asset recovery',
      'Defence',
    ];
    const read = readAs('Registry HQ', [HQ_TITLE, ...requestsWith('Type of request', texts)]);
    expect(
      figures(
        read,
        'registry.rfcs.headquarters',
        'area2.registry.judicialSupport',
        'area4.registry.legalAid',
        'area4.registry.assetRecovery',
      ),
    ).toEqual({
      'registry.rfcs.headquarters': 4,
      'area2.registry.judicialSupport': 3,
      'area4.registry.legalAid': 1,
      'area4.registry.assetRecovery': 1,
    });
    expect(issues(read)).toEqual(['warning unrecognisedValue purpose Register!E3']);
  });
});

describe('a column that may hold a field and is not read', () => {
  const UNREAD = ['warning columnNotRead kind Register!A2'];

  it('is named where its heading is known and its values are not', () => {
    const texts = ['Blue', 'Green', 'Notification of a decision', 'Yellow', 'Blue', 'Red'];
    expect(issues(readAs('Registry HQ', [HQ_TITLE, ...requestsWith('Type of request', texts)]))).toEqual(
      UNREAD,
    );
  });

  it('is named where its values are known and its heading is not', () => {
    const texts = ['RFC', 'RFC', 'Notification of a decision', 'Other paper', 'Letter', 'RFC'];
    expect(issues(readAs('Registry HQ', [HQ_TITLE, ...requestsWith('Paper', texts)]))).toEqual(UNREAD);
  });

  it.each(['Remarks', 'Observations', 'Focal point'])('is no column of free text: “%s”', (heading) => {
    const texts = ['By courier', 'See file 12', 'Mr. X, tel. 55', 'Copy to embassy', 'RFC'];
    expect(issues(readAs('Registry HQ', [HQ_TITLE, ...requestsWith(heading, texts)]))).toEqual([]);
  });
});

import { computeReport } from '../../../src/report/computeReport';
import type { FigureId } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { readAll, type Rows, TODAY, workbookOf } from '../workbookOf';
import { AGREEMENT_LAYOUTS } from './agreementLayouts';
import { readRegisters } from './readRegister';

const HEADINGS = ['State', 'Type of agreement', 'Signed on', 'Entry into force', 'Terminated on'];

function reportOf(sheets: Readonly<Record<string, Rows>>, year = 2022): Report {
  const registers = readRegisters(sheets);
  return computeReport({ logs: [], period: periodStartingIn(year), today: TODAY, registers });
}

function value(report: Report, name: string): number | string | undefined {
  const id = `area5.agreements.${name}` as FigureId;
  const figure = report.figures.get(id);
  return figure?.value?.numerator ?? figure?.reason?.code;
}

function values(report: Report): Readonly<Record<string, unknown>> {
  const names = ['enforcement', 'enforcementSigned', 'release', 'relocation', 'relocationEntered', 'others'];
  return Object.fromEntries(names.map((name) => [name, value(report, name)]));
}

function findings({ issues }: Report): readonly unknown[] {
  return issues
    .filter(({ sheet }) => sheet !== '')
    .map(({ cell, found, finding }) => [cell, found, finding.code]);
}

describe('a register of cooperation agreements', () => {
  it.each(AGREEMENT_LAYOUTS)('is read in any layout: $name', ({ sheet, rows }) => {
    const report = reportOf({ [sheet]: rows });
    expect(values(report)).toEqual({
      enforcement: 2,
      enforcementSigned: 1,
      release: 1,
      relocation: 1,
      relocationEntered: 1,
      others: 1,
    });
    expect(findings(report).filter((finding) => !String(finding).includes('G'))).toEqual([]);
    expect(readAll(workbookOf({ [sheet]: rows }))).toEqual([]);
  });

  it('counts as at the last day of the period, and each State once for each kind', () => {
    const rows: Rows = [
      HEADINGS,
      ['State A', 'Enforcement', '2005-10-26', '2023-09-15', null],
      ['STATE  A', 'Enforcement', '2005-10-26', '2006-01-01', null],
      ['State B', 'Enforcement', '2005-10-26', '2023-09-16', null],
      ['State C', 'Enforcement', '2005-10-26', '2006-01-01', '2023-09-15'],
      ['State D', 'Enforcement', '2005-10-26', '2006-01-01', '2023-09-16'],
    ];
    const report = reportOf({ Agreements: rows });
    expect(value(report, 'enforcement')).toBe(2);
    expect(report.registerParts.get('area5.agreements.enforcement')?.map(({ of }) => of)).toEqual([
      'STATE A',
      'State D',
    ]);
    expect(value(reportOf({ Agreements: rows }, 2023), 'enforcement')).toBe(2);
  });

  it('names no State of a relocation agreement', () => {
    const rows: Rows = [HEADINGS, ['State A', 'Relocation', '2010-10-26', '2010-12-01', null]];
    const report = reportOf({ Agreements: rows });
    expect([...report.registerParts]).toMatchObject([
      ['area5.agreements.relocation', [{ of: { year: 2010 } }]],
    ]);
  });

  it('counts and shows nothing that is marked as confidential, and asks about what a title says is', () => {
    const rows: Rows = [
      [...HEADINGS, 'Remarks'],
      ['State A', 'Enforcement', '2005-10-26', '2005-12-01', null, null],
      ['State B', 'Enforcement', '2005-10-26', '2005-12-01', null, 'Confidential'],
      ['State C', 'Nothing known', '2005-10-26', '2005-12-01', null, 'sous scellés'],
    ];
    const report = reportOf({ Agreements: rows });
    expect(value(report, 'enforcement')).toBe(1);
    expect(JSON.stringify([...report.registerParts, report.issues])).not.toMatch(/State [BC]|Nothing/u);
    const titled = reportOf({ 'Agreements (confidential)': rows });
    expect(value(titled, 'enforcement')).toBe('publicityUndecided');
    expect(JSON.stringify([...titled.registerParts, titled.issues])).not.toMatch(/State A/u);
  });

  it('does not count what it cannot read, and names the cell', () => {
    const rows: Rows = [
      [...HEADINGS, 'Status'],
      ['State A', 'Something', '2005-10-26', '2005-12-01', null, null],
      ['State B', 'Enforcement', null, null, null, null],
      ['', 'Enforcement', '2005-10-26', '2005-12-01', null, null],
      ['State C', 'Enforcement', '2005-10-26', 'soon', null, null],
      ['State D', 'Enforcement', '2005-10-26', '2005-12-01', null, 'Terminated'],
      ['State E', 'Enforcement', '2005-10-26', null, null, 'In force'],
    ];
    const report = reportOf({ Agreements: rows });
    expect(value(report, 'enforcement')).toBe(0);
    expect(findings(report)).toEqual([
      ['B2', 'Something', 'entryIncomplete'],
      ['C3', '', 'entryIncomplete'],
      ['A4', '', 'entryIncomplete'],
      ['E6', '', 'entryIncomplete'],
      ['D7', '', 'entryIncomplete'],
      ['D5', 'soon', 'entryCellUnread'],
    ]);
  });

  it('gives no figure of a day that it has no column of', () => {
    const rows: Rows = [
      ['State', 'Agreement', 'Signed on'],
      ['State A', 'Enforcement of sentences', '2022-12-08'],
    ];
    const report = reportOf({ Agreements: rows });
    expect(value(report, 'enforcement')).toBe('notInRegister');
    expect(value(report, 'enforcementSigned')).toBe(1);
  });

  it('is added up over several registers', () => {
    const report = reportOf({
      'Agreements 1': [HEADINGS, ['State A', 'Enforcement', '2005-10-26', '2005-12-01', null]],
      'Agreements 2': [
        HEADINGS,
        ['State A', 'Enforcement', '2005-10-26', '2005-12-01', null],
        ['State B', 'Enforcement', '2005-10-26', '2005-12-01', null],
      ],
    });
    expect(value(report, 'enforcement')).toBe(2);
  });

  it.each([
    [['Reference', 'State', 'Type of agreement', 'Date sent', 'Signed on', 'Date of reply']],
    [['Ref.', 'Requested State', 'Subject', 'Sent on', 'Signature', 'Outcome']],
    [['N° de référence', 'État requis', 'Objet', 'Date d’envoi', 'Signé le', 'Date de réponse']],
  ])('is none where a log of requests has its words: %j', (headings) => {
    const rows: Rows = [
      ['Requests concerning cooperation agreements'],
      headings,
      ...[1, 2, 3, 4].map((n) => [`RFC/${n}`, 'State A', 'Agreement', `2023-01-0${n}`, null, null]),
    ];
    expect(readRegisters({ 'Cooperation agreements': rows })).toEqual([]);
  });
});

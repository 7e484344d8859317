import { planLogs } from '../../../src/log/planning/planLogs';
import { type Rows, workbookOf } from '../workbookOf';

const ROWS: Rows = Array.from({ length: 6 }, (_, index) => [
  `NV/2022/${index + 1}`,
  'Section A',
  'Situation B',
  'Demande de coopération',
  44_830 + index,
  44_860 + index,
]);

/* Headings of which two are a register's as well, and none of an addressee. */
const HEADINGS = ['Numéro de référence', 'Section', 'Situation', 'Type', 'Date de la NV', 'Exécuté le'];

function logsBelow(title: string): readonly string[] {
  const { logs, openLogs } = planLogs(
    workbookOf({ '2022': [['Greffe – Bureaux de pays'], [title], HEADINGS, ...ROWS] }),
    [],
  );
  return [...logs, ...openLogs].map(({ layout }) => layout.sheet);
}

test.each(['Confidentiel – ne pas diffuser hors de la section', 'CONFIDENTIAL', 'Strictly confidential', ''])(
  'a list of requests is a log though it is marked: %s',
  (title) => {
    expect(logsBelow(title)).toEqual(['2022']);
  },
);

test('a sheet with days that nobody may be shown, and on which no log is recognised, is said not to be read', () => {
  const headings = ['Zeichen', 'Abgang', 'Rücklauf', 'Ort', 'Inhalt'];
  const rows = ROWS.map(([reference = null, , , , sent = null, replied = null]) => [
    reference,
    sent,
    replied,
    'A',
    'Exécution du mandat d’arrêt sous scellés',
  ]);
  const log: Rows = [HEADINGS, ...ROWS];
  const { issues } = planLogs(workbookOf({ Greffe: log, Liste: [headings, ...rows] }), []);
  const notRead = issues.filter(({ finding }) => finding.code === 'registerNotRead');
  expect(notRead.map(({ sheet, cell, found }) => [sheet, cell, found])).toEqual([['Liste', '', '']]);
});

test.each(['Mandats d’arrêt', 'Under seal', 'Pièces sous scellés'])(
  'and is none where its title speaks of warrants or seals: %s',
  (title) => {
    expect(logsBelow(title)).toEqual([]);
  },
);

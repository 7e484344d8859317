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

test('a list that was taken for a register of warrants, but has no day where each entry has one, is said not to be read', () => {
  const list = (orders: readonly (string | number)[]): Rows => [
    ['CONFIDENTIAL'],
    ['Orden', 'Nombre', 'Situación'],
    ...orders.map((order) => [order, 'Zendaxjul B.', 'Mali']),
  ];
  const notRead = (rows: Rows): readonly string[] => {
    const { issues } = planLogs(workbookOf({ Greffe: [HEADINGS, ...ROWS], Lista: rows }), []);
    return issues.filter(({ finding }) => finding.code === 'registerNotRead').map(({ sheet }) => sheet);
  };
  expect(notRead(list([1, 2, 3]))).toEqual(['Lista']);
  expect(notRead(list(['2 de mayo de 2019', 43_000, 'julio de 2020']))).toEqual([]);
});

test('a list of requests with a column « en nombre de », on whose behalf they are sent, is a log', () => {
  const headings = ['Orden', 'En nombre de', 'Situación', 'Ref.', 'Fecha de envío', 'Fecha de respuesta'];
  const rows = ROWS.map(([reference = null, , , , sent = null, replied = null], index) => [
    index + 1,
    'Defensa',
    'Mali',
    reference,
    sent,
    replied,
  ]);
  const { logs, openLogs } = planLogs(workbookOf({ Lista: [['Confidencial'], headings, ...rows] }), []);
  expect([...logs, ...openLogs].map(({ layout }) => layout.sheet)).toEqual(['Lista']);
});

test.each(['Mandats d’arrêt', 'Under seal', 'Pièces sous scellés'])(
  'and is none where its title speaks of warrants or seals: %s',
  (title) => {
    expect(logsBelow(title)).toEqual([]);
  },
);

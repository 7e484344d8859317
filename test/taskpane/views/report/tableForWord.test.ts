import { messagesOf } from '../../../../src/locales/messagesOf';
import { REPORT_TABLES } from '../../../../src/report/tables';
import { tableForWord } from '../../../../src/taskpane/views/report/tableForWord';
import { PUBLISHED_FIGURES } from '../../../layout/publishedFigures';

const FIGURES = new Map(PUBLISHED_FIGURES.map((figure) => [figure.id, figure]));
const [OVERVIEW] = REPORT_TABLES;

function copied(language: 'en' | 'fr'): ReturnType<typeof tableForWord> {
  if (OVERVIEW === undefined) throw new Error('There is no table.');
  return tableForWord(OVERVIEW, FIGURES, messagesOf(language));
}

test('a table for Word has the Court’s two columns, with the unit of days, and the organs above their rows', () => {
  const lines = copied('en').plain.split('\r\n');
  expect(lines[0]).toBe(messagesOf('en').tables.overview);
  expect(lines[1]).toBe('Office of the Prosecutor');
  expect(lines).toContain('Average time needed for reply to requests sent by the HQ\t47 days (1)');
  expect(lines.filter((line) => line.split('\t').length > 2)).toEqual([]);
  const { html } = copied('en');
  expect(html).toContain('<td colspan="2"');
  expect(html.match(/<tr>/g)).toHaveLength(lines.filter((line) => !/^\(\d/.test(line)).length - 1);
});

test('its notes stand below it, by the numbers that its figures bear', () => {
  const { html, plain } = copied('en');
  const numbers = [...html.matchAll(/<\/td><td[^>]*>[^<]*<sup>([\d, ]+)<\/sup>/g)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers) expect(plain).toContain(`\r\n(${number}) `);
});

test('in French it has the report’s French', () => {
  expect(copied('fr').plain).toContain('55,46 jours');
});

test('no text of it becomes an element of the page that it is pasted into', () => {
  if (OVERVIEW === undefined) throw new Error('There is no table.');
  const messages = messagesOf('en');
  const tables = { ...messages.tables, overview: '<img src=x onerror=alert(1)>' };
  const { html } = tableForWord(OVERVIEW, FIGURES, { ...messages, tables });
  expect(html).not.toContain('<img');
});

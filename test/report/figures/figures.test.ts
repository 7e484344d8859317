import { readFileSync } from 'node:fs';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { FigureDefinition } from '../../../src/report/figures/definition';
import { definitionOf, type FigureId, FIGURES, type TableId } from '../../../src/report/figures/figures';
import { RULE_IDS } from '../../../src/report/ruleIds';
import { REPORT_TABLES } from '../../../src/report/tables';

const PAGE = readFileSync('docs/rules.md', 'utf8');

/** The rows of a table of the page, cell by cell, below the headings that it begins with. */
function rowsBelow(headings: string): readonly (readonly string[])[] {
  const lines = PAGE.split('\n');
  const first = lines.indexOf(headings) + 2;
  const rows = lines.slice(first);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function namesIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

test('the page of rules names every figure in the order of the report, with the rules that it follows', () => {
  const told = rowsBelow('| Figure | Counts | Rules |').map(([name, , rules]) => [
    ...namesIn(name),
    ...namesIn(rules),
  ]);
  expect(told).toEqual(FIGURES.map(({ id, rules }) => [id, ...rules]));
});

test('the page of rules explains every rule once', () => {
  const told = rowsBelow('| Rule | What it says | Follows |').flatMap(([name]) => namesIn(name));
  expect(told).toEqual([...RULE_IDS]);
});

test('a figure has one definition for each year, and is of one table, measure and unit in all of them', () => {
  const definitions: readonly FigureDefinition<FigureId, TableId>[] = FIGURES;
  for (const [index, one] of definitions.entries()) {
    for (const other of definitions.slice(index + 1).filter(({ id }) => id === one.id)) {
      const { table, measure, unit } = definitionOf(one.id);
      expect([other.table, other.measure, other.unit]).toEqual([table, measure, unit]);
      expect(one.until ?? Infinity).toBeLessThan(other.since ?? 0);
    }
  }
});

test('every figure stands in exactly one row of its table, under the heading of its organ', () => {
  for (const { id, table, organ } of FIGURES) {
    const places = REPORT_TABLES.flatMap(({ id: tableId, blocks }) =>
      blocks.flatMap((block) =>
        block.rows.filter(({ figure }) => figure === id).map(() => [tableId, block.organ]),
      ),
    );
    expect(places).toEqual([[table, organ]]);
  }
});

test.each(['en', 'fr'] as const)('every text of a figure in %s is of a figure of the report', (language) => {
  const { figures, tables } = messagesOf(language);
  expect(Object.keys(figures).sort()).toEqual(FIGURES.map(({ id }): string => id).sort());
  expect(Object.keys(tables)).toEqual(REPORT_TABLES.map(({ id }) => id));
});

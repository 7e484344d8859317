import type { Report } from '../../report/report';
import { reportStatements } from '../../sql/reportSql';
import type { RequestStore } from './requestStore';

/**
 * Counts the figures of a report a second time, by the queries that `--sql` prints, over the requests that the engine holds. It
 * throws where one is another: a mistake in the program, of which no figure is to leave it. What a table cannot know is left
 * out: counts that were entered, and senders of whom no log was given.
 */
export async function assertSameByQueries(store: RequestStore, report: Report): Promise<void> {
  const { period, rules, baseline } = report;
  const rows = [];
  for (const query of reportStatements('duckdb', period, rules).slice(1))
    rows.push(...(await store.ask(query)));
  for (const [id, ...queried] of rows) {
    const definition = rules.figures.find((one) => one.id === id);
    const figure = definition && report.figures.get(definition.id);
    if (definition === undefined || figure === undefined) continue;
    const isUnknown = figure.reason?.code === 'noLog';
    if (isUnknown || (definition.measure === 'growth' && baseline !== undefined)) continue;
    const [numerator = null, denominator = null, value = null] = queried.map(numberOf);
    const { numerator: counted, denominator: divided } = figure;
    const isSame =
      figure.value === null
        ? value === null
        : value !== null && numerator === counted && denominator === divided;
    if (!isSame) {
      throw new RangeError(
        `${definition.id} is ${counted ?? '–'}/${divided ?? '–'} by the rules and ${numerator ?? '–'}/${denominator ?? '–'} by the queries.`,
      );
    }
  }
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
}

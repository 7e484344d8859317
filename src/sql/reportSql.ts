import { rulesOf, type RulesOfYear } from '../report/editions/rulesOfYear';
import type { TableId } from '../report/figures/figures';
import type { Period } from '../report/period';
import { tablesOf } from '../report/tables';
import { figureQuery } from './figureQuery';
import { REQUEST_COLUMNS } from './requestTable';

/** The engines that the queries are written for. */
export const SQL_DIALECTS = ['duckdb', 'spark', 'trino'] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

const TYPES = {
  duckdb: { text: 'varchar', integer: 'integer', boolean: 'boolean' },
  spark: { text: 'string', integer: 'int', boolean: 'boolean' },
  trino: { text: 'varchar', integer: 'integer', boolean: 'boolean' },
} as const;

/**
 * The statements that count the figures of a period in a table of requests: the first makes the table, from
 * `requests.csv` where the engine reads it itself; each other one gives the figures of one table of the report. What is
 * counted from registers is no request, and left out.
 */
export function reportStatements(
  dialect: SqlDialect,
  period: Period,
  rules = rulesOf(period),
): readonly string[] {
  return [tableStatement(dialect), ...tablesOf(rules).flatMap(({ id }) => tableQuery(id, rules, period))];
}

function tableStatement(dialect: SqlDialect): string {
  const columns = REQUEST_COLUMNS.map(({ name, type }) => ({ name, type: TYPES[dialect][type] }));
  if (dialect === 'duckdb') {
    const types = columns.map(({ name, type }) => `'${name}': '${type}'`).join(', ');
    return `create table requests as select * from read_csv('requests.csv', header = true, columns = {${types}})`;
  }
  const definitions = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  return dialect === 'spark'
    ? `create or replace temporary view requests (${definitions}) using csv options (path 'requests.csv', header 'true', escape '"', multiLine 'true')`
    : `create table requests (${definitions})`;
}

function tableQuery(table: TableId, { figures, edition }: RulesOfYear, period: Period): readonly string[] {
  const queries = figures
    .filter((figure) => figure.table === table)
    .flatMap((figure) => figureQuery(figure, period, edition) ?? []);
  return queries.length === 0 ? [] : [queries.join('\nunion all\n')];
}

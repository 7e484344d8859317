import { REQUEST_COLUMNS, quoted } from './requestTable';

/** The files of tables of requests, by how they are written. */
export interface TableFiles {
  readonly csv: readonly string[];
  readonly parquet: readonly string[];
}

const TYPES = { text: 'varchar', integer: 'integer', boolean: 'boolean' } as const;

/**
 * The statement that makes the table `requests` of files on DuckDB. Columns are taken by their names: a file without one of
 * them, or with something else in it, is an error of the engine, and nothing is taken for it.
 */
export function tableOfFiles({ csv, parquet }: TableFiles): string {
  const columns = REQUEST_COLUMNS.map(({ name, type }) => `cast(${name} as ${TYPES[type]}) as ${name}`);
  const sources = [
    ...(csv.length === 0
      ? []
      : [
          `read_csv(${listed(csv)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
        ]),
    ...(parquet.length === 0 ? [] : [`read_parquet(${listed(parquet)})`]),
  ];
  const selects = sources.map((source) => `select ${columns.join(', ')} from ${source}`);
  return `create table requests as ${selects.join(' union all ')}`;
}

/** The statement that writes the table `requests` to a file on DuckDB: as CSV, or as Parquet, by its name. */
export function copyOfTable(file: string): string {
  const format = file.toLowerCase().endsWith('.csv') ? 'csv, header' : 'parquet, compression zstd';
  return `copy requests to ${quoted(file)} (format ${format})`;
}

function listed(files: readonly string[]): string {
  return `[${files.map(quoted).join(', ')}]`;
}

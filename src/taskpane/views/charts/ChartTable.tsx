import type { ReactElement } from 'react';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { useTableStyles } from '../parts/useTableStyles';
import { chartNumber } from './chartNumber';

/** The numbers of a chart. */
export function ChartTable({ chart }: { readonly chart: DrawnChart }): ReactElement {
  const cells = useTableStyles();
  const { messages } = usePane();
  const { title, categoryAxisTitle, isShare, series, rows } = chart;
  return (
    <table className={cells.table} aria-label={title}>
      <thead>
        <tr className={cells.row}>
          <th scope="col" className={cells.headCell}>
            {categoryAxisTitle}
          </th>
          {series.map((name) => (
            <th key={name} scope="col" className={cells.headCell} style={{ textAlign: 'right' }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }, index) => (
          // Two points of a step have one name.
          <tr key={`${index} ${name}`} className={cells.row}>
            <th scope="row" className={cells.label}>
              {typeof name === 'number' ? chartNumber(name, false, messages) : name}
            </th>
            {values.map((value, column) => (
              <td key={series[column]} className={cells.cell}>
                {value === null ? '' : chartNumber(value, isShare, messages)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { isBarChart, isLineChart } from '../../../plan/chartLook';
import type { DrawnChart } from '../../contract/drawnChart';
import { Hatches, SeriesBar } from './Hatches';
import { LineMarks } from './LineMarks';
import { colourOf, dashOf, stepColourOf } from './seriesLook';
import { BarMarks } from './BarMarks';
import { ColumnMarks } from './ColumnMarks';

const useStyles = makeStyles({
  figure: { margin: '0', minWidth: '0' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** A chart, which those who do not see it hear in its sentence. */
export function Chart({ chart }: { readonly chart: DrawnChart }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {chart.title}
      </figcaption>
      <Hatches />
      <Marks chart={chart} />
      {chart.series.length > 1 && (
        <ul className={styles.legend}>
          {chart.series.map((name, series) => (
            <li key={name} className={styles.key}>
              <SeriesKey chart={chart} series={series} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function Marks({ chart }: { readonly chart: DrawnChart }): ReactElement {
  if (isLineChart(chart.type)) return <LineMarks chart={chart} />;
  return isBarChart(chart.type) ? <BarMarks chart={chart} /> : <ColumnMarks chart={chart} />;
}

function SeriesKey({
  chart: { type },
  series,
}: {
  readonly chart: DrawnChart;
  readonly series: number;
}): ReactElement {
  const colour = type === 'steps' ? stepColourOf(series) : colourOf(series);
  return (
    <svg width="20" height="12" aria-hidden="true">
      {isLineChart(type) ? (
        <line x1="0" x2="20" y1="6" y2="6" stroke={colour} strokeWidth="2" strokeDasharray={dashOf(series)} />
      ) : (
        <SeriesBar series={series} colour={colour} x={3} y={1} width={14} height={10} />
      )}
    </svg>
  );
}

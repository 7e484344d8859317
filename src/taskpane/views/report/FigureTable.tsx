import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { displayFigure } from '../../../wording/displayFigure';
import { type NumberedNotes, noteNumbers } from '../../../wording/noteNumbers';
import { fill } from '../../../locales/fill';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { ReportTable, TableBlock, TableRow } from '../../../report/tables';
import { Explain } from '../explanation/Explain';
import { Term } from '../parts/Term';
import { useTableStyles } from '../parts/useTableStyles';
import { usePane } from '../../state/paneContext';
import { basisText } from '../../../wording/basisText';

const useStyles = makeStyles({
  figureHead: { width: '38%', textAlign: 'right' },
  band: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: { paddingLeft: tokens.spacingHorizontalM },
  link: { textAlign: 'right' },
  noteMark: { font: 'inherit' },
  figure: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  noFigure: { color: tokens.colorNeutralForeground2 },
  basis: { display: 'block', color: tokens.colorNeutralForeground2 },
  notes: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: '20px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface FigureTableProps {
  readonly table: ReportTable;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly labelledBy: string;
}

/** One of the report's tables, with its numbered notes below it. */
export function FigureTable({ table, figures, labelledBy }: FigureTableProps): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const notes = noteNumbers(table, figures, messages);
  return (
    <>
      <table className={cells.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col" className={cells.headCell}>
              {messages.table.indicator}
            </th>
            <th scope="col" className={mergeClasses(cells.headCell, styles.figureHead)}>
              <Term id="notAvailable">{messages.table.figure}</Term>
            </th>
          </tr>
        </thead>
        {table.blocks.map((block) => (
          <BlockRows key={block.organ} block={block} figures={figures} notes={notes} />
        ))}
      </table>
      {notes.texts.length > 0 && (
        <ol className={styles.notes} aria-label={messages.table.notes}>
          {notes.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
    </>
  );
}

interface BlockRowsProps {
  readonly block: TableBlock;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly notes: NumberedNotes;
}

function BlockRows({ block, figures, notes }: BlockRowsProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.band}>
          {messages.organs[block.organ]}
        </th>
      </tr>
      {block.rows.map((row) => (
        <FigureRow
          key={row.figure}
          row={row}
          figure={figures.get(row.figure)}
          numbers={notes.numbersOf.get(row.figure) ?? []}
        />
      ))}
    </tbody>
  );
}

interface FigureRowProps {
  readonly row: TableRow;
  readonly figure: Figure | undefined;
  readonly numbers: readonly number[];
}

function FigureRow({ row, figure, numbers }: FigureRowProps): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const text = figure === undefined ? messages.notAvailable : displayFigure(figure, messages);
  const basis = figure === undefined ? '' : basisText(figure, messages);
  const label = messages.figures[row.figure];
  const hasValue = figure !== undefined && figure.value !== null;
  return (
    <tr className={cells.row}>
      <th scope="row" className={mergeClasses(cells.label, row.part === true && styles.part)}>
        {label}
        {numbers.map((number) => (
          <sup key={number}>
            {'\u00a0'}
            <Explain
              number={row.figure}
              label={label}
              value={fill(messages.pane.report.noteMark, { number: String(number) })}
              className={styles.noteMark}
            >
              {number}
            </Explain>
          </sup>
        ))}
      </th>
      <td className={cells.cell}>
        <Explain
          number={row.figure}
          label={label}
          value={text}
          isNone={!hasValue}
          className={mergeClasses(styles.link, hasValue ? styles.figure : styles.noFigure)}
        >
          {text}
        </Explain>
        {basis !== '' && <span className={styles.basis}>{basis}</span>}
      </td>
    </tr>
  );
}

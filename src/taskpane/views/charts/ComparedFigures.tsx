import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { RulesOfYear } from '../../../report/editions/rulesOfYear';
import type { FigureId } from '../../../report/figures/figures';
import { tablesOf } from '../../../report/tables';
import { differenceText } from '../../../wording/differenceText';
import { displayFigure } from '../../../wording/displayFigure';
import type { FiguresOfPeriod } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { useTableStyles } from '../parts/useTableStyles';

const useStyles = makeStyles({
  number: { textAlign: 'right' },
  band: {
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
  // The name of a figure is too long to stand beside three numbers in a narrow pane.
  label: {
    padding: `${tokens.spacingVerticalS} 0 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  words: { overflowWrap: 'anywhere' },
});

interface ComparedFiguresProps {
  readonly rules: RulesOfYear;
  readonly now: FiguresOfPeriod;
  readonly before: FiguresOfPeriod;
}

/** Each figure in two periods, and by how much it differs. */
export function ComparedFigures({ rules, now, before }: ComparedFiguresProps): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const texts = messages.pane.charts;
  const heads = [before.period.name, now.period.name, texts.difference];
  return (
    <table className={cells.table} aria-label={texts.compareHeading}>
      <thead>
        <tr className={cells.row}>
          {heads.map((head) => (
            <th key={head} scope="col" className={mergeClasses(cells.headCell, styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {tablesOf(rules).map(({ id, blocks }) =>
        blocks.map((block) => (
          <tbody key={`${id} ${block.organ}`}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.band}>
                {messages.sheetNames[id]}
                {messages.format.listSeparator}
                {messages.organs[block.organ]}
              </th>
            </tr>
            {block.rows.map(({ figure }) => (
              <ComparedRow key={figure} id={figure} now={now} before={before} />
            ))}
          </tbody>
        )),
      )}
    </table>
  );
}

interface ComparedRowProps extends Omit<ComparedFiguresProps, 'rules'> {
  readonly id: FigureId;
}

function ComparedRow({ id, now, before }: ComparedRowProps): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const [is, was] = [now, before].map(({ figures }) => figures.find((figure) => figure.id === id));
  const texts = [
    was === undefined ? messages.notAvailable : displayFigure(was, messages),
    is === undefined ? messages.notAvailable : displayFigure(is, messages),
    is === undefined || was === undefined ? '' : differenceText(is, was, messages),
  ];
  return (
    <Fragment>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.label}>
          {messages.figures[id]}
        </th>
      </tr>
      <tr className={cells.row}>
        {texts.map((text, column) => (
          <td key={`${column} ${text}`} className={mergeClasses(cells.cell, styles.words)}>
            {text}
          </td>
        ))}
      </tr>
    </Fragment>
  );
}

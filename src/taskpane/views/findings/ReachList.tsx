import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FigureReach } from '../../../report/reach/reachOfIssues';
import { reachText } from '../../../wording/reachText';
import { usePane } from '../../state/paneContext';
import { shownFindings } from '../../state/shownReport';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: '0',
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The figures that findings touch, each with its value and between what it lies however they are settled. */
export function ReachList({ reach }: { readonly reach: readonly FigureReach[] }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const figures = shownFindings(state)?.report?.figures ?? [];
  return (
    <ul className={styles.list}>
      {reach.map((one) => {
        const figure = figures.find(({ id }) => id === one.id);
        return figure && <li key={one.id}>{reachText(figure, one, messages)}</li>;
      })}
    </ul>
  );
}

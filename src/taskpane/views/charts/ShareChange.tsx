import type { ReactElement } from 'react';
import { mergeClasses, makeStyles } from '@fluentui/react-components';
import { changedParts, type PositiveShareRow } from '../../../report/breakdowns/positiveShareParts';
import { exactSum, type ExactRatio, shareDecomposition } from '../../../statistics/shareDecomposition';
import { pointsText } from '../../../wording/differenceText';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { useTableStyles } from '../parts/useTableStyles';

const useStyles = makeStyles({ number: { textAlign: 'right', width: '25%' } });

interface ShareChangeProps {
  readonly now: readonly PositiveShareRow[];
  readonly before: readonly PositiveShareRow[];
}

/** Why the share of positive replies is another in one period than in the other: its parts add up to the difference. */
export function ShareChange({ now, before }: ShareChangeProps): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const texts = messages.pane.charts;
  const words = messages.supplementary.positiveShare;
  const parts = now.length === 0 || before.length === 0 ? [] : changedParts(now, before);
  const effects = shareDecomposition(parts);
  if (effects === undefined) {
    return (
      <>
        <SectionHeading level={4}>{texts.shareHeading}</SectionHeading>
        <HelpText>{texts.shareNone}</HelpText>
      </>
    );
  }
  const rows = parts.map(({ work }, index) => ({ name: words.works[work], effect: effects[index] }));
  const total = {
    mix: exactSum(effects.map(({ mix }) => mix)),
    rate: exactSum(effects.map(({ rate }) => rate)),
  };
  const number = (value: ExactRatio | undefined): string =>
    value === undefined ? '' : pointsText(value, messages);
  return (
    <>
      <SectionHeading level={4}>{texts.shareHeading}</SectionHeading>
      <HelpText>{texts.shareHelp}</HelpText>
      <table className={cells.table} aria-label={texts.shareHeading}>
        <thead>
          <tr className={cells.row}>
            <th scope="col" className={cells.headCell}>
              {words.work}
            </th>
            {[words.mix, words.rate].map((head) => (
              <th key={head} scope="col" className={mergeClasses(cells.headCell, styles.number)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, { name: words.total, effect: total }].map(({ name, effect }) => (
            <tr key={name} className={cells.row}>
              <th scope="row" className={cells.label}>
                {name}
              </th>
              <td className={cells.cell}>{number(effect?.mix)}</td>
              <td className={cells.cell}>{number(effect?.rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fillPlural } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { InspectedColumn } from '../../../log/planning/shownColumns';
import { countedValueText } from '../../../wording/valueText';

/** How many values are listed; more of them tell nothing new. */
const SHOWN = 8;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: {
    margin: '0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The most frequent values of a column with their counts, days as they are read; nothing where it holds none. */
export function ColumnPreview({ column }: { readonly column: InspectedColumn }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { columns } = messages.pane;
  const { values, filled, distinct } = column;
  if (filled === 0) return <HelpText>{columns.noValues}</HelpText>;
  return (
    <div className={styles.root}>
      <SectionHeading level={4}>{columns.preview}</SectionHeading>
      <HelpText>
        {fillPlural(columns.previewHelp, filled, messages.format, {
          distinct: wholeNumberText(distinct, messages.format),
        })}
      </HelpText>
      <ul className={styles.list}>
        {values.slice(0, SHOWN).map((value) => (
          <li key={value.text}>{countedValueText(value, messages)}</li>
        ))}
      </ul>
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { type ChangeOfFigure, describeChanges } from '../../layout/describeChanges';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../paneContext';
import type { ComputedReport } from '../paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  valueHead: { width: '24%', textAlign: 'right' },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  label: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  value: {
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** What changed since an earlier run over the period: why, and which figures; nothing where nothing is known to have. */
export function ChangesSection({ report }: { readonly report: ComputedReport }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  if (report.changes === null) return null;
  const { heading, sentences, figures } = describeChanges(report.changes, report.figures, messages);
  return (
    <div className={styles.root}>
      <SectionHeading level={3} id={id}>
        {heading}
      </SectionHeading>
      {sentences.map((sentence) => (
        <HelpText key={sentence}>{sentence}</HelpText>
      ))}
      {figures.length > 0 && <FigureChanges figures={figures} labelledBy={id} />}
    </div>
  );
}

interface FigureChangesProps {
  readonly figures: readonly ChangeOfFigure[];
  readonly labelledBy: string;
}

function FigureChanges({ figures, labelledBy }: FigureChangesProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { figure, before, after } = messages.changes;
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {figure}
          </th>
          {[before, after].map((text) => (
            <th key={text} scope="col" className={mergeClasses(styles.head, styles.valueHead)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, ...shown }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.value}>{shown.before}</td>
            <td className={styles.value}>{shown.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, useId } from 'react';
import { type ChangeOfFigure, describeChanges } from '../../../wording/describeChanges';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { useTableStyles } from '../parts/useTableStyles';
import { usePane } from '../../state/paneContext';
import type { ComputedReport } from '../../contract/paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  why: {
    padding: `0 0 ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
  explained: { borderBottom: 'none' },
  valueHead: { width: '24%', textAlign: 'right' },
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
  const cells = useTableStyles();
  const { messages } = usePane();
  const { figure, before, after } = messages.changes;
  return (
    <table className={cells.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col" className={cells.headCell}>
            {figure}
          </th>
          {[before, after].map((text) => (
            <th key={text} scope="col" className={mergeClasses(cells.headCell, styles.valueHead)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, why, ...shown }) => (
          <Fragment key={id}>
            <tr className={mergeClasses(cells.row, why !== undefined && styles.explained)}>
              <th scope="row" className={cells.label}>
                {label}
              </th>
              <td className={cells.cell}>{shown.before}</td>
              <td className={cells.cell}>{shown.after}</td>
            </tr>
            {why !== undefined && (
              <tr className={cells.row}>
                <td colSpan={3} className={styles.why}>
                  {why}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

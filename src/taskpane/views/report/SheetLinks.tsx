import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { fill } from '../../../locales/fill';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { StandingReport, WrittenSheet } from '../../contract/paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

export interface SheetLinksProps {
  readonly standing: StandingReport;
  /** what the run wrote, where this pane's did; of edited sheets it kept copies */
  readonly written: readonly WrittenSheet[];
}

/** The report's sheets by the names that they have now, and what became of edited versions. */
export function SheetLinks({ standing, written }: SheetLinksProps): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const id = useId();
  const { report } = messages.pane;
  return (
    <div className={styles.root}>
      <SectionHeading level={3} id={id}>
        {report.sheets}
      </SectionHeading>
      <ul className={styles.list} aria-labelledby={id}>
        {standing.sheets.map(({ id: sheetId, name, isEdited }) => (
          <li key={sheetId}>
            <Link
              as="button"
              inline
              aria-label={fill(report.openSheet, { sheet: name })}
              onClick={() => void controller.activateSheet(name)}
            >
              {name}
            </Link>
            {isEdited && <HelpText>{report.edited}</HelpText>}
            {written
              .filter(({ id: other, keptAs }) => other === sheetId && standing.others.includes(keptAs))
              .map(({ keptAs }) => (
                <HelpText key={keptAs}>{fill(report.keptAs, { sheet: keptAs })}</HelpText>
              ))}
          </li>
        ))}
      </ul>
      <OtherReports reports={standing.otherReports} />
    </div>
  );
}

/** The workbook's other reports: each leads to its first sheet. */
function OtherReports({
  reports,
}: {
  readonly reports: StandingReport['otherReports'];
}): ReactElement | null {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const id = useId();
  const { report } = messages.pane;
  if (reports.length === 0) return null;
  return (
    <>
      <SectionHeading level={3} id={id}>
        {report.otherReports}
      </SectionHeading>
      <ul className={styles.list} aria-labelledby={id}>
        {reports.map(({ period, sheet }) => (
          <li key={sheet}>
            <Link as="button" inline onClick={() => void controller.activateSheet(sheet)}>
              {period === '' ? sheet : fill(report.otherReport, { period })}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

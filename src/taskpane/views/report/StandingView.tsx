import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dayText, periodText } from '../../../wording/day';
import { fill } from '../../../locales/fill';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { StandingReport } from '../../contract/paneService';
import { KeyFigures } from './KeyFigures';
import { ReportNotices } from './ReportNotices';
import { SheetLinks } from './SheetLinks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

/** A report that stands in the workbook and was not computed in this pane: what its sheets say, and how to see more. */
export function StandingView({ standing }: { readonly standing: StandingReport }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { report } = messages.pane;
  const { period, day, condition, figures } = standing;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <SectionHeading level={2}>
          {period === null ? report.standing : fill(report.heading, { period: period.name })}
        </SectionHeading>
        {period !== null && <HelpText>{periodText(period, messages)}</HelpText>}
        {day !== null && <HelpText>{fill(report.computedOn, { day: dayText(day, messages) })}</HelpText>}
        <HelpText>{report.standingHelp}</HelpText>
      </div>
      <ReportNotices standing={standing} isOutdated={false} />
      {condition !== 'brokenOff' && figures.size > 0 && <KeyFigures texts={figures} />}
      <SheetLinks standing={standing} written={[]} />
    </div>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { NoticeBar } from '../messages/NoticeBar';
import { usePane } from '../../state/paneContext';
import type { StandingReport } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';

export interface ReportNoticesProps {
  readonly standing: StandingReport;
  /** whether its figures are those of an earlier state of the logs */
  readonly isOutdated: boolean;
}

/** What is not as it should be with the report that stands in the workbook, and the way to have it right. */
export function ReportNotices({ standing, isOutdated }: ReportNoticesProps): ReactElement | null {
  const { state, controller, messages } = usePane();
  const { pane } = messages;
  if (isBusy(state)) return null;
  const { condition, language } = standing;
  const own = controller.language();
  const action = { label: pane.run.computeAgain, onClick: () => void controller.compute() };
  return (
    <>
      {condition !== 'whole' && (
        <NoticeBar intent="warning" {...pane.report.conditions[condition]} action={action} />
      )}
      {condition === 'whole' && isOutdated && !state.hasChanged && (
        <NoticeBar
          intent="warning"
          title={pane.messages.outdatedTitle}
          text={pane.messages.outdated}
          action={action}
        />
      )}
      {language !== null && language !== own && (
        <NoticeBar
          intent="info"
          title={fill(pane.report.otherLanguageTitle, { language: pane.report.languages[language] })}
          text={fill(pane.report.otherLanguage, { language: pane.report.languages[own] })}
          action={action}
        />
      )}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeIssue } from '../../../wording/describeIssue';
import { describePlace } from '../../../wording/describePlace';
import type { FindingCode, Issue } from '../../../log/model/issue';
import { NoticeBar } from '../messages/NoticeBar';
import { usePane } from '../../state/paneContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const SHOWN_ELSEWHERE: readonly FindingCode[] = [
  'hiddenSheetRead',
  'noLogInWorkbook',
  'noPublicityColumn',
  'registerDaysUndecided',
  'unmarkedEntries',
];

export interface WorkbookRemarksProps {
  readonly issues: readonly Issue[];
}

/**
 * What was found that belongs to no log. Hidden sheets are marked on their logs, a missing log has its own view, and what a
 * register leaves open is asked beside the control that answers it.
 */
export function WorkbookRemarks({ issues }: WorkbookRemarksProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const shown = issues.filter(({ finding }) => !SHOWN_ELSEWHERE.includes(finding.code));
  if (shown.length === 0) return null;
  return (
    <div className={styles.root}>
      {shown.map((issue, index) => {
        const { title, message, action } = describeIssue(issue, messages);
        const { workbook, sheet } = issue;
        const place = describePlace({ workbook, sheet, cell: '' }, messages);
        const intent = issue.severity === 'error' ? 'error' : 'warning';
        return (
          <NoticeBar key={index} intent={intent} title={title} text={`${place}. ${message} ${action}`} />
        );
      })}
    </div>
  );
}

import type { ReactElement } from 'react';
import { describeIssue } from '../../../wording/describeIssue';
import type { Finding } from '../../../log/model/issue';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';

export interface OtherQuestionProps {
  readonly finding: Finding;
  readonly log: InspectedLog;
}

/** A question that no control here answers: what was found, and what to do in the workbook. */
export function OtherQuestion({ finding, log }: OtherQuestionProps): ReactElement {
  const { messages } = usePane();
  const place = { workbook: '', sheet: log.sheet, cell: '' };
  const { message, action } = describeIssue({ ...place, severity: 'error', found: '', finding }, messages);
  return (
    <HelpText>
      {message} {action}
    </HelpText>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { ComputedReport } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { usePane } from '../../state/paneContext';
import { NoticeBar } from '../messages/NoticeBar';

/** The report of another period that this one replaced, and the way to have it back. */
export function ReplacedNotice({ report }: { readonly report: ComputedReport }): ReactElement | null {
  const { state, controller, messages } = usePane();
  const { pane } = messages;
  const { replaced, period } = report;
  if (replaced === null || isBusy(state)) return null;
  const fillings = { former: replaced.period, period: period.name };
  const action = { label: fill(pane.report.bringBack, fillings), onClick: () => void controller.bringBack() };
  return (
    <NoticeBar
      intent="info"
      title={fill(pane.report.replacedTitle, fillings)}
      text={fill(pane.report.replaced, fillings)}
      {...(replaced.canComeBack ? { action } : {})}
    />
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AddedWorkbookList } from '../added/AddedWorkbookList';
import { AddWorkbooks } from '../added/AddWorkbooks';
import { Overlaps } from '../added/Overlaps';
import { DescribeLog } from '../describe/DescribeLog';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { Inspection } from '../../contract/paneService';
import { PeriodSection } from '../period/PeriodSection';
import { InsertTemplate } from './InsertTemplate';
import { LogCard } from './LogCard';
import { NoLogs } from './NoLogs';
import { Registers } from './Registers';
import { SheetLedgerSection } from './SheetLedgerSection';
import { WorkbookRemarks } from './WorkbookRemarks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  logs: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The logs that were found, or what to do where there are none. */
export function InspectedLogs({ inspection }: { readonly inspection: Inspection }): ReactElement {
  return inspection.logs.length === 0 ? (
    <NoLogs inspection={inspection} />
  ) : (
    <FoundLogs inspection={inspection} />
  );
}

function FoundLogs({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane } = messages;
  return (
    <div className={styles.root}>
      <div className={styles.logs}>
        <SectionHeading level={2}>{pane.logs.heading}</SectionHeading>
        <AddWorkbooks />
        <AddedWorkbookList />
        <Overlaps overlaps={inspection.overlaps} />
        <WorkbookRemarks issues={inspection.issues} />
        <Registers registers={inspection.registers} />
        {inOrder(inspection).map((log) => (
          <LogCard key={log.key} log={log} logs={inspection.logs} />
        ))}
        <Disclosure label={pane.noLog.another}>
          <HelpText>{pane.noLog.anotherHelp}</HelpText>
          <DescribeLog inspection={inspection} />
        </Disclosure>
        <SheetLedgerSection ledger={inspection.ledger} />
        <InsertTemplate />
      </div>
      {inspection.periods.length > 0 && <PeriodSection />}
    </div>
  );
}

/** The logs with open questions first: they wait for the user. */
function inOrder({ logs }: Inspection): Inspection['logs'] {
  return [
    ...logs.filter(({ questions }) => questions.length > 0),
    ...logs.filter(({ questions }) => questions.length === 0),
  ];
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { listText } from '../../../locales/listText';
import type { SheetHeadings } from '../../../log/model/issue';
import { AddedWorkbookList } from '../added/AddedWorkbookList';
import { AddWorkbooks } from '../added/AddWorkbooks';
import { DescribeLog } from '../describe/DescribeLog';
import { parseNamedColumn } from '../../corrections/logColumns';
import { EmptyState } from '../parts/EmptyState';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { Inspection } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { InsertTemplate } from './InsertTemplate';
import { Registers } from './Registers';
import { WorkbookRemarks } from './WorkbookRemarks';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  actions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: '0',
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
});

/** The workbook holds no log that was recognised: what was seen, and what the user can do. */
export function NoLogs({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { noLog } = messages.pane;
  if (inspection.sheets.length === 0 && inspection.added.length === 0) {
    return (
      <div className={styles.root}>
        <EmptyState icon={<TableRegular />} title={noLog.emptyTitle} text={noLog.empty}>
          <div className={styles.actions}>
            <AddWorkbooks isPrimary />
            <InsertTemplate />
            <LookAgainButton />
          </div>
        </EmptyState>
        <AddedWorkbookList />
      </div>
    );
  }
  return <NothingRecognised inspection={inspection} />;
}

function NothingRecognised({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { noLog, describe } = messages.pane;
  return (
    <div className={styles.root}>
      <EmptyState icon={<DocumentTableRegular />} title={noLog.title} text={noLog.explanation} />
      <AddWorkbooks />
      <AddedWorkbookList />
      <WorkbookRemarks issues={inspection.issues} />
      <Registers registers={inspection.registers} />
      <FoundHeadings inspection={inspection} />
      <div className={styles.section}>
        <SectionHeading level={3}>{noLog.whatToDo}</SectionHeading>
        <ol className={styles.list}>
          {noLog.actions.map((action) => (
            <li key={action}>{action}</li>
          ))}
        </ol>
        <LookAgainButton />
        <InsertTemplate />
      </div>
      <div className={styles.section}>
        <SectionHeading level={3}>{describe.heading}</SectionHeading>
        <DescribeLog inspection={inspection} />
      </div>
    </div>
  );
}

function FoundHeadings({ inspection }: { readonly inspection: Inspection }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { noLog } = messages.pane;
  const sheets = foundHeadings(inspection);
  if (sheets.length === 0) return null;
  return (
    <div className={styles.section}>
      <SectionHeading level={3}>{noLog.found}</SectionHeading>
      <ul className={styles.list}>
        {sheets.map(({ workbook, sheet, row, headings }) => (
          <li key={`${workbook} ${sheet}`}>
            {workbook !== '' && <HelpText>{workbook}</HelpText>}
            <span className={styles.sheet}>{fill(noLog.row, { sheet, row: String(row) })}</span>
            <HelpText>
              {headings.length === 0
                ? noLog.noHeadings
                : listText(
                    headings.map((text) => parseNamedColumn(text).heading),
                    messages.format,
                  )}
            </HelpText>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What looks like headings, in the open workbook, whose name needs not be said, and in the added ones. */
function foundHeadings({
  headings,
  added,
}: Inspection): readonly (SheetHeadings & { readonly workbook: string })[] {
  return [
    ...headings.map((sheet) => ({ ...sheet, workbook: '' })),
    ...added.flatMap((workbook) => workbook.headings.map((sheet) => ({ ...sheet, workbook: workbook.name }))),
  ];
}

function LookAgainButton(): ReactElement {
  const { state, controller, messages } = usePane();
  return (
    <Button disabledFocusable={isBusy(state)} onClick={() => void controller.inspect()}>
      {messages.pane.general.lookAgain}
    </Button>
  );
}

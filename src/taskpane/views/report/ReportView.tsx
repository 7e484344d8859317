import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { type ReactElement, Suspense, useEffect, useId, useRef } from 'react';
import { dayText, periodText } from '../../../wording/day';
import { fill, fillPlural } from '../../../locales/fill';
import { PROGRAM_VERSION } from '../../../ground/programVersion';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { Period } from '../../../report/period';
import { rulesOf } from '../../../report/editions/rulesOfYear';
import { type ReportTable, tablesOf } from '../../../report/tables';
import { Disclosure } from '../parts/Disclosure';
import { EmptyState } from '../parts/EmptyState';
import { HelpText } from '../parts/HelpText';
import { loadedLater } from '../parts/loadedLater';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import { shownReport, type ShownReport } from '../../state/shownReport';
import { ExplanationView } from '../explanation/ExplanationView';
import { CompareReports } from '../compare/CompareReports';
import { CheckPublished } from '../published/CheckPublished';
import { ChartsSection } from '../charts/ChartsSection';
import { ChangesSection } from './ChangesSection';
import { CopyForWord } from './CopyForWord';
import { FigureTable } from './FigureTable';
import { displayFigure } from '../../../wording/displayFigure';
import { InWordsOfPeriod } from './InWordsOfPeriod';
import { KeyFigures } from './KeyFigures';
import { ReplacedNotice } from './ReplacedNotice';
import { ReportNotices } from './ReportNotices';
import { ShareCopy } from './ShareCopy';
import { SheetLinks } from './SheetLinks';
import { StandingView } from './StandingView';

const SupplementaryTables = loadedLater(() =>
  import('./SupplementaryTables').then((loaded) => loaded.SupplementaryTables),
);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  tables: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  tableHeader: { '& button': { paddingLeft: '0', paddingRight: '0', textAlign: 'left' } },
  panel: { margin: `0 0 ${tokens.spacingVerticalL}` },
});

/** The report, and what needs none: the check of figures that were published, and the comparison of shared reports. */
export function ReportView(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Shown />
      <CheckPublished />
      <CompareReports />
    </div>
  );
}

/** The report that was computed, or that stands in the workbook: key figures, sheets and tables. */
function Shown(): ReactElement {
  const { state, messages } = usePane();
  const { report } = messages.pane;
  const shown = shownReport(state);
  switch (shown.kind) {
    case 'none':
      return <EmptyState icon={<DocumentTableRegular />} title={report.none} text={report.noneHelp} />;
    case 'standing':
      return (
        <InWordsOfPeriod period={shown.standing.period}>
          <StandingView standing={shown.standing} />
        </InWordsOfPeriod>
      );
    case 'computed':
      return (
        <InWordsOfPeriod period={shown.report.period}>
          {state.explained === null ? (
            <ComputedView shown={shown} />
          ) : (
            <ExplanationView number={state.explained} />
          )}
        </InWordsOfPeriod>
      );
  }
}

interface ComputedViewProps {
  readonly shown: Extract<ShownReport, { readonly kind: 'computed' }>;
}

function ComputedView({ shown: { report, standing, isOutdated } }: ComputedViewProps): ReactElement {
  const styles = useStyles();
  const { messages, restoreFocus } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pane } = messages;
  const { period, asAt } = report;
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const logsRead = report.inspection.logs.filter(({ content }) => content !== null).length;
  useEffect(() => {
    restoreFocus(heading.current);
  }, [report, restoreFocus]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <SectionHeading level={2} headingRef={heading}>
          {fill(pane.report.heading, { period: period.name })}
        </SectionHeading>
        <HelpText>{periodText(period, messages)}</HelpText>
        <HelpText>{fill(pane.report.asAt, { day: dayText(asAt, messages) })}</HelpText>
        {standing.day !== null && (
          <HelpText>
            {fillPlural(pane.report.computedFrom, logsRead, messages.format, {
              day: dayText(standing.day, messages),
              version: PROGRAM_VERSION,
            })}
          </HelpText>
        )}
      </div>
      <ReplacedNotice report={report} />
      <ReportNotices standing={standing} isOutdated={isOutdated} />
      <KeyFigures
        texts={new Map(report.figures.map((figure) => [figure.id, displayFigure(figure, messages)]))}
        isExplained
        without={new Set(report.figures.flatMap(({ id, value }) => (value === null ? [id] : [])))}
      />
      <ChangesSection report={report} />
      <SheetLinks standing={standing} written={report.sheets} />
      <ShareCopy key={standing.run} />
      <ChartsSection period={period} />
      <Disclosure label={pane.supplement.heading}>
        <Suspense fallback={null}>
          <SupplementaryTables key={period.name} />
        </Suspense>
      </Disclosure>
      <Tables period={period} figures={figures} />
    </div>
  );
}

interface TablesProps {
  readonly period: Period;
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

function Tables({ period, figures }: TablesProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.tables}>
      <SectionHeading level={3}>{messages.pane.report.tables}</SectionHeading>
      <Accordion multiple collapsible defaultOpenItems={['overview']}>
        {tablesOf(rulesOf(period)).map((table) => (
          <TableItem key={table.id} table={table} figures={figures} />
        ))}
      </Accordion>
    </div>
  );
}

interface TableItemProps {
  readonly table: ReportTable;
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

function TableItem({ table, figures }: TableItemProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  return (
    <AccordionItem value={table.id}>
      <AccordionHeader as="h4" className={styles.tableHeader}>
        <span id={id}>{messages.tables[table.id]}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FigureTable table={table} figures={figures} labelledBy={id} />
        <CopyForWord table={table} figures={figures} />
      </AccordionPanel>
    </AccordionItem>
  );
}

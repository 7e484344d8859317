import { Accordion, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { type ReactElement, useMemo, useState } from 'react';
import { findingsSentence } from '../../../wording/describeChanges';
import { fill } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import { EmptyState } from '../parts/EmptyState';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import { findingKey } from '../../contract/findingMarks';
import { shownFindings, type ShownFindings } from '../../state/shownReport';
import { filteredFindings, NO_FILTER } from './findingFilter';
import { FindingFilters } from './FindingFilters';
import { FindingGroupItem } from './FindingGroupItem';
import { countBySeverity, groupFindings, type SeverityFilter } from './groupFindings';
import { WriteFindings } from './WriteFindings';

const FILTERS: readonly SeverityFilter[] = ['all', 'error', 'warning'];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  filter: { minWidth: '0' },
});

/** What a person should look at in the logs, by kind. */
export function FindingsView(): ReactElement {
  const { state, messages } = usePane();
  const { findings } = messages.pane;
  const shown = useMemo(() => shownFindings(state), [state]);
  if (shown === null) {
    return <EmptyState icon={<DocumentTableRegular />} title={findings.notYet} text={findings.notYetHelp} />;
  }
  return shown.count === 0 ? (
    <EmptyState icon={<CheckmarkCircleRegular />} title={findings.none} text={findings.noneHelp} />
  ) : (
    <FindingList shown={shown} />
  );
}

function FindingList({ shown }: { readonly shown: ShownFindings }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const [severity, setSeverity] = useState<SeverityFilter>('all');
  const [filter, setFilter] = useState(NO_FILTER);
  const { issues: all, count, report, workbook } = shown;
  const { findingMarks } = state.settings;
  const issues = useMemo(
    () => filteredFindings(all, filter, (issue) => findingMarks[findingKey(issue, workbook)] === 'accepted'),
    [all, filter, findingMarks, workbook],
  );
  const listed = useMemo(
    () => issues.filter((issue) => severity === 'all' || issue.severity === severity),
    [issues, severity],
  );
  const groups = useMemo(() => groupFindings(issues, severity), [issues, severity]);
  const { findings } = messages.pane;
  return (
    <div className={styles.root}>
      <SectionHeading level={2}>{findings.heading}</SectionHeading>
      {report === null && <HelpText>{findings.ofReading}</HelpText>}
      {report?.changes && <HelpText>{findingsSentence(report.changes, messages)}</HelpText>}
      <SeverityChoice issues={issues} filter={severity} onChange={setSeverity} />
      <FindingFilters issues={all} filter={filter} onChange={setFilter} />
      {count > all.length && (
        <HelpText>
          {fill(findings.first, {
            shown: wholeNumberText(all.length, messages.format),
            count: wholeNumberText(count, messages.format),
          })}
        </HelpText>
      )}
      {groups.length === 0 && <HelpText>{findings.noneOfFilter}</HelpText>}
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <FindingGroupItem key={group.key} group={group} />
        ))}
      </Accordion>
      <WriteFindings findings={listed} more={count - all.length} />
    </div>
  );
}

interface SeverityChoiceProps {
  readonly issues: ShownFindings['issues'];
  readonly filter: SeverityFilter;
  readonly onChange: (filter: SeverityFilter) => void;
}

function SeverityChoice({ issues, filter, onChange }: SeverityChoiceProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { findings } = messages.pane;
  const { error, warning } = useMemo(() => countBySeverity(issues), [issues]);
  const names = { all: findings.all, error: findings.errors, warning: findings.warnings };
  const counts = { all: issues.length, error, warning };
  return (
    <div className={styles.filters} role="group" aria-label={findings.filter}>
      {FILTERS.map((other) => (
        <ToggleButton
          key={other}
          className={styles.filter}
          size="small"
          shape="circular"
          checked={filter === other}
          onClick={() => {
            onChange(other);
          }}
        >
          {fill(findings.filterWithCount, {
            name: names[other],
            count: wholeNumberText(counts[other], messages.format),
          })}
        </ToggleButton>
      ))}
    </div>
  );
}

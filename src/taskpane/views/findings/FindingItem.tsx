import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describeIssue } from '../../../wording/describeIssue';
import { describePlace } from '../../../wording/describePlace';
import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { dayText } from '../../../wording/day';
import { listText } from '../../../locales/listText';
import { isIn, periodOf } from '../../../report/period';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import { shownReport } from '../../state/shownReport';
import { findingKey, type FindingMark, withMark } from '../../contract/findingMarks';
import type { ShownFinding } from '../../contract/paneService';
import { ReachList } from './ReachList';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  place: { fontSize: tokens.fontSizeBase200, textAlign: 'left', overflowWrap: 'anywhere' },
  plain: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  mark: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FindingItemProps {
  readonly issue: ShownFinding;
  readonly showsAction: boolean;
}

/** One finding: its cell, which a click selects, what was found, and what to do. */
export function FindingItem({ issue, showsAction }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { message, action } = describeIssue(issue, messages);
  const { workbook, sheet, cell } = issue;
  // Excel selects cells of the open workbook only; of others the place is named.
  const isOpen = workbook === state.inspection?.workbook;
  const key = findingKey(issue, state.inspection?.workbook);
  const mark = state.settings.findingMarks[key];
  const setMark = (next: FindingMark | null): void => {
    void controller.prefer({ findingMarks: withMark(state.settings.findingMarks, key, next) });
  };
  const place = isOpen || workbook === '' ? placeText(issue, messages) : describePlace(issue, messages);
  return (
    <li className={styles.item}>
      {sheet === '' || !isOpen ? (
        <span className={styles.plain}>{place}</span>
      ) : (
        <Link
          as="button"
          inline
          className={styles.place}
          aria-label={fill(messages.pane.findings.goTo, { place })}
          onClick={() => {
            if (mark === undefined) setMark('seen');
            void controller.select({ workbook, sheet, cell });
          }}
        >
          {place}
        </Link>
      )}
      <RequestLine issue={issue} />
      <span className={styles.message}>{message}</span>
      {showsAction && <HelpText>{action}</HelpText>}
      <FiguresTouched issue={issue} place={place} />
      <span className={styles.marks}>
        {mark !== undefined && <span className={styles.mark}>{messages.pane.findings[mark]}</span>}
        <MarkButton isAccepted={mark === 'accepted'} place={place} onMark={setMark} />
      </span>
    </li>
  );
}

interface MarkButtonProps {
  readonly isAccepted: boolean;
  readonly place: string;
  readonly onMark: (mark: FindingMark | null) => void;
}

/** Accepts a finding, or takes that back. */
function MarkButton({ isAccepted, place, onMark }: MarkButtonProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { findings } = messages.pane;
  return (
    <Link
      as="button"
      inline
      className={styles.place}
      aria-label={fill(isAccepted ? findings.takeBackThis : findings.acceptThis, { place })}
      onClick={() => {
        onMark(isAccepted ? null : 'accepted');
      }}
    >
      {isAccepted ? findings.takeBack : findings.accept}
    </Link>
  );
}

/** The request that a finding is about, and its period; where the report is of others, that it is. */
function RequestLine({ issue: { request } }: { readonly issue: ShownFinding }): ReactElement | null {
  const styles = useStyles();
  const { state, messages } = usePane();
  if (request === undefined) return null;
  const { findings } = messages.pane;
  const { reference, addressee, sent } = request;
  const names = [reference, addressee].filter((text) => text !== '');
  const period = sent === null ? undefined : periodOf(sent);
  const shown = shownReport(state);
  const isOfOther =
    sent !== null &&
    shown.kind === 'computed' &&
    !isIn(shown.report.period, sent) &&
    !isIn(shown.report.previous, sent);
  return (
    <>
      {names.length > 0 && <span className={styles.plain}>{listText(names, messages.format)}</span>}
      {sent !== null && period !== undefined && (
        <HelpText>
          {fill(findings.sentIn, { day: dayText(sent, messages), period: period.name })}
          {isOfOther && ` ${findings.otherPeriod}`}
        </HelpText>
      )}
    </>
  );
}

/** The figures of the report that a finding touches, which a click lists. */
function FiguresTouched({
  issue,
  place,
}: {
  readonly issue: ShownFinding;
  readonly place: string;
}): ReactElement | null {
  const { messages } = usePane();
  const { reach = [] } = issue;
  if (reach.length === 0) return null;
  const { findings } = messages.pane;
  const touches = fillPlural(findings.touches, reach.length, messages.format);
  return (
    <Disclosure label={touches} fullLabel={fill(findings.touchesOf, { touches, place })}>
      <ReachList reach={reach} />
    </Disclosure>
  );
}

/** Short, as the workbook is known: `RFA log, F17`. */
function placeText({ sheet, cell }: ShownFinding, { pane }: Messages): string {
  if (sheet === '') return pane.findings.wholeWorkbook;
  return cell === '' ? sheet : fill(pane.findings.cell, { sheet, cell });
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { dateSpanText } from '../../../locales/dateText';
import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { listText } from '../../../locales/listText';
import { percentText, wholeNumberText } from '../../../locales/numberText';
import { civilDate } from '../../../ground/calendarDay';
import type { Severity } from '../../../log/model/issue';
import { ratio } from '../../../ground/ratio';
import { decimalText, round } from '../../../ground/rounding';
import { definitionOf } from '../../../report/figures/figures';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane } from '../../state/paneContext';
import type { InspectedContent, InspectedLog } from '../../contract/paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  count: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { display: 'inline-flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  fine: {
    flexShrink: 0,
    fontSize: '16px',
    color: tokens.colorStatusSuccessForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** What reading a log gave: how many requests, over which days, and what is wrong with them. */
export function LogContent({ log }: { readonly log: InspectedLog }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane, format } = messages;
  const { content } = log;
  if (content === null) return <HelpText>{pane.logs.notRead}</HelpText>;
  const { span, count } = content;
  if (span === null) return count === 0 ? <NoRows /> : <NoRequests />;
  return (
    <div className={styles.root}>
      <span className={styles.count}>{fillPlural(pane.logs.requests, count, format)}</span>
      <HelpText>
        {fill(pane.logs.span, { span: dateSpanText(civilDate(span.first), civilDate(span.last), format) })}
      </HelpText>
      <HelpText>{completeText(content, messages)}</HelpText>
      <MissingFigures content={content} />
      <FindingMarks content={content} />
    </div>
  );
}

/** `859 of 867 complete (99.1%)`, the share as on the sheet on data quality. */
function completeText({ complete, count, missing }: InspectedContent, { pane, format }: Messages): string {
  if (complete === count) return missing.length > 0 ? pane.logs.completeAsRead : pane.logs.allComplete;
  return fill(pane.logs.complete, {
    complete: wholeNumberText(complete, format),
    count: wholeNumberText(count, format),
    share: percentText(decimalText(round(ratio(complete, count), 1, 100)), format),
  });
}

/** A log that nothing was entered into yet, such as a template. */
function NoRows(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { logs } = messages.pane;
  return (
    <div className={styles.root}>
      <span className={styles.count}>{logs.noRows}</span>
      <HelpText>{logs.noRowsHelp}</HelpText>
    </div>
  );
}

/** What the log does not say, and which figures are n/a for want of it. */
function MissingFigures({
  content: { missing },
}: {
  readonly content: InspectedContent;
}): ReactElement | null {
  const { messages } = usePane();
  const { pane, fields, figures, sheetNames, format } = messages;
  if (missing.length === 0) return null;
  const ids = [...new Set(missing.flatMap((field) => field.figures))];
  const names = missing.map(({ field }) => fields[field]);
  return (
    <div>
      <Mark severity="warning" text={fill(pane.logs.missing, { fields: listText(names, format) })} />
      <Disclosure label={fillPlural(pane.logs.missingFigures, ids.length, format)}>
        {ids.map((id) => (
          <HelpText key={id}>
            {fill(messages.report.named, { name: sheetNames[definitionOf(id).table], value: figures[id] })}
          </HelpText>
        ))}
      </Disclosure>
    </div>
  );
}

function NoRequests(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { logs } = messages.pane;
  return (
    <div className={styles.root}>
      <Mark severity="error" text={logs.noRequests} />
      <HelpText>{logs.noRequestsHelp}</HelpText>
    </div>
  );
}

interface FindingMarksProps {
  readonly content: InspectedContent;
}

function FindingMarks({
  content: { errors, warnings, missing, unrecognised },
}: FindingMarksProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane, format } = messages;
  return (
    <div className={styles.marks}>
      {errors > 0 && <FindingsLink severity="error" text={fillPlural(pane.logs.errors, errors, format)} />}
      {warnings > 0 && (
        <FindingsLink severity="warning" text={fillPlural(pane.logs.warnings, warnings, format)} />
      )}
      {unrecognised > 0 && (
        <Mark severity="warning" text={fillPlural(pane.logs.textsUnknown, unrecognised, format)} />
      )}
      {errors + warnings + unrecognised + missing.length === 0 && (
        <span className={styles.mark}>
          <CheckmarkCircleFilled className={styles.fine} aria-hidden="true" />
          {pane.logs.noErrors}
        </span>
      )}
    </div>
  );
}

/** How many findings there are, and the way to them. */
function FindingsLink(mark: MarkProps): ReactElement {
  const { controller } = usePane();
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        controller.send({ type: 'viewOpened', view: 'findings' });
      }}
    >
      <Mark {...mark} />
    </Link>
  );
}

interface MarkProps {
  readonly severity: Severity;
  readonly text: string;
}

function Mark({ severity, text }: MarkProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityMark severity={severity} />
      {text}
    </span>
  );
}

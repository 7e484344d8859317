import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { dateSpanText } from '../../../locales/dateText';
import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { percentText, wholeNumberText } from '../../../locales/numberText';
import { civilDate } from '../../../ground/calendarDay';
import type { Severity } from '../../../log/model/issue';
import { ratio } from '../../../ground/ratio';
import { decimalText, round } from '../../../ground/rounding';
import { unrecognisedTexts } from '../../corrections/textMeanings';
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
  if (span === null) return <NoRequests />;
  return (
    <div className={styles.root}>
      <span className={styles.count}>{fillPlural(pane.logs.requests, count, format)}</span>
      <HelpText>
        {fill(pane.logs.span, { span: dateSpanText(civilDate(span.first), civilDate(span.last), format) })}
      </HelpText>
      <HelpText>{completeText(content, messages)}</HelpText>
      <FindingMarks content={content} unknown={unrecognisedTexts(log.columns, log.profile)} />
    </div>
  );
}

/** `859 of 867 complete (99.1%)`, the share as on the sheet on data quality. */
function completeText({ complete, count }: InspectedContent, { pane, format }: Messages): string {
  if (complete === count) return pane.logs.allComplete;
  return fill(pane.logs.complete, {
    complete: wholeNumberText(complete, format),
    count: wholeNumberText(count, format),
    share: percentText(decimalText(round(ratio(complete, count), 1, 100)), format),
  });
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
  readonly unknown: number;
}

function FindingMarks({ content: { errors, warnings }, unknown }: FindingMarksProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane, format } = messages;
  return (
    <div className={styles.marks}>
      {errors > 0 && <Mark severity="error" text={fillPlural(pane.logs.errors, errors, format)} />}
      {warnings > 0 && <Mark severity="warning" text={fillPlural(pane.logs.warnings, warnings, format)} />}
      {unknown > 0 && <Mark severity="warning" text={fillPlural(pane.logs.textsUnknown, unknown, format)} />}
      {errors + warnings + unknown === 0 && (
        <span className={styles.mark}>
          <CheckmarkCircleFilled className={styles.fine} aria-hidden="true" />
          {pane.logs.noErrors}
        </span>
      )}
    </div>
  );
}

function Mark({ severity, text }: { readonly severity: Severity; readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <SeverityMark severity={severity} />
      {text}
    </span>
  );
}

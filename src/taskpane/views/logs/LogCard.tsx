import { makeStyles, mergeClasses, Tag, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { type ReactElement, type RefObject, useId, useRef } from 'react';
import { fill } from '../../../locales/fill';
import { quotedText } from '../../../locales/listText';
import { isDescribedByHand, savedProfileOf } from '../../corrections/savedProfiles';
import { Disclosure } from '../parts/Disclosure';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { LogQuestions } from '../questions/LogQuestions';
import { LeftOut } from './LeftOut';
import { LogContent } from './LogContent';
import { LogReading } from './LogReading';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: '0',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  asking: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  workbook: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, ':empty': { display: 'none' } },
});

export interface LogCardProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
}

/** One log: where it is, what it gives, what is open, and how it is read. */
export function LogCard({ log, logs }: LogCardProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { pane } = messages;
  const { sheet, table, range, questions, readAs } = log;
  const place = table === '' ? fill(pane.logs.range, { range }) : fill(pane.logs.table, { table, range });
  return (
    <section
      className={mergeClasses(styles.card, questions.length > 0 && styles.asking)}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <SectionHeading level={3} id={id} headingRef={heading}>
          {sheet}
        </SectionHeading>
        {state.added.length > 0 && <span className={styles.workbook}>{log.workbook}</span>}
        <span className={styles.place}>{place}</span>
        {readAs !== null && (
          <span className={styles.place}>
            {fill(pane.logs.readAs, {
              place: quotedText(readAs.workbook ?? readAs.sheet ?? '', messages.format),
            })}
          </span>
        )}
        <LogTags log={log} />
      </div>
      {log.isLeftOut === true ? <LeftOut log={log} /> : <ReadLog log={log} logs={logs} heading={heading} />}
    </section>
  );
}

interface ReadLogProps extends LogCardProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What a log gives, what is open, and how it is read. */
function ReadLog({ log, logs, heading }: ReadLogProps): ReactElement {
  const { messages } = usePane();
  const { pane } = messages;
  const { sheet } = log;
  return (
    <>
      {log.questions.length > 0 && <LogQuestions log={log} logs={logs} heading={heading} />}
      <LogContent log={log} />
      <Disclosure
        label={pane.logs.show}
        fullLabel={fill(messages.report.named, { name: pane.logs.show, value: sheet })}
      >
        <LogReading log={log} logs={logs} heading={heading} />
      </Disclosure>
    </>
  );
}

function LogTags({ log }: { readonly log: InspectedLog }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { logs } = messages.pane;
  const isSaved = savedProfileOf(state.settings.profiles, log) !== undefined;
  return (
    <div className={styles.tags}>
      {log.isHidden && (
        <Tag size="extra-small" icon={<EyeOffRegular />}>
          {logs.hidden}
        </Tag>
      )}
      {isSaved && (
        <Tag size="extra-small" appearance="outline">
          {isDescribedByHand(log) ? logs.describedByHand : logs.corrected}
        </Tag>
      )}
    </div>
  );
}

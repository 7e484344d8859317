import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement, RefObject } from 'react';
import { fillPlural } from '../../../locales/fill';
import type { Finding } from '../../../log/model/issue';
import type { LogProfile } from '../../../log/model/profile';
import { withProfile } from '../../corrections/savedProfiles';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { LeaveOut } from '../logs/LeaveOut';
import { ColumnQuestion } from './ColumnQuestion';
import { OtherQuestion } from './OtherQuestion';
import { ValueQuestion } from './ValueQuestion';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
});

export interface LogQuestionsProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The open questions of a log, each with the control that answers it. */
export function LogQuestions({ log, logs, heading }: LogQuestionsProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { questions } = log;
  const answer = (...profiles: readonly LogProfile[]): void => {
    // The question goes away with its answer; the user stays at the log.
    heading.current?.focus();
    void controller.correct(profiles.reduce(withProfile, state.settings.profiles));
  };
  return (
    <div className={styles.root}>
      <span className={styles.title}>
        <QuestionCircleFilled className={styles.icon} aria-hidden="true" />
        {fillPlural(messages.pane.questions.heading, questions.length, messages.format)}
      </span>
      {questions.map((finding) => (
        <Question key={keyOf(finding)} finding={finding} log={log} logs={logs} onAnswer={answer} />
      ))}
      <LeaveOut log={log} logs={logs} />
    </div>
  );
}

function keyOf(finding: Finding): string {
  return 'field' in finding ? `${finding.code} ${finding.field}` : finding.code;
}

interface QuestionProps {
  readonly finding: Finding;
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly onAnswer: (...profiles: readonly LogProfile[]) => void;
}

function Question({ finding, log, logs, onAnswer }: QuestionProps): ReactElement {
  if (
    finding.code === 'fieldNotFound' ||
    finding.code === 'columnUndecided' ||
    finding.code === 'profileColumnMissing'
  ) {
    return <ColumnQuestion finding={finding} log={log} logs={logs} onAnswer={onAnswer} />;
  }
  if (finding.code === 'fieldUndecided') {
    return <ValueQuestion finding={finding} log={log} logs={logs} onAnswer={onAnswer} />;
  }
  return <OtherQuestion finding={finding} log={log} />;
}

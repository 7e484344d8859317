import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { codedValueText } from '../../../wording/codedValueText';
import { fill, fillPlural } from '../../../locales/fill';
import type { Field } from '../../../log/model/field';
import type { Finding } from '../../../log/model/issue';
import type { LogProfile } from '../../../log/model/profile';
import { correctFixed, withColumn } from '../../corrections/correctLog';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { ColumnSelect } from './ColumnSelect';

/** Stands for "a column says it" among the values. */
const IN_COLUMN = 'in a column';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

export interface ValueQuestionProps {
  readonly finding: Extract<Finding, { readonly code: 'fieldUndecided' }>;
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly onAnswer: (...profiles: readonly LogProfile[]) => void;
}

/** Which value all requests of a log share, or which column says it. */
export function ValueQuestion({ finding, log, logs, onAnswer }: ValueQuestionProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const [choice, setChoice] = useState('');
  const [column, setColumn] = useState('');
  const [isForOthers, setIsForOthers] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const { field, choices } = finding;
  const { questions } = messages.pane;
  const others = logsAskingAlike(log, logs, field);
  const isIncomplete = choice === '' || (choice === IN_COLUMN && column === '');
  const answer = (): void => {
    if (isIncomplete) setIsRefused(true);
    else if (choice === IN_COLUMN) onAnswer(withColumn(log, logs, field, column));
    else {
      const answered = isForOthers ? [log, ...others] : [log];
      onAnswer(...answered.map((one) => correctFixed(one, logs, { [field]: choice })));
    }
  };
  const error = isRefused && isIncomplete ? { validationMessage: questions.chooseMissing } : {};
  return (
    <div className={styles.root}>
      <FormField label={questions.sharedValue[field]} {...error}>
        <RadioGroup
          value={choice}
          onChange={(_, { value }) => {
            setChoice(value);
          }}
        >
          {choices.map((value) => (
            <Radio key={value} value={value} label={codedValueText(field, value, messages) ?? value} />
          ))}
          <Radio value={IN_COLUMN} label={questions.inColumn} />
        </RadioGroup>
      </FormField>
      {choice === IN_COLUMN && (
        <ColumnSelect
          log={log}
          value={column}
          noneValue=""
          aria-label={fill(questions.fieldNotFound, { field: messages.fields[field] })}
          onChoose={setColumn}
        />
      )}
      {others.length > 0 && choice !== IN_COLUMN && (
        <Checkbox
          checked={isForOthers}
          label={fillPlural(questions.alsoForOthers, others.length, messages.format)}
          onChange={(_, { checked }) => {
            setIsForOthers(checked === true);
          }}
        />
      )}
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        disabledFocusable={isBusy(state)}
        onClick={answer}
      >
        {questions.answer}
      </Button>
    </div>
  );
}

/** The other logs of the same workbook that wait for the same answer: a section's sheets of several years, mostly. */
function logsAskingAlike(
  log: InspectedLog,
  logs: readonly InspectedLog[],
  field: Field,
): readonly InspectedLog[] {
  return logs.filter(
    (other) =>
      other.key !== log.key &&
      other.added === log.added &&
      other.questions.some((finding) => finding.code === 'fieldUndecided' && finding.field === field),
  );
}

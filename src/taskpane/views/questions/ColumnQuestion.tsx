import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { fill } from '../../../locales/fill';
import { listText } from '../../../locales/listText';
import type { Messages } from '../../../locales/messages';
import type { Field as LogField } from '../../../log/model/field';
import type { Finding } from '../../../log/model/issue';
import type { LogProfile } from '../../../log/model/profile';
import { withColumn } from '../../corrections/correctLog';
import { parseNamedColumn } from '../../corrections/logColumns';
import { valueText } from '../../../wording/valueText';
import { HelpText } from '../parts/HelpText';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import type { InspectedColumn } from '../../../log/planning/shownColumns';
import { isBusy } from '../../state/obstacle';
import { ColumnSelect } from './ColumnSelect';

/** Stands for "none of the columns" among the letters of columns. */
const NONE = 'none of the columns';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  option: { overflowWrap: 'anywhere' },
});

type FindingOfColumn = Extract<
  Finding,
  { readonly code: 'fieldNotFound' | 'columnUndecided' | 'profileColumnMissing' }
>;

export interface ColumnQuestionProps {
  readonly finding: FindingOfColumn;
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly onAnswer: (profile: LogProfile) => void;
}

/** Which column holds a field: a choice among the likely ones, or among all. */
export function ColumnQuestion({ finding, log, logs, onAnswer }: ColumnQuestionProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const [choice, setChoice] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const { questions } = messages.pane;
  const canBeNone = finding.field !== 'sent' && finding.field !== 'reference';
  const answer = (): void => {
    if (choice === '') setIsRefused(true);
    else onAnswer(withColumn(log, logs, finding.field, choice === NONE ? null : choice));
  };
  const error = isRefused && choice === '' ? { validationMessage: questions.chooseMissing } : {};
  return (
    <div className={styles.root}>
      <FormField label={questionText(finding, messages)} {...error}>
        {finding.code === 'columnUndecided' ? (
          <RadioGroup
            value={choice}
            onChange={(_, { value }) => {
              setChoice(value);
            }}
          >
            {likelyColumns(finding.columns, log).map((column) => (
              <Radio key={column.column} value={column.column} label={<ColumnOption column={column} />} />
            ))}
            {canBeNone && <Radio value={NONE} label={questions.none} />}
          </RadioGroup>
        ) : (
          <ColumnSelect log={log} value={choice} noneValue={canBeNone ? NONE : ''} onChoose={setChoice} />
        )}
      </FormField>
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

function questionText(finding: FindingOfColumn, { pane, fields }: Messages): string {
  const field: LogField = finding.field;
  const values = { field: fields[field] };
  return finding.code === 'profileColumnMissing'
    ? fill(pane.questions.profileColumnMissing, { ...values, heading: finding.heading })
    : fill(pane.questions[finding.code], values);
}

function likelyColumns(named: readonly string[], log: InspectedLog): readonly InspectedColumn[] {
  const letters = named.map((text) => parseNamedColumn(text));
  return log.columns.filter(({ column, heading }) =>
    letters.some((other) => (other.column === '' ? other.heading === heading : other.column === column)),
  );
}

/** A column with its first values, which often tell more than its heading. */
function ColumnOption({ column }: { readonly column: InspectedColumn }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { columns, questions } = messages.pane;
  const heading = column.heading === '' ? columns.unnamed : column.heading;
  const texts = column.values.slice(0, 3).map((value) => valueText(value, messages));
  return (
    <span className={styles.option}>
      {fill(columns.named, { column: column.column, heading })}
      {texts.length > 0 && (
        <HelpText>
          {fill(questions.examples, {
            list: listText(texts, messages.format),
          })}
        </HelpText>
      )}
    </span>
  );
}

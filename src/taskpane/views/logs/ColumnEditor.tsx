import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { DateSystem } from '../../../ground/calendarDay';
import { fill } from '../../../locales/fill';
import { quotedListText, quotedText } from '../../../locales/listText';
import {
  type CodedField,
  type Field as LogField,
  FIELDS,
  isCodedField,
  isDateField,
} from '../../../log/model/field';
import type { DateRepair, DayOrder } from '../../../log/model/dateContents';
import { valueKey } from '../../../log/vocabulary/wordKey';
import { correctColumn, type Meaning } from '../../corrections/correctLog';
import { codedFieldsOf, columnOf, SHARING_FIELDS } from '../../corrections/logColumns';
import { withProfile } from '../../corrections/savedProfiles';
import { HelpText } from '../parts/HelpText';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import type { InspectedColumn } from '../../../log/planning/shownColumns';
import { isBusy } from '../../state/obstacle';
import { ColumnPreview } from './ColumnPreview';
import { DateRepairChoice } from './DateRepairChoice';
import { DateSystemChoice } from './DateSystemChoice';
import { DayOrderChoice } from './DayOrderChoice';
import { recognitionText } from './recognitionText';

/** Loaded with the first editor that is opened: it brings the words of logs with it. */
const TextMeanings = lazy(async () => {
  const { TextMeanings: component } = await import('./TextMeanings');
  return { default: component };
});

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ColumnEditorProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly column: InspectedColumn;
  readonly onClose: () => void;
}

type Meanings = ReadonlyMap<CodedField, ReadonlyMap<string, Meaning>>;

/** Says what one column holds, in which order its dates are, and what its texts mean; nothing applies before its button. */
export function ColumnEditor({ log, logs, column, onClose }: ColumnEditorProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [fields, setFields] = useState<readonly LogField[]>(column.fields);
  const [dayOrder, setDayOrder] = useState<DayOrder | null>(dayOrderOf(log, column.fields));
  const [dateRepair, setDateRepair] = useState<DateRepair | null>(dateRepairOf(log, column.fields));
  const [dateSystem, setDateSystem] = useState<DateSystem | null>(log.profile.dateSystem ?? null);
  const [meanings, setMeanings] = useState<Meanings>(new Map());
  const { general } = messages.pane;
  const coded = codedFieldsOf(fields);
  const apply = (): void => {
    const correction = { column: column.column, fields, dayOrder, dateRepair, dateSystem, meanings };
    const profile = correctColumn(log, logs, correction);
    onClose();
    void controller.correct(withProfile(state.settings.profiles, profile));
  };
  return (
    <div className={styles.root}>
      <Reasons log={log} column={column} />
      <FieldsChoice log={log} column={column} fields={fields} onChange={setFields} />
      {fields.some(isDateField) && (
        <DayOrderChoice dates={column.dates} value={dayOrder} onChange={setDayOrder} />
      )}
      {fields.some(isDateField) && (
        <DateRepairChoice dates={column.dates} value={dateRepair} onChange={setDateRepair} />
      )}
      {fields.some(isDateField) && (
        <DateSystemChoice daysFrom={log.daysFrom} value={dateSystem} onChange={setDateSystem} />
      )}
      {coded.length === 0 && <ColumnPreview column={column} />}
      {coded.length > 0 && (
        <Suspense>
          <TextMeanings
            column={column}
            fields={fields}
            profile={log.profile}
            chosen={meanings}
            onChange={(field, text, meaning) => {
              const texts = new Map(meanings.get(field)).set(text, meaning);
              setMeanings(new Map(meanings).set(field, texts));
            }}
          />
        </Suspense>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy(state)} onClick={apply}>
          {general.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {general.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Why the column was taken for its fields; nothing where the user said so. */
function Reasons({ log, column }: Pick<ColumnEditorProps, 'log' | 'column'>): ReactElement {
  const { messages } = usePane();
  const evidence = log.why.columns.filter(
    (other) => other.column === column.column && column.fields.includes(other.field),
  );
  return (
    <>
      {evidence.map((other) => (
        <HelpText key={other.field}>{recognitionText(other, messages)}</HelpText>
      ))}
      <FormsOfLegends log={log} column={column} />
    </>
  );
}

/** Which texts of the column have their meaning from sheets that explain short forms. */
function FormsOfLegends({ log, column }: Pick<ColumnEditorProps, 'log' | 'column'>): ReactElement {
  const { messages } = usePane();
  const present = new Set(column.values.map(({ text }) => valueKey(text)));
  return (
    <>
      {log.why.legends.map(({ sheet, values }) => {
        const explained = column.fields.flatMap((field) =>
          isCodedField(field) ? Object.keys(values[field] ?? {}) : [],
        );
        const forms = quotedListText(
          explained.filter((form) => present.has(valueKey(form))),
          messages.format,
        );
        if (forms === '') return null;
        return (
          <HelpText key={forms}>
            {fill(messages.pane.columns.legend, { forms, sheet: quotedText(sheet, messages.format) })}
          </HelpText>
        );
      })}
    </>
  );
}

function dayOrderOf({ profile }: InspectedLog, fields: readonly LogField[]): DayOrder | null {
  const field = fields.find(isDateField);
  return field === undefined ? null : (profile.dayOrder[field] ?? null);
}

function dateRepairOf({ profile }: InspectedLog, fields: readonly LogField[]): DateRepair | null {
  const field = fields.find(isDateField);
  return field === undefined ? null : (profile.dateRepair?.[field] ?? null);
}

interface FieldsChoiceProps {
  readonly log: InspectedLog;
  readonly column: InspectedColumn;
  readonly fields: readonly LogField[];
  readonly onChange: (fields: readonly LogField[]) => void;
}

/** One field for a column; a column of kinds, categories or purposes may hold the others of these too. */
function FieldsChoice({ log, column, fields, onChange }: FieldsChoiceProps): ReactElement {
  const { messages } = usePane();
  const { columns } = messages.pane;
  const [first, ...others] = fields;
  const sharing = SHARING_FIELDS.filter((field) => field !== first);
  const canShare = SHARING_FIELDS.some((field) => field === first);
  return (
    <>
      <FormField label={columns.holds}>
        <Choice
          value={first ?? ''}
          onChoose={(value) => {
            onChange(FIELDS.filter((field) => field === value));
          }}
        >
          <option value="">{columns.notUsed}</option>
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {messages.fields[field]}
            </option>
          ))}
        </Choice>
      </FormField>
      {canShare && (
        <div role="group" aria-label={columns.alsoHolds}>
          <HelpText>{columns.alsoHolds}</HelpText>
          {sharing.map((field) => (
            <Checkbox
              key={field}
              label={messages.fields[field]}
              checked={others.includes(field)}
              onChange={(_, { checked }) => {
                const rest = fields.filter((other) => other !== field);
                onChange(checked === true ? [...rest, field] : rest);
              }}
            />
          ))}
        </div>
      )}
      <MovedFields log={log} column={column} fields={fields} />
    </>
  );
}

/** Says which fields another column loses. */
function MovedFields({ log, column, fields }: Omit<FieldsChoiceProps, 'onChange'>): ReactElement {
  const { messages } = usePane();
  const moved = fields.flatMap((field) => {
    const from = columnOf(log, field);
    return from === undefined || from.column === column.column ? [] : [{ field, from: from.column }];
  });
  return (
    <>
      {moved.map(({ field, from }) => (
        <HelpText key={field}>
          {fill(messages.pane.columns.movedFrom, { field: messages.fields[field], column: from })}
        </HelpText>
      ))}
    </>
  );
}

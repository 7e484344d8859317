import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import type { Messages } from '../../../locales/messages';
import { type Field as LogField, FIELDS } from '../../../log/model/field';
import { fill } from '../../../locales/fill';
import {
  type DescriptionErrors,
  describedLog,
  descriptionErrors,
  type LogDescription,
} from '../../corrections/describedLog';
import { type NamedColumn, parseNamedColumn } from '../../corrections/logColumns';
import { withProfile } from '../../corrections/savedProfiles';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { focusFirstInvalid } from '../parts/focusFirstInvalid';
import { usePane } from '../../state/paneContext';
import type { Inspection, WorkbookSheets } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';

const NEEDED = ['reference', 'sent'] as const satisfies readonly LogField[];
const OTHERS = FIELDS.filter((field) => field !== 'reference' && field !== 'sent');
const NO_ERRORS: DescriptionErrors = new Map();

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** A form that says where a log is and which columns it has, where recognition does not find it. */
export function DescribeLog({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const form = useRef<HTMLDivElement>(null);
  const [description, setDescription] = useState(() => firstDescription(inspection));
  const [showsErrors, setShowsErrors] = useState(false);
  const { describe } = messages.pane;
  const errors = showsErrors ? descriptionErrors(description) : NO_ERRORS;
  const headings = headingsOf(inspection, description);
  const control = (field: LogField): ReactElement => (
    <ColumnChoiceField
      key={field}
      field={field}
      headings={headings}
      value={description.columns[field] ?? ''}
      error={errorText(errors, field, messages)}
      isNeeded={field === 'reference' || field === 'sent'}
      onChange={(column) => {
        setDescription({ ...description, columns: { ...description.columns, [field]: column } });
      }}
    />
  );
  const read = (): void => {
    if (descriptionErrors(description).size > 0) {
      setShowsErrors(true);
      // The fields are marked with the next picture of the form.
      requestAnimationFrame(() => {
        focusFirstInvalid(form.current);
      });
      return;
    }
    void controller.correct(withProfile(state.settings.profiles, describedLog(description, headings)));
  };
  return (
    <div className={styles.root} ref={form}>
      <PlaceFields
        inspection={inspection}
        description={description}
        errors={errors}
        onChange={setDescription}
      />
      {NEEDED.map(control)}
      <HelpText>{describe.required}</HelpText>
      <Disclosure label={describe.more}>{OTHERS.map(control)}</Disclosure>
      <Button disabledFocusable={isBusy(state)} onClick={read}>
        {describe.apply}
      </Button>
    </div>
  );
}

/** The sheets of the workbook that a description speaks of. */
function sheetsOf(inspection: Inspection, workbook: string | undefined): WorkbookSheets {
  return inspection.added.find(({ name }) => name === workbook) ?? inspection;
}

function firstDescription(inspection: Inspection): LogDescription {
  const { logs, added } = inspection;
  const workbooks = [undefined, ...added.map(({ name }) => name)];
  const likely = workbooks.flatMap((workbook) =>
    sheetsOf(inspection, workbook)
      .headings.filter(
        ({ sheet }) =>
          !logs.some((log) => log.sheet === sheet && log.workbook === (workbook ?? inspection.workbook)),
      )
      .map(({ sheet }) => ({ workbook, sheet })),
  );
  const [{ workbook, sheet } = { workbook: undefined, sheet: onlyOf(inspection.sheets) }] = likely;
  return describing(inspection, workbook, sheet);
}

function onlyOf(sheets: readonly string[]): string {
  return sheets.length === 1 ? (sheets[0] ?? '') : '';
}

/** The beginning of a description: a sheet, and the row that most looks like headings; the first where none does. */
function describing(inspection: Inspection, workbook: string | undefined, sheet: string): LogDescription {
  const known = sheetsOf(inspection, workbook).headings.find((other) => other.sheet === sheet);
  return {
    ...(workbook === undefined ? {} : { workbook }),
    sheet,
    headerRow: String(known?.row ?? 1),
    columns: {},
  };
}

/** The headings of the row that the user means, where they are known. */
function headingsOf(
  inspection: Inspection,
  { workbook, sheet, headerRow }: LogDescription,
): readonly NamedColumn[] {
  const known = sheetsOf(inspection, workbook).headings.find((other) => other.sheet === sheet);
  return known === undefined || String(known.row) !== headerRow.trim()
    ? []
    : known.headings.map(parseNamedColumn);
}

function errorText(
  errors: DescriptionErrors,
  part: 'sheet' | 'headerRow' | LogField,
  { pane }: Messages,
): string {
  const error = errors.get(part);
  return error === undefined ? '' : pane.describe.errors[error];
}

interface PlaceFieldsProps {
  readonly inspection: Inspection;
  readonly description: LogDescription;
  readonly errors: DescriptionErrors;
  readonly onChange: (description: LogDescription) => void;
}

function PlaceFields({ inspection, description, errors, onChange }: PlaceFieldsProps): ReactElement {
  const { messages } = usePane();
  const { describe } = messages.pane;
  const { workbook, sheet, headerRow } = description;
  return (
    <>
      <WorkbookChoice inspection={inspection} workbook={workbook} onChange={onChange} />
      <FormField label={describe.sheet} required validationMessage={errorText(errors, 'sheet', messages)}>
        <Choice
          value={sheet}
          onChoose={(value) => {
            onChange(describing(inspection, workbook, value));
          }}
        >
          <option value="">{describe.chooseSheet}</option>
          {sheetsOf(inspection, workbook).sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      </FormField>
      <FormField
        label={describe.headerRow}
        required
        validationMessage={errorText(errors, 'headerRow', messages)}
      >
        <Input
          inputMode="numeric"
          value={headerRow}
          onChange={(_, { value }) => {
            onChange({ ...description, headerRow: value });
          }}
        />
      </FormField>
    </>
  );
}

interface WorkbookChoiceProps {
  readonly inspection: Inspection;
  readonly workbook: string | undefined;
  readonly onChange: (description: LogDescription) => void;
}

/** Which workbook the log is in; nothing where there is only the open one. */
function WorkbookChoice({ inspection, workbook, onChange }: WorkbookChoiceProps): ReactElement | null {
  const { messages } = usePane();
  const { describe } = messages.pane;
  if (inspection.added.length === 0) return null;
  return (
    <FormField label={describe.workbook} required>
      <Choice
        value={workbook ?? ''}
        onChoose={(value) => {
          const chosen = value === '' ? undefined : value;
          onChange(describing(inspection, chosen, onlyOf(sheetsOf(inspection, chosen).sheets)));
        }}
      >
        <option value="">{describe.openWorkbook}</option>
        {inspection.added.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </Choice>
    </FormField>
  );
}

interface ColumnChoiceFieldProps {
  readonly field: LogField;
  readonly headings: readonly NamedColumn[];
  readonly value: string;
  readonly error: string;
  readonly isNeeded: boolean;
  readonly onChange: (column: string) => void;
}

/** A list of the headings, where they are known; otherwise the letters of the column are typed. */
function ColumnChoiceField(props: ColumnChoiceFieldProps): ReactElement {
  const { field, headings, value, error, isNeeded, onChange } = props;
  const { messages } = usePane();
  const { describe, columns } = messages.pane;
  return (
    <FormField label={messages.fields[field]} required={isNeeded} validationMessage={error}>
      {headings.length === 0 ? (
        <Input
          value={value}
          placeholder={describe.letters}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      ) : (
        <Choice
          value={value}
          onChoose={(value) => {
            onChange(value);
          }}
        >
          <option value="">{describe.noColumn}</option>
          {headings.map(({ column, heading }) => (
            <option key={column} value={column}>
              {fill(columns.named, { column, heading })}
            </option>
          ))}
        </Choice>
      )}
    </FormField>
  );
}

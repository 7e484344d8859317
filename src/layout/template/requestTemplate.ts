import { CODED_VALUES, type Field, FIELDS, isCodedField, isDateField } from '../../log/model/field';
import type { Messages } from '../../locales/messages';
import { codedValueText } from '../../wording/codedValueText';
import type { TemplateColumn, TemplateContent } from './templateSheet';

const WIDTHS: Readonly<Record<Field, number>> = {
  reference: 18,
  organ: 22,
  kind: 30,
  origin: 18,
  section: 18,
  category: 30,
  purpose: 30,
  addressee: 22,
  addresseeType: 24,
  situation: 20,
  sent: 16,
  replied: 16,
  recorded: 22,
  outcome: 16,
  status: 22,
};

/** The organ follows from the kind of request: one column less to fill in. */
const COLUMNS: readonly Field[] = FIELDS.filter((field) => field !== 'organ');

/**
 * An empty log for a section that starts one: a column for each field under its usual name, lists to choose from where
 * a field has a closed set of values, and notes on how to fill it in. It is recognised without a question.
 */
export function requestTemplate(messages: Messages): TemplateContent {
  const { sheetName, title, notes } = messages.template;
  return { name: sheetName, title, notes, columns: COLUMNS.map((field) => columnOf(field, messages)) };
}

function columnOf(field: Field, messages: Messages): TemplateColumn {
  return {
    heading: messages.fields[field],
    width: WIDTHS[field],
    holds: isDateField(field) ? 'day' : 'text',
    ...(isCodedField(field) && {
      choices: CODED_VALUES[field].map((value) => codedValueText(field, value, messages) ?? value),
    }),
  };
}

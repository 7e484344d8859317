import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { wholeNumberText } from '../../../locales/numberText';
import { type Field, isCodedField, isDateField } from '../../../log/model/field';
import type { ColumnEvidence } from '../../../log/recognition/candidate';

/** Why a column was taken for a field: what its heading says, and how many of its values are such. */
export function recognitionText({ field, headingSays, values }: ColumnEvidence, messages: Messages): string {
  const { fields, pane, format } = messages;
  const { why, whyHeading, whyValues } = pane.columns;
  const heading =
    headingSays >= 1 ? whyHeading.wordForWord : headingSays > 0 ? whyHeading.partly : whyHeading.notAtAll;
  const filled = wholeNumberText(values.filled, format);
  const said =
    values.filled === 0
      ? whyValues.none
      : fillPlural(whyValues[sortOf(field)], values.fitting, format, { filled });
  return fill(why, { field: fields[field], heading, values: said });
}

function sortOf(field: Field): 'references' | 'dates' | 'known' | 'texts' {
  if (field === 'reference') return 'references';
  if (isDateField(field)) return 'dates';
  return isCodedField(field) ? 'known' : 'texts';
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { codedValueText } from '../../../wording/codedValueText';
import { fill, fillPlural } from '../../../locales/fill';
import { quotedText } from '../../../locales/listText';
import type { Messages } from '../../../locales/messages';
import type { CodedField, Field as LogField } from '../../../log/model/field';
import type { LogProfile } from '../../../log/model/profile';
import type { Meaning } from '../../corrections/correctLog';
import {
  type FieldReading,
  type Reading,
  type TextMeaning,
  textMeanings,
} from '../../corrections/textMeanings';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { SeverityMark } from '../parts/SeverityMark';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import type { InspectedColumn } from '../../../log/planning/shownColumns';

/** How many texts are shown before the rest is asked for. */
const SHOWN_AT_FIRST = 6;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  text: { display: 'flex', columnGap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: 'flex-start' },
});

type Chosen = ReadonlyMap<CodedField, ReadonlyMap<string, Meaning>>;

export interface TextMeaningsProps {
  readonly column: InspectedColumn;
  readonly fields: readonly LogField[];
  readonly profile: LogProfile;
  /** what was chosen and not applied yet */
  readonly chosen: Chosen;
  readonly onChange: (field: CodedField, text: string, meaning: Meaning) => void;
}

/** The texts of a coded column, the unrecognised ones first, each with what it means. */
export function TextMeanings({ column, fields, profile, chosen, onChange }: TextMeaningsProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [isWhole, setIsWhole] = useState(false);
  const { columns } = messages.pane;
  const texts = textMeanings(column, fields, profile);
  const shown = isWhole ? texts : texts.slice(0, SHOWN_AT_FIRST);
  const rest = texts.length - shown.length;
  return (
    <div className={styles.root}>
      <SectionHeading level={4}>{columns.values}</SectionHeading>
      <HelpText>{texts.length === 0 ? columns.noValues : columns.valuesHelp}</HelpText>
      <ul className={styles.list}>
        {shown.map((meaning) => (
          <TextItem key={meaning.text} meaning={meaning} chosen={chosen} onChange={onChange} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {fillPlural(columns.moreTexts, rest, messages.format)}
        </Button>
      )}
    </div>
  );
}

interface TextItemProps {
  readonly meaning: TextMeaning;
  readonly chosen: Chosen;
  readonly onChange: (field: CodedField, text: string, meaning: Meaning) => void;
}

function TextItem({ meaning, chosen, onChange }: TextItemProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { text, count, readings, isUnrecognised } = meaning;
  const { format, pane } = messages;
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        {isUnrecognised && <SeverityMark severity="warning" />}
        <span>
          <span className={styles.name}>{quotedText(text, format)}</span>
          <span className={styles.count}>
            {fillPlural(pane.columns.times, count, format)}
            {isUnrecognised && ` · ${pane.columns.unknown}`}
          </span>
        </span>
      </span>
      {readings.map((reading) => (
        <MeaningChoice
          key={reading.field}
          text={text}
          reading={reading}
          chosen={chosen.get(reading.field)?.get(text)}
          showsField={readings.length > 1}
          isUnrecognised={isUnrecognised}
          onChange={(choice) => {
            onChange(reading.field, text, choice);
          }}
        />
      ))}
    </li>
  );
}

interface MeaningChoiceProps {
  readonly text: string;
  readonly reading: FieldReading;
  readonly chosen: Meaning | undefined;
  readonly showsField: boolean;
  /** whether no field of the column knows the text */
  readonly isUnrecognised: boolean;
  readonly onChange: (meaning: Meaning) => void;
}

const PROPOSED = 'proposed:';
const NONE = 'none:';

function MeaningChoice(props: MeaningChoiceProps): ReactElement {
  const { messages } = usePane();
  const { text, reading, chosen, showsField, isUnrecognised, onChange } = props;
  const { columns } = messages.pane;
  const { field, proposed, said, choices } = reading;
  const name = fill(columns.meaningOf, { field: messages.fields[field], text });
  return (
    <FormField
      {...(showsField ? { label: { children: messages.fields[field], size: 'small' } } : {})}
      size="small"
    >
      <Choice
        size="small"
        aria-label={name}
        value={optionOf(chosen ?? said ?? { kind: 'proposed' })}
        onChoose={(value) => {
          onChange(meaningOfOption(value));
        }}
      >
        <option value={PROPOSED}>{proposedText(field, proposed, isUnrecognised, messages)}</option>
        {choices.map((value) => (
          <option key={value} value={value}>
            {codedValueText(field, value, messages) ?? value}
          </option>
        ))}
        <option value={NONE}>{columns.none}</option>
      </Choice>
    </FormField>
  );
}

function optionOf(meaning: Meaning | Reading): string {
  if (meaning.kind === 'value') return meaning.value;
  return meaning.kind === 'none' ? NONE : PROPOSED;
}

function meaningOfOption(option: string): Meaning {
  if (option === PROPOSED) return { kind: 'proposed' };
  return option === NONE ? { kind: 'none' } : { kind: 'value', value: option };
}

/** What the text is taken for where the user says nothing; in a shared column another field may be the one to read it. */
function proposedText(
  field: CodedField,
  proposed: Reading,
  isUnrecognised: boolean,
  messages: Messages,
): string {
  const { columns } = messages.pane;
  if (proposed.kind === 'value' || proposed.kind === 'foreign') {
    const meaning = codedValueText(field, proposed.value, messages) ?? proposed.value;
    return fill(proposed.kind === 'value' ? columns.asProposed : columns.foreign, { meaning });
  }
  if (proposed.kind === 'none') return fill(columns.asProposed, { meaning: columns.none });
  return isUnrecognised ? columns.unknown : columns.silent;
}

import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { codedValueText } from '../../../wording/codedValueText';
import { CODED_VALUES, isCodedField } from '../../../log/model/field';
import { correctFixed, type FixedField } from '../../corrections/correctLog';
import { columnOf } from '../../corrections/logColumns';
import { withProfile } from '../../corrections/savedProfiles';
import { Disclosure } from '../parts/Disclosure';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';

const FIRST_FIELDS = ['organ', 'kind', 'origin'] as const satisfies readonly FixedField[];
const MORE_FIELDS = [
  'section',
  'category',
  'purpose',
  'addressee',
  'addresseeType',
  'situation',
] as const satisfies readonly FixedField[];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Draft = Partial<Readonly<Record<FixedField, string>>>;

export interface FixedEditorProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly onClose: () => void;
}

/** Gives values to the fields that no column of the log holds. */
export function FixedEditor({ log, logs, onClose }: FixedEditorProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [draft, setDraft] = useState<Draft>({});
  const { general, fixed } = messages.pane;
  const isOpen = (field: FixedField): boolean => field === 'kind' || columnOf(log, field) === undefined;
  const more = MORE_FIELDS.filter(isOpen);
  const control = (field: FixedField): ReactElement => (
    <FixedChoice
      key={field}
      field={field}
      value={draft[field] ?? log.profile.fixed[field] ?? ''}
      onChange={(value) => {
        setDraft({ ...draft, [field]: value });
      }}
    />
  );
  const apply = (): void => {
    const profile = correctFixed(log, logs, draft);
    onClose();
    void controller.correct(withProfile(state.settings.profiles, profile));
  };
  return (
    <div className={styles.root}>
      {FIRST_FIELDS.filter(isOpen).map(control)}
      {more.length > 0 && <Disclosure label={fixed.more}>{more.map(control)}</Disclosure>}
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

interface FixedChoiceProps {
  readonly field: FixedField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FixedChoice({ field, value, onChange }: FixedChoiceProps): ReactElement {
  const { messages } = usePane();
  const { notGiven } = messages.pane.fixed;
  return (
    <FormField label={messages.fields[field]}>
      {isCodedField(field) ? (
        <Choice
          value={value}
          onChoose={(value) => {
            onChange(value);
          }}
        >
          <option value="">{notGiven}</option>
          {CODED_VALUES[field].map((choice) => (
            <option key={choice} value={choice}>
              {codedValueText(field, choice, messages)}
            </option>
          ))}
        </Choice>
      ) : (
        <Input
          value={value}
          placeholder={notGiven}
          onChange={(_, data) => {
            onChange(data.value);
          }}
        />
      )}
    </FormField>
  );
}

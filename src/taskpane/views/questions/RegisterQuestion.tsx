import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useRef, useState } from 'react';
import { fill } from '../../../locales/fill';
import { UNMARKED_ENTRIES } from '../../../log/model/profile';
import type { InspectedRegister } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';

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
    overflowWrap: 'anywhere',
  },
  button: { alignSelf: 'flex-start' },
});

/** What the entries of a register are that say nothing of whether they are public: asked once, and changed here. */
export function RegisterQuestion({ register }: { readonly register: InspectedRegister }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { sheet, workbook, question, answer, place } = register;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [choice, setChoice] = useState<string>(answer ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const { questions } = messages.pane;
  const { register: texts } = questions;
  const chosen = UNMARKED_ENTRIES.find((entries) => entries === choice);
  const use = (): void => {
    if (chosen === undefined) {
      setIsRefused(true);
      return;
    }
    heading.current?.focus();
    void controller.answer({ ...place, unmarked: chosen });
  };
  const isAboutAll = question === 'noColumn';
  const label = isAboutAll ? texts.noColumn : fill(texts.empty, { heading: question.heading });
  const error = isRefused && chosen === undefined ? { validationMessage: questions.chooseMissing } : {};
  return (
    <section className={styles.card} aria-labelledby={id}>
      <SectionHeading level={3} id={id} headingRef={heading}>
        {sheet === '' ? texts.heading : sheet}
      </SectionHeading>
      {state.added.length > 0 && <HelpText>{workbook}</HelpText>}
      <FormField label={label} {...error}>
        <RadioGroup
          value={choice}
          onChange={(_, { value }) => {
            setChoice(value);
          }}
        >
          {UNMARKED_ENTRIES.map((entries) => (
            <Radio
              key={entries}
              value={entries}
              label={isAboutAll ? texts.all[entries] : texts.unmarked[entries]}
            />
          ))}
        </RadioGroup>
      </FormField>
      <HelpText>{answer === null ? texts.open : texts.answered}</HelpText>
      <Button
        className={styles.button}
        size="small"
        appearance={answer === null ? 'primary' : 'secondary'}
        disabledFocusable={isBusy(state)}
        onClick={use}
      >
        {questions.answer}
      </Button>
    </section>
  );
}

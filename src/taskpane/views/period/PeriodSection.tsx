import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { periodText } from '../../../wording/day';
import { NoticeBar } from '../messages/NoticeBar';
import { SectionHeading } from '../parts/SectionHeading';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';
import { asksForBaseline, chosenPeriodOf, isBusy } from '../../state/paneState';
import { BaselineForm } from './BaselineForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The period that is computed, and the figures of the one before it where no log has them. */
export function PeriodSection(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { period: texts } = messages.pane;
  const choice = chosenPeriodOf(state);
  if (choice === undefined || state.inspection === null) return null;
  return (
    <section className={styles.root} aria-label={texts.heading}>
      <SectionHeading level={2}>{texts.heading}</SectionHeading>
      <FormField label={texts.label} hint={periodText(choice.period, messages)}>
        <Choice
          value={choice.period.name}
          disabled={isBusy(state)}
          onChoose={(value) => {
            controller.send({ type: 'periodChosen', name: value });
          }}
        >
          {state.inspection.periods.map(({ period: { name } }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      </FormField>
      {!choice.isOver && <NoticeBar intent="info" title={texts.notOverTitle} text={texts.notOver} />}
      {asksForBaseline(state) && <BaselineForm period={choice.period} />}
    </section>
  );
}

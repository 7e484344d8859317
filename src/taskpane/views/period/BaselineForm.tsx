import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { fill } from '../../../locales/fill';
import { type Period, previousPeriod } from '../../../report/period';
import { BASELINE_COUNTS, type BaselineCount } from '../../../report/rules/baseline';
import type { BaselineError } from '../../state/baselineDraft';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { Term } from '../parts/Term';
import { FormField } from '../parts/FormField';
import { focusFirstInvalid } from '../parts/focusFirstInvalid';
import { usePane } from '../../state/paneContext';
import { baselineErrorsOf } from '../../state/chosenPeriod';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The counts of the previous period, entered by hand; what is wrong is said once the user wants to compute. */
export function BaselineForm({ period }: { readonly period: Period }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const form = useRef<HTMLDivElement>(null);
  const { period: texts } = messages.pane;
  const { baselineRefusals } = state;
  const errors = baselineRefusals > 0 ? baselineErrorsOf(state) : undefined;
  useEffect(() => {
    if (baselineRefusals === 0) return;
    focusFirstInvalid(form.current);
  }, [baselineRefusals]);
  return (
    <div className={styles.root} ref={form}>
      <SectionHeading level={3}>
        <Term id="period">{fill(texts.previous, { period: previousPeriod(period).name })}</Term>
      </SectionHeading>
      <HelpText>{texts.previousHelp}</HelpText>
      {BASELINE_COUNTS.map((count) => (
        <CountField key={count} count={count} error={errors?.get(count)} />
      ))}
    </div>
  );
}

interface CountFieldProps {
  readonly count: BaselineCount;
  readonly error: BaselineError | undefined;
}

function CountField({ count, error }: CountFieldProps): ReactElement {
  const { state, controller, messages } = usePane();
  const { counts, errors } = messages.pane.period;
  return (
    <FormField
      label={counts[count]}
      isPart={count === 'missionNotifications'}
      {...(error === undefined ? {} : { validationMessage: errors[error] })}
    >
      <Input
        inputMode="numeric"
        autoComplete="off"
        value={state.baseline[count]}
        disabled={isBusy(state)}
        onChange={(_, { value }) => {
          controller.send({ type: 'baselineTyped', count, text: value });
        }}
      />
    </FormField>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { periodText } from '../../../wording/day';
import { Choice } from '../parts/Choice';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import { chosenPeriodOf } from '../../state/chosenPeriod';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  choice: { flexGrow: 1, minWidth: '0' },
});

/** The period that is computed next; nothing while there is none to choose. */
export function PeriodChoiceField(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const id = useId();
  const choice = chosenPeriodOf(state);
  if (choice === undefined || state.inspection === null) return null;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {messages.pane.period.label}
        </label>
        <div className={styles.choice}>
          <Choice
            id={id}
            value={choice.period.name}
            disabled={isBusy(state)}
            onChoose={(name) => {
              controller.send({ type: 'periodChosen', name });
            }}
          >
            {state.inspection.periods.map(({ period: { name } }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Choice>
        </div>
      </div>
      <HelpText>{periodText(choice.period, messages)}</HelpText>
    </div>
  );
}

import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DAY_ORDERS, type DateContents, type DayOrder } from '../../../log/model/dateContents';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import { dateEvidence } from './dateEvidence';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

export interface DayOrderChoiceProps {
  /** what the column's own dates say; `null` where it is no date column yet */
  readonly dates: DateContents | null;
  readonly value: DayOrder | null;
  readonly onChange: (order: DayOrder | null) => void;
}

/** Whether the day or the month comes first in a column's dates, and what its own dates say of that. */
export function DayOrderChoice({ dates, value, onChange }: DayOrderChoiceProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { dayOrder, dayOrders } = messages.pane.columns;
  return (
    <div className={styles.root}>
      <FormField label={dayOrder}>
        <RadioGroup
          value={value ?? 'asDates'}
          onChange={(_, { value: chosen }) => {
            onChange(DAY_ORDERS.find((order) => order === chosen) ?? null);
          }}
        >
          <Radio value="asDates" label={dayOrders.asDates} />
          {DAY_ORDERS.map((order) => (
            <Radio key={order} value={order} label={dayOrders[order]} />
          ))}
        </RadioGroup>
      </FormField>
      {dates !== null &&
        dateEvidence(dates, messages).map((sentence) => <HelpText key={sentence}>{sentence}</HelpText>)}
    </div>
  );
}

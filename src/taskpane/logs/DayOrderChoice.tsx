import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayOrder } from '../corrections/correctLog';
import { FormField } from '../parts/FormField';
import { usePane } from '../paneContext';

export interface DayOrderChoiceProps {
  readonly value: DayOrder | null;
  readonly onChange: (order: DayOrder | null) => void;
}

/** Whether the day or the month comes first in a column's dates. */
export function DayOrderChoice({ value, onChange }: DayOrderChoiceProps): ReactElement {
  const { messages } = usePane();
  const { dayOrder, dayOrders } = messages.pane.columns;
  return (
    <FormField label={dayOrder}>
      <RadioGroup
        value={value ?? 'asDates'}
        onChange={(_, { value: chosen }) => {
          onChange(chosen === 'dayFirst' || chosen === 'monthFirst' ? chosen : null);
        }}
      >
        <Radio value="asDates" label={dayOrders.asDates} />
        <Radio value="dayFirst" label={dayOrders.dayFirst} />
        <Radio value="monthFirst" label={dayOrders.monthFirst} />
      </RadioGroup>
    </FormField>
  );
}

import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DateSystem } from '../../../ground/calendarDay';
import { FormField } from '../parts/FormField';
import { usePane } from '../../state/paneContext';

const SYSTEMS = [1900, 1904] as const satisfies readonly DateSystem[];

export interface DateSystemChoiceProps {
  /** the year from which the days are counted where the workbook does not show it; `null` where it does */
  readonly daysFrom: DateSystem | null;
  /** what was said of it; `null` for nothing */
  readonly value: DateSystem | null;
  readonly onChange: (system: DateSystem | null) => void;
}

/** From which year the workbook counts the days of its dates; nothing where it shows that itself. */
export function DateSystemChoice({ daysFrom, value, onChange }: DateSystemChoiceProps): ReactElement | null {
  const { messages } = usePane();
  const { columns } = messages.pane;
  if (daysFrom === null) return null;
  return (
    <FormField label={columns.dateSystem}>
      <RadioGroup
        value={String(value ?? 'open')}
        onChange={(_, { value: chosen }) => {
          onChange(SYSTEMS.find((system) => String(system) === chosen) ?? null);
        }}
      >
        {SYSTEMS.map((system) => (
          <Radio key={system} value={String(system)} label={columns.dateSystems[system]} />
        ))}
        <Radio value="open" label={columns.dateSystems.open} />
      </RadioGroup>
    </FormField>
  );
}

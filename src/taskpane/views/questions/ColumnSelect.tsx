import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { Choice, type ChoiceProps } from '../parts/Choice';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';

export interface ColumnSelectProps extends Omit<ChoiceProps, 'value'> {
  readonly log: InspectedLog;
  /** letters, or `noneValue` */
  readonly value: string;
  /** the value of "none of the columns"; `''` where that is no answer */
  readonly noneValue: string;
}

/** A choice among the columns of a log. */
export function ColumnSelect({ log, noneValue, ...props }: ColumnSelectProps): ReactElement {
  const { messages } = usePane();
  const { columns, questions } = messages.pane;
  return (
    <Choice {...props}>
      <option value="">{questions.choose}</option>
      {log.columns.map(({ column, heading }) => (
        <option key={column} value={column}>
          {fill(columns.named, { column, heading: heading === '' ? columns.unnamed : heading })}
        </option>
      ))}
      {noneValue !== '' && <option value={noneValue}>{questions.none}</option>}
    </Choice>
  );
}

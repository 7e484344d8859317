import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import { DATE_REPAIRS, type DateContents, type DateRepair } from '../../../log/model/dateContents';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';

/** What a person can say that a program did to a column. */
const REPAIRS = ['daysExchanged', 'utcMidnights'] as const satisfies readonly DateRepair[];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

export interface DateRepairChoiceProps {
  /** what the column's own dates say; `null` where it is no date column yet */
  readonly dates: DateContents | null;
  /** what was said of the column; `null` for nothing */
  readonly value: DateRepair | null;
  readonly onChange: (repair: DateRepair | null) => void;
}

/**
 * How the dates of a column are meant that looks damaged as a whole, with what it looks like; the likeliest answer first.
 * Nothing for a column that looks sound and of which nothing was said.
 */
export function DateRepairChoice({ dates, value, onChange }: DateRepairChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { columns } = messages.pane;
  const countOf = (repair: DateRepair): number | undefined =>
    dates?.suspect.find(({ suspicion }) => suspicion === repair)?.count;
  const offered = REPAIRS.filter((repair) => repair === value || countOf(repair) !== undefined);
  if (offered.length === 0 && value === null) return null;
  return (
    <div className={styles.root}>
      <FormField label={columns.dateRepair}>
        <RadioGroup
          value={value ?? 'open'}
          onChange={(_, { value: chosen }) => {
            onChange(DATE_REPAIRS.find((repair) => repair === chosen) ?? null);
          }}
        >
          {offered.map((repair) => (
            <Radio key={repair} value={repair} label={columns.dateRepairs[repair]} />
          ))}
          <Radio value="asWritten" label={columns.dateRepairs.asWritten} />
          <Radio value="open" label={columns.dateRepairs.open} />
        </RadioGroup>
      </FormField>
      {offered.map((repair) => {
        const count = countOf(repair);
        return count === undefined ? null : (
          <HelpText key={repair}>
            {fill(messages.issues.suspectDates.of[repair].evidence, {
              count: wholeNumberText(count, messages.format),
            })}
          </HelpText>
        );
      })}
    </div>
  );
}

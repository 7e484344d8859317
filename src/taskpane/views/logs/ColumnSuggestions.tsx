import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { DayOrder } from '../../../log/model/dateContents';
import { type Field, isDateField } from '../../../log/model/field';
import { correctColumn } from '../../corrections/correctLog';
import { withProfile } from '../../corrections/savedProfiles';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import type { InspectedColumn } from '../../../log/planning/shownColumns';
import { isBusy } from '../../state/obstacle';
import { certaintyOf } from './certainty';
import { needsDayOrder } from './dateEvidence';

const MOST_SUGGESTED = 2;

const DAY_ORDERS = ['dayFirst', 'monthFirst'] as const satisfies readonly DayOrder[];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXXS,
  },
  button: { minWidth: '0', maxWidth: '100%', textAlign: 'left' },
});

export interface ColumnSuggestionsProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly column: InspectedColumn;
}

/**
 * What a person may want to say of a column, each one click away: the order of its dates where nothing decides it, and
 * what it holds where recognition is not sure or does not use it. Nothing where all is settled.
 */
export function ColumnSuggestions({ log, logs, column }: ColumnSuggestionsProps): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { columns } = messages.pane;
  const others = suggestedFields(log, column);
  const isUnsure = column.fields.some((field) => certaintyOf(log, column.column, field, messages).isUnsure);
  const isUnused = column.fields.length === 0 && !isSaidUnused(log, others);
  const orders = column.dates !== null && needsDayOrder(column.dates) ? DAY_ORDERS : [];
  const choose = (fields: readonly Field[], dayOrder: DayOrder | null): void => {
    const correction = { column: column.column, fields, dayOrder, meanings: new Map() };
    void controller.correct(withProfile(state.settings.profiles, correctColumn(log, logs, correction)));
  };
  const suggestions = [
    ...orders.map((order) => ({
      label: columns.dayOrders[order],
      onClick: () => {
        choose(column.fields, order);
      },
    })),
    ...(isUnsure || isUnused ? others : []).map((field) => ({
      label: fill(isUnused ? columns.couldBe : columns.isRather, { field: messages.fields[field] }),
      onClick: () => {
        choose([field], isDateField(field) ? (log.profile.dayOrder[field] ?? null) : null);
      },
    })),
    ...(isUnsure
      ? [
          {
            label: columns.useNot,
            onClick: () => {
              choose([], null);
            },
          },
        ]
      : []),
  ];
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.root}>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.label} column={column.column} {...suggestion} />
      ))}
    </div>
  );
}

interface SuggestionProps {
  readonly column: string;
  readonly label: string;
  readonly onClick: () => void;
}

function Suggestion({ column, label, onClick }: SuggestionProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  return (
    <Button
      className={styles.button}
      size="small"
      shape="circular"
      disabledFocusable={isBusy(state)}
      aria-label={fill(messages.pane.columns.named, { column, heading: label })}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** The fields that the column may hold as well, the likeliest first. */
function suggestedFields({ why }: InspectedLog, { column, fields }: InspectedColumn): readonly Field[] {
  return why.alternatives
    .filter((evidence) => evidence.column === column && !fields.includes(evidence.field))
    .slice(0, MOST_SUGGESTED)
    .map(({ field }) => field);
}

/** Whether the user said of all suggested fields that the log does not have them. */
function isSaidUnused({ profile }: InspectedLog, fields: readonly Field[]): boolean {
  return fields.every((field) => profile.columns[field] === null);
}

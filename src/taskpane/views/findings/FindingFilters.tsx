import { Checkbox } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { describePlace } from '../../../wording/describePlace';
import { figureInTableText } from '../../../wording/findingContext';
import type { ShownFinding } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { Choice } from '../parts/Choice';
import { Disclosure } from '../parts/Disclosure';
import { FormField } from '../parts/FormField';
import { filterChoices, type FindingFilter, logOf } from './findingFilter';

export interface FindingFiltersProps {
  /** all findings, among which can be chosen */
  readonly issues: readonly ShownFinding[];
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** The choice of the findings of one log, of one kind, of one figure or of one period, and whether accepted ones are listed. */
export function FindingFilters({ issues, filter, onChange }: FindingFiltersProps): ReactElement {
  const { messages } = usePane();
  const { findings } = messages.pane;
  const { logs, kinds, figures, periods } = useMemo(() => filterChoices(issues), [issues]);
  const lists = [
    {
      key: 'log',
      label: findings.ofLog,
      options: logs.map((issue) => [logOf(issue), describePlace({ ...issue, cell: '' }, messages)] as const),
    },
    {
      key: 'kind',
      label: findings.ofKind,
      options: kinds.map((code) => [code, messages.issues[code].title] as const),
    },
    {
      key: 'figure',
      label: findings.ofFigure,
      options: figures.map((id) => [id, figureInTableText(id, messages)] as const),
    },
    {
      key: 'period',
      label: findings.ofPeriod,
      options: periods.map((name) => [name, name] as const),
    },
  ] as const;
  return (
    <Disclosure label={findings.narrow}>
      {lists.map(({ key, label, options }) => (
        <FormField key={key} label={label}>
          <Choice
            value={filter[key]}
            onChoose={(value) => {
              onChange({ ...filter, [key]: value });
            }}
          >
            <option value="">{findings.all}</option>
            {options.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Choice>
        </FormField>
      ))}
      <Checkbox
        label={findings.hideAccepted}
        checked={filter.hidesAccepted}
        onChange={(_, { checked }) => {
          onChange({ ...filter, hidesAccepted: checked === true });
        }}
      />
    </Disclosure>
  );
}

import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useDeferredValue, useId, useState } from 'react';
import { fill } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import type { Explanation, RequestQuery } from '../../contract/explanation';
import { usePane } from '../../state/paneContext';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { SectionHeading } from '../parts/SectionHeading';
import { RequestListView } from './RequestListView';

const ALL = '';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** The requests behind a number: all, or those that stand to it in one way, or whose reference holds a text. */
export function RequestsOfNumber({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  const { view, standings } = messages.trace;
  const { number, groups } = explanation;
  const [standing, setStanding] = useState<RequestQuery['standing']>(null);
  const [search, setSearch] = useState('');
  const query = useDeferredValue(search);
  const option = (name: string, count: number): string =>
    fill(view.ofStanding, { name, count: wholeNumberText(count, messages.format) });
  return (
    <section className={styles.root} aria-labelledby={id}>
      <SectionHeading level={3} id={id}>
        {view.requests}
      </SectionHeading>
      <FormField label={view.show}>
        <Choice
          value={standing ?? ALL}
          onChoose={(value) => {
            setStanding(groups.find((group) => group.standing === value)?.standing ?? null);
          }}
        >
          <option value={ALL}>
            {option(
              view.all,
              groups.reduce((sum, { count }) => sum + count, 0),
            )}
          </option>
          {groups
            .filter(({ count }) => count > 0)
            .map((group) => (
              <option key={group.standing} value={group.standing}>
                {option(standings[group.standing], group.count)}
              </option>
            ))}
        </Choice>
      </FormField>
      <FormField label={view.search}>
        <Input
          type="search"
          value={search}
          spellCheck={false}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
      </FormField>
      <RequestListView
        key={`${standing ?? ALL}\n${query}`}
        number={number}
        query={{ number: number.id, standing, search: query }}
        labelledBy={id}
      />
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { fill } from '../../../locales/fill';
import { type CheckedTable, isFaulty } from '../../../published/checkPublished';
import { inconsistencyText, publishedFigureText, publishedSummary } from '../../../wording/publishedText';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { SeverityMark } from '../parts/SeverityMark';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  item: { overflowWrap: 'anywhere' },
});

/** What the check of a published table gave: what is not right first, then how the other figures come about. */
export function PublishedResult({ table }: { readonly table: CheckedTable }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { published } = messages;
  if (table.figures.length === 0) return <HelpText>{published.none}</HelpText>;
  const ratios = table.figures.filter(({ kind }) => kind !== 'count');
  return (
    <div className={styles.root}>
      <SectionHeading level={3}>{publishedSummary(table, messages)}</SectionHeading>
      <Section heading={published.faultyHeading}>
        {ratios.filter(isFaulty).map((figure, index) => (
          <Item
            key={index}
            place={figure}
            mark={<SeverityMark severity="error" />}
            text={publishedFigureText(figure, messages)}
          />
        ))}
      </Section>
      <Section heading={published.inconsistentHeading}>
        {table.inconsistencies.map((one, index) => (
          <Item
            key={index}
            place={one}
            mark={<SeverityMark severity="warning" />}
            text={inconsistencyText(one, messages)}
          />
        ))}
      </Section>
      <Section heading={published.othersHeading}>
        {ratios
          .filter((figure) => !isFaulty(figure))
          .map((figure, index) => (
            <Item key={index} place={figure} text={publishedFigureText(figure, messages)} />
          ))}
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly heading: string;
  readonly children: readonly ReactElement[];
}

function Section({ heading, children }: SectionProps): ReactElement | null {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <section>
      <SectionHeading level={4}>{heading}</SectionHeading>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

interface ItemProps {
  /** where it stands in the table */
  readonly place: { readonly line: number; readonly label: string };
  readonly text: string;
  readonly mark?: ReactNode;
}

function Item({ place: { line, label }, text, mark }: ItemProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const place = fill(messages.published.line, { line: String(line) });
  return (
    <li className={styles.item}>
      {mark} {text}
      <HelpText>{`${place}, ${label}`}</HelpText>
    </li>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { fillPlural } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import type { RuleInWords } from '../../../wording/describeNumber';
import type { Explanation } from '../../contract/explanation';
import type { PaneResult } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { Term } from '../parts/Term';
import { SectionHeading } from '../parts/SectionHeading';
import { BackToReport } from './BackToReport';
import { NotAnswered } from './NotAnswered';
import { RequestsOfNumber } from './RequestsOfNumber';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  value: {
    margin: '0',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  basis: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  basisName: { color: tokens.colorNeutralForeground2 },
  basisValue: { margin: '0', fontVariantNumeric: 'tabular-nums' },
  rules: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  ruleName: { fontWeight: tokens.fontWeightSemibold },
});

/** What a number of the report is made of: its rules, what it was calculated from, and the requests behind it. */
export function NumberExplanation({ number }: { readonly number: string }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const language = controller.language();
  const [found, setFound] = useState<PaneResult<Explanation | null>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void controller.explanationOf(number, language).then((result) => {
      if (isWanted) setFound(result);
    });
    return () => {
      isWanted = false;
    };
  }, [controller, number, language, attempt]);
  const askAgain = (): void => {
    setAttempt(attempt + 1);
  };
  return (
    <div className={styles.root}>
      <BackToReport />
      {found?.ok === false && <NotAnswered error={found.error} onRetry={askAgain} />}
      {found?.ok === true && found.value === null && <HelpText>{messages.trace.view.unknown}</HelpText>}
      {found?.ok === true && found.value !== null && <Explained explanation={found.value} />}
    </div>
  );
}

function Explained({ explanation }: { readonly explanation: Explanation }): ReactElement {
  const styles = useStyles();
  const { messages, restoreFocus } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const { trace, format } = messages;
  const { number, groups, entered, isOfRegister } = explanation;
  const { id, label, value, reason, notes, rules } = number;
  useEffect(() => {
    restoreFocus(heading.current);
  }, [id, restoreFocus]);
  const isListed = groups.some(({ count }) => count > 0);
  return (
    <>
      <div className={styles.head}>
        <SectionHeading level={2} headingRef={heading}>
          {label}
        </SectionHeading>
        <p className={styles.value}>{value}</p>
        {reason !== null && <HelpText>{reason}</HelpText>}
        <Basis explanation={explanation} />
        {notes.map((note) => (
          <HelpText key={note}>{note}</HelpText>
        ))}
      </div>
      <section>
        <SectionHeading level={3}>{trace.rules}</SectionHeading>
        <ul className={styles.rules}>
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule} />
          ))}
        </ul>
      </section>
      {isOfRegister && <HelpText>{trace.register}</HelpText>}
      {entered > 0 && <HelpText>{fillPlural(trace.entered, entered, format)}</HelpText>}
      {!isOfRegister && !isListed && <HelpText>{trace.view.noRequests}</HelpText>}
      {isListed && <RequestsOfNumber explanation={explanation} />}
    </>
  );
}

/** What the number was calculated from. */
function Basis({ explanation }: { readonly explanation: Explanation }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { trace, format } = messages;
  const { numerator, denominator } = explanation.number;
  if (numerator === null || denominator === null) return null;
  return (
    <dl className={styles.basis}>
      {[
        { term: 'numerator', name: trace.numerator, count: numerator } as const,
        { term: 'denominator', name: trace.denominator, count: denominator } as const,
      ].map(({ term, name, count }) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.basisName}>
            <Term id={term}>{name}</Term>
          </dt>
          <dd className={styles.basisValue}>{wholeNumberText(count, format)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A rule in words, with the paragraph or footnote that it follows. */
function Rule({ rule: { name, says, follows } }: { readonly rule: RuleInWords }): ReactElement {
  const styles = useStyles();
  return (
    <li>
      <span className={styles.ruleName}>{name}</span> ({follows})
      <br />
      {says}
    </li>
  );
}

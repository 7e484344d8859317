import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import { FIGURES } from '../../../report/figures/figures';
import { RULE_IDS, type RuleId } from '../../../report/ruleIds';
import { figureInTableText } from '../../../wording/findingContext';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  terms: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: '0' },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: '0', overflowWrap: 'anywhere' },
  rule: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  figures: { margin: '0', paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  again: { alignSelf: 'flex-start' },
});

/** What the help says: of one kind of finding where the user came from there, else of everything. */
export function HelpContent(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages, restoreFocus } = usePane();
  const { help } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  const { helpTopic } = state;
  useEffect(() => {
    if (helpTopic !== null) restoreFocus(heading.current);
  }, [helpTopic, restoreFocus]);
  return (
    <div className={styles.root}>
      <SectionHeading level={2}>{help.heading}</SectionHeading>
      {helpTopic === null ? <FirstSteps /> : null}
      <section className={styles.section}>
        <SectionHeading level={3} headingRef={heading}>
          {helpTopic === null
            ? help.rules
            : fill(help.rulesOf, { finding: messages.issues[helpTopic.finding].title })}
        </SectionHeading>
        <HelpText>{help.rulesHelp}</HelpText>
        {(helpTopic?.rules ?? RULE_IDS).map((id) => (
          <Rule key={id} id={id} />
        ))}
        {helpTopic !== null && (
          <Link
            as="button"
            onClick={() => {
              controller.send({ type: 'viewOpened', view: 'help' });
            }}
          >
            {help.allRules}
          </Link>
        )}
      </section>
      {helpTopic === null ? <Terms /> : null}
    </div>
  );
}

function FirstSteps(): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  return (
    <Button
      className={styles.again}
      size="small"
      onClick={() => {
        controller.send({ type: 'tourMoved', step: 0 });
      }}
    >
      {messages.help.tour.again}
    </Button>
  );
}

/** A rule in words, with the part of the Court's report that it follows and the figures that follow it. */
function Rule({ id }: { readonly id: RuleId }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { help, rules, format } = messages;
  const { name, says, follows } = rules[id];
  const figures = FIGURES.filter((figure) => figure.rules.some((rule) => rule === id));
  const label = fillPlural(help.figuresOf, figures.length, format);
  return (
    <Disclosure label={name}>
      <div className={styles.rule}>
        <span>{says}</span>
        <HelpText>{fill(help.follows, { part: follows })}</HelpText>
        {figures.length === 0 ? (
          <HelpText>{help.allTables}</HelpText>
        ) : (
          <Disclosure label={label} fullLabel={fill(help.figuresOfRule, { figures: label, rule: name })}>
            <ul className={styles.figures}>
              {figures.map((figure) => (
                <li key={figure.id}>{figureInTableText(figure.id, messages)}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Disclosure>
  );
}

function Terms(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { help, notesSheet } = messages;
  return (
    <>
      <section className={styles.section}>
        <SectionHeading level={3}>{help.terms}</SectionHeading>
        <dl className={styles.terms}>
          {Object.values(notesSheet.definitions).map(({ word, meaning }) => (
            <div key={word}>
              <dt className={styles.term}>{word}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.section}>
        <SectionHeading level={3}>{help.data}</SectionHeading>
        <HelpText>{help.dataText}</HelpText>
      </section>
    </>
  );
}

import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { definitionOf } from '../../../report/figures/figures';
import { RULE_IDS, type RuleId } from '../../../report/ruleIds';
import { describeIssue } from '../../../wording/describeIssue';
import { fillPlural } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane } from '../../state/paneContext';
import { shownFindings } from '../../state/shownReport';
import { FindingItem } from './FindingItem';
import { ReachList } from './ReachList';
import type { FindingGroup } from './groupFindings';

/** So many findings of a group are shown, and so many more each time. */
const SHOWN_AT_FIRST = 20;
const SHOWN_MORE = 100;

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: { '& button': { paddingLeft: '0', paddingRight: '0', textAlign: 'left' } },
  title: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} 0`,
  },
  words: { flexGrow: 1, minWidth: '0', overflowWrap: 'anywhere' },
  effect: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  rules: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Findings of one kind: how many, how severe, what they do to the figures, and each of them. */
export function FindingGroupItem({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { code, severity, effect, issues } = group;
  return (
    <AccordionItem value={group.key} className={styles.item}>
      <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
        <span className={styles.title}>
          <SeverityMark severity={severity} />
          <span className={styles.hidden}>{messages.severities[severity]}</span>
          <span className={styles.words}>
            {messages.issues[code].title}
            <span className={styles.effect}>{messages.effects[effect]}</span>
          </span>
          <span className={styles.count}>{wholeNumberText(issues.length, messages.format)}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FindingItems group={group} />
        <ReachOfKind group={group} />
        <RulesLink group={group} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** How far all findings of the kind reach together, be they listed or not; one alone says it of itself. */
function ReachOfKind({ group: { code } }: { readonly group: FindingGroup }): ReactElement | null {
  const { state, messages } = usePane();
  const shown = shownFindings(state);
  const count = shown?.issues.filter(({ finding }) => finding.code === code).length ?? 0;
  const reach = shown?.report?.reachOfKinds.get(code) ?? [];
  if (count < 2 || reach.length === 0) return null;
  return (
    <Disclosure label={messages.pane.findings.reachOfKind}>
      <ReachList reach={reach} />
    </Disclosure>
  );
}

/** The way to the rules of the figures that these findings touch; none where they touch none. */
function RulesLink({ group: { code, issues } }: { readonly group: FindingGroup }): ReactElement | null {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const rules = useMemo(() => rulesTouched(issues), [issues]);
  if (rules.length === 0) return null;
  return (
    <Link
      as="button"
      inline
      className={styles.rules}
      onClick={() => {
        controller.send({ type: 'helpOpened', topic: { finding: code, rules } });
      }}
    >
      {messages.help.fromFindings}
    </Link>
  );
}

function rulesTouched(issues: FindingGroup['issues']): readonly RuleId[] {
  const figures = new Set(issues.flatMap(({ reach = [] }) => reach.map(({ id }) => id)));
  const rules = new Set([...figures].flatMap((id) => definitionOf(id).rules));
  return RULE_IDS.filter((id) => rules.has(id));
}

function FindingItems({ group: { issues } }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const listed = issues.slice(0, shown);
  const rest = issues.length - listed.length;
  const actions = new Set(listed.map((issue) => describeIssue(issue, messages).action));
  // What to do is said once where it is the same for all.
  const [common] = actions.size === 1 ? actions : [];
  return (
    <>
      {common !== undefined && <HelpText>{common}</HelpText>}
      <ul className={styles.list}>
        {listed.map((issue, index) => (
          <FindingItem key={index} issue={issue} showsAction={common === undefined} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + SHOWN_MORE);
          }}
        >
          {fillPlural(messages.pane.findings.showMore, Math.min(rest, SHOWN_MORE), messages.format)}
        </Button>
      )}
    </>
  );
}

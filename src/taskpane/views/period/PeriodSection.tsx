import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { dayText } from '../../../wording/day';
import { NoticeBar } from '../messages/NoticeBar';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import { asksForBaseline, chosenPeriodOf } from '../../state/chosenPeriod';
import { BaselineForm } from './BaselineForm';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What there is to say of the chosen period, and the figures of the one before it where no log has them. */
export function PeriodSection(): ReactElement | null {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { period: texts } = messages.pane;
  const choice = chosenPeriodOf(state);
  if (choice === undefined || (choice.isOver && !asksForBaseline(state))) return null;
  return (
    <section className={styles.root} aria-label={texts.heading}>
      <SectionHeading level={2}>{texts.heading}</SectionHeading>
      {!choice.isOver && (
        <NoticeBar
          intent="info"
          title={texts.notOverTitle}
          text={fill(texts.notOver, { day: dayText(choice.asAt, messages) })}
        />
      )}
      {asksForBaseline(state) && <BaselineForm period={choice.period} />}
    </section>
  );
}

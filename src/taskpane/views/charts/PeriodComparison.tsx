import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { rulesOf } from '../../../report/editions/rulesOfYear';
import { parsePeriodName, type Period, previousPeriod } from '../../../report/period';
import type { FiguresOfPeriod } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { NotAnswered } from '../explanation/NotAnswered';
import { Choice } from '../parts/Choice';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { ComparedFigures } from './ComparedFigures';
import { ShareChange } from './ShareChange';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '0' },
});

/** The figures of two periods that the logs cover, side by side, with their differences. */
export function PeriodComparison({ period }: { readonly period: Period }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const texts = messages.pane.charts;
  const names = (state.inspection?.periods ?? []).map((choice) => choice.period.name);
  const before = previousPeriod(period).name;
  const [one, setOne] = useState(period.name);
  const [other, setOther] = useState(
    names.includes(before) ? before : names.find((name) => name !== period.name),
  );
  if (other === undefined) return <HelpText>{texts.onePeriod}</HelpText>;
  const options = names.map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <div className={styles.root}>
      <HelpText>{texts.compareHelp}</HelpText>
      <FormField label={texts.period}>
        <Choice value={one} onChoose={setOne}>
          {options}
        </Choice>
      </FormField>
      <FormField label={texts.against}>
        <Choice value={other} onChoose={setOther}>
          {options}
        </Choice>
      </FormField>
      <Compared key={`${one} ${other}`} one={one} other={other} />
    </div>
  );
}

function Compared({ one, other }: { readonly one: string; readonly other: string }): ReactElement | null {
  const { controller } = usePane();
  const { found, askAgain } = useAnswer(
    useCallback(async () => {
      const [first, second] = [
        await controller.figuresOf(knownPeriod(one)),
        await controller.figuresOf(knownPeriod(other)),
      ];
      if (!first.ok) return first;
      return second.ok ? { ok: true, value: [first.value, second.value] as const } : second;
    }, [controller, one, other]),
  );
  if (found === undefined) return null;
  if (!found.ok) return <NotAnswered error={found.error} onRetry={askAgain} />;
  return <BothPeriods now={found.value[0]} before={found.value[1]} />;
}

interface BothPeriodsProps {
  readonly now: FiguresOfPeriod;
  readonly before: FiguresOfPeriod;
}

function BothPeriods({ now, before }: BothPeriodsProps): ReactElement {
  return (
    <>
      <ComparedFigures rules={rulesOf(now.period)} now={now} before={before} />
      <ShareChange now={now.shareParts} before={before.shareParts} />
    </>
  );
}

function knownPeriod(name: string): Period {
  const period = parsePeriodName(name);
  if (period === undefined) throw new RangeError(`No period is called ${name}.`);
  return period;
}

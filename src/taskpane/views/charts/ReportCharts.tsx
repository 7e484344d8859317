import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { DrawnChart } from '../../contract/drawnChart';
import { usePane } from '../../state/paneContext';
import { NotAnswered } from '../explanation/NotAnswered';
import { Choice } from '../parts/Choice';
import { Disclosure } from '../parts/Disclosure';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { Chart } from './Chart';
import { ChartTable } from './ChartTable';
import { useAnswer } from './useAnswer';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: '0' },
});

/** The charts of the supplementary sheet, one at a time: drawn, in a sentence, and as a table. */
export function ReportCharts(): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const language = controller.language();
  const { found, askAgain } = useAnswer(
    useCallback(() => controller.chartsOf(language), [controller, language]),
  );
  return (
    <div className={styles.root}>
      <HelpText>{messages.pane.charts.explanation}</HelpText>
      {found?.ok === false && <NotAnswered error={found.error} onRetry={askAgain} />}
      {found?.ok === true && <ChosenChart charts={found.value} />}
    </div>
  );
}

function ChosenChart({ charts }: { readonly charts: readonly DrawnChart[] }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const texts = messages.pane.charts;
  const [name, setName] = useState<string>();
  const chart = charts.find((one) => one.name === name) ?? charts[0];
  if (chart === undefined) return <HelpText>{texts.none}</HelpText>;
  return (
    <div className={styles.root}>
      <FormField label={texts.choose}>
        <Choice value={chart.name} onChoose={setName}>
          {charts.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </Choice>
      </FormField>
      <Chart chart={chart} />
      <HelpText>{chart.altText}</HelpText>
      <Disclosure
        key={chart.name}
        label={texts.showTable}
        fullLabel={fill(messages.report.named, { name: texts.showTable, value: chart.title })}
      >
        <ChartTable chart={chart} />
      </Disclosure>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { fill } from '../../../locales/fill';
import { nameWithPeriod } from '../../../plan/sheetName';
import { tableName } from '../../../plan/tableName';
import type { ReplacedReport } from '../../contract/paneService';
import { chosenPeriodOf } from '../../state/chosenPeriod';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // In a low pane the button below stays in view.
    maxHeight: '55vh',
    overflowY: 'auto',
  },
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

/** Asks what becomes of the report of another period: nothing of it is written over before that is answered. */
export function PlacementQuestion({ report }: { readonly report: ReplacedReport }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { placement } = messages.pane.run;
  const period = chosenPeriodOf(state)?.period.name ?? '';
  const sheet = nameWithPeriod(messages.sheetNames.overview, period);
  const names = tableName(`Cooperation.${report.period}.`);
  const fillings = { former: report.period, period, sheet, names };
  useEffect(() => {
    // The user has just asked for the computation, here or in another part of the pane.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  return (
    <div className={styles.root} role="group" aria-labelledby={id}>
      <SectionHeading level={2} id={id} headingRef={heading}>
        {fill(placement.title, fillings)}
      </SectionHeading>
      <Answer
        label={placement.beside}
        help={fill(placement.besideHelp, fillings)}
        onClick={() => void controller.compute('beside')}
      />
      <Answer
        label={placement.replace}
        help={[
          fill(placement.replaceHelp, fillings),
          fill(report.canComeBack ? placement.comesBack : placement.doesNotComeBack, fillings),
        ].join(' ')}
        onClick={() => void controller.compute('replace')}
      />
      <Button
        appearance="subtle"
        onClick={() => {
          controller.send({ type: 'placementDismissed' });
        }}
      >
        {messages.pane.general.cancel}
      </Button>
    </div>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly help: string;
  readonly onClick: () => void;
}

function Answer({ label, help, onClick }: AnswerProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Button aria-describedby={id} onClick={onClick}>
        {label}
      </Button>
      <HelpText id={id}>{help}</HelpText>
    </div>
  );
}

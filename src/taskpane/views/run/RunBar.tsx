import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import { chosenPeriodOf, logsWithQuestions, obstacleOf } from '../../state/paneState';
import { RunProgress } from './RunProgress';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 299px)': { paddingLeft: '12px', paddingRight: '12px' },
  },
  button: { width: '100%' },
});

/** The foot of the pane: the one button that computes the period, or what is being done. */
export function RunBar(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { activity } = state;
  return (
    <div className={styles.root}>
      {activity.kind === 'inspecting' || activity.kind === 'computing' ? (
        <RunProgress activity={activity} />
      ) : (
        <ComputeButton />
      )}
    </div>
  );
}

function ComputeButton(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const id = useId();
  const obstacle = obstacleOf(state);
  return (
    <>
      <HelpText id={id}>{useCaption()}</HelpText>
      <Button
        className={styles.button}
        appearance="primary"
        size="large"
        disabledFocusable={obstacle !== null}
        aria-describedby={id}
        onClick={() => {
          void controller.compute();
        }}
      >
        {messages.pane.run.compute}
      </Button>
    </>
  );
}

/** Why nothing can be computed, or what would be. */
function useCaption(): string {
  const { state, messages } = usePane();
  const { run } = messages.pane;
  const obstacle = obstacleOf(state);
  if (state.activity.kind === 'opening') return run.opening;
  if (obstacle !== null) return run.obstacles[obstacle];
  const open = logsWithQuestions(state);
  if (open > 0) return fillPlural(run.leftOut, open, messages.format);
  const period = chosenPeriodOf(state)?.period;
  return period === undefined ? '' : fill(run.chosen, { period: period.name });
}

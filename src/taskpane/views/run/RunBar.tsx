import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type Ref, useEffect, useId, useRef } from 'react';
import { fillPlural } from '../../../locales/fill';
import { HelpText } from '../parts/HelpText';
import { STARTS_RUN } from '../shell/useRestoreFocus';
import { usePane } from '../../state/paneContext';
import { isBusy, logsWithQuestions, obstacleOf } from '../../state/obstacle';
import { reportInTheWay } from '../../state/reportInTheWay';
import { UndoButton } from '../logs/UndoButton';
import { PeriodChoiceField } from './PeriodChoiceField';
import { PlacementQuestion } from './PlacementQuestion';
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

/**
 * The foot of the pane: the period, the one button that computes it, and what is being done. The button keeps its place
 * while it works, so that the second of two clicks in a row meets nothing but this same button.
 */
export function RunBar(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages, restoreFocus } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { activity } = state;
  const { run } = messages.pane;
  const isRunning = activity.kind === 'inspecting' || activity.kind === 'computing';
  const caption = useCaption();
  const inTheWay = state.asksPlacement && !isRunning ? reportInTheWay(state) : null;
  const isAsked = inTheWay !== null;
  useEffect(() => {
    // The way to cancel is gone with what it cancelled, and so are the answers to a question.
    if (!isRunning && !isAsked) restoreFocus(button.current);
  }, [isRunning, isAsked, restoreFocus]);
  return (
    <div className={styles.root}>
      {!isRunning && state.view === 'logs' && <UndoButton />}
      {isRunning ? <RunProgress activity={activity} /> : <PeriodChoiceField />}
      {inTheWay !== null && <PlacementQuestion report={inTheWay} />}
      {!isRunning && caption !== '' && <HelpText id={id}>{caption}</HelpText>}
      <Button
        ref={button as Ref<never>}
        {...STARTS_RUN}
        className={styles.button}
        appearance="primary"
        size="large"
        disabledFocusable={isBusy(state) || isAsked || obstacleOf(state) !== null}
        {...(caption === '' || isRunning ? {} : { 'aria-describedby': id })}
        onClick={() => {
          void controller.compute();
        }}
      >
        {activity.kind === 'computing' ? run.computing : run.compute}
      </Button>
    </div>
  );
}

/** Why nothing can be computed, or what is left out of it; `''` where there is nothing to say. */
function useCaption(): string {
  const { state, messages } = usePane();
  const { run } = messages.pane;
  const obstacle = obstacleOf(state);
  if (state.activity.kind === 'opening') return run.opening;
  if (obstacle !== null) return run.obstacles[obstacle];
  const open = logsWithQuestions(state);
  return open > 0 ? fillPlural(run.leftOut, open, messages.format) : '';
}

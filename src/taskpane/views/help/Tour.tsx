import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { fill } from '../../../locales/fill';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One of the first steps: what to do, and the way to the next or out of the tour. */
export function Tour({ step }: { readonly step: number }): ReactElement | null {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { tour } = messages.help;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who moves on by the keyboard hears the next step; what was there at first takes the focus from nobody.
    if (step > 0) title.current?.focus();
  }, [step]);
  const shown = tour.steps[step];
  if (shown === undefined) return null;
  const isLast = step === tour.steps.length - 1;
  const move = (next: number | null): void => {
    controller.send({ type: 'tourMoved', step: next });
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <HelpText>{fill(tour.step, { number: String(step + 1), count: String(tour.steps.length) })}</HelpText>
      <h2 id={id} ref={title} tabIndex={-1} className={styles.title}>
        {shown.title}
      </h2>
      <span>{shown.text}</span>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            move(isLast ? null : step + 1);
          }}
        >
          {isLast ? tour.done : tour.next}
        </Button>
        {!isLast && (
          <Button
            size="small"
            onClick={() => {
              move(null);
            }}
          >
            {tour.skip}
          </Button>
        )}
      </div>
    </section>
  );
}

import { Button, type ButtonProps, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { HelpText } from './HelpText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface ExplainedButtonProps extends Pick<ButtonProps, 'appearance' | 'icon' | 'disabledFocusable'> {
  readonly label: string;
  readonly help: string;
  readonly onClick: () => void;
}

/** A button with a small sentence below it on what it does. */
export function ExplainedButton({ label, help, ...button }: ExplainedButtonProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Button {...button} aria-describedby={id}>
        {label}
      </Button>
      <HelpText id={id}>{help}</HelpText>
    </div>
  );
}

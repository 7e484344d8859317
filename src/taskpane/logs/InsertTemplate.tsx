import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { type ReactElement, useId } from 'react';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../paneContext';
import { isBusy } from '../paneState';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The button that adds an empty log, for a section that starts a register. */
export function InsertTemplate(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const id = useId();
  const { insert, insertHelp } = messages.template;
  return (
    <div className={styles.root}>
      <Button
        icon={<TableAddRegular />}
        disabledFocusable={isBusy(state)}
        aria-describedby={id}
        onClick={() => void controller.insertTemplate()}
      >
        {insert}
      </Button>
      <HelpText id={id}>{insertHelp}</HelpText>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { ShownFinding } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { usePane } from '../../state/paneContext';
import { shownFindings } from '../../state/shownReport';
import { HelpText } from '../parts/HelpText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
  },
});

export interface WriteFindingsProps {
  /** those that are listed now */
  readonly findings: readonly ShownFinding[];
  /** how many findings there are beside these, which the pane does not hold */
  readonly more: number;
}

/** Writes the listed findings on a sheet, for those who are to correct the log. */
export function WriteFindings({ findings, more }: WriteFindingsProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [said, setSaid] = useState('');
  const id = useId();
  const texts = messages.pane.findings;
  const write = async (): Promise<void> => {
    const figures = shownFindings(state)?.report?.figures ?? [];
    const sheet = await controller.writeFindings({ findings, count: findings.length + more, figures });
    if (sheet !== undefined) setSaid(fill(texts.written, { sheet }));
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={isBusy(state) || findings.length === 0}
        onClick={() => void write()}
      >
        {texts.write}
      </Button>
      <HelpText id={id}>{texts.writeHelp}</HelpText>
      <div role="status">{said !== '' && <HelpText>{said}</HelpText>}</div>
    </div>
  );
}

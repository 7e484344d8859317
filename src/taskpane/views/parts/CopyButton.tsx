import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { usePane } from '../../state/paneContext';
import { HelpText } from './HelpText';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface CopyButtonProps {
  readonly label: string;
  /** the whole name where the label alone does not tell it from others */
  readonly fullLabel?: string;
  /** puts it on the clipboard; `false` where the browser does not allow it */
  readonly copy: () => boolean;
  /** what is said once it is there */
  readonly copied: string;
}

/** A button that puts something on the clipboard, and says so. */
export function CopyButton({ label, fullLabel = label, copy, copied }: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [said, setSaid] = useState('');
  return (
    <div className={styles.root}>
      <Button
        size="small"
        aria-label={fullLabel}
        onClick={() => {
          setSaid(copy() ? copied : messages.pane.report.notCopied);
        }}
      >
        {label}
      </Button>
      <div role="status">{said !== '' && <HelpText>{said}</HelpText>}</div>
    </div>
  );
}

import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { usePane } from '../../state/paneContext';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', paddingLeft: '0' } });

/** Leads from an explanation to the report. */
export function BackToReport(): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={<ArrowLeftRegular />}
      onClick={() => {
        controller.explain(null);
      }}
    >
      {messages.trace.view.back}
    </Button>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { type ReactElement, Suspense } from 'react';
import { ExplainedButton } from '../parts/ExplainedButton';
import { loadedLater } from '../parts/loadedLater';
import { usePane } from '../../state/paneContext';
import { isBusy } from '../../state/obstacle';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignSelf: 'stretch' },
});

/** What registers there are comes with their definitions, which a pane does not open with. */
const InsertRegister = loadedLater(() => import('./InsertRegister').then((loaded) => loaded.InsertRegister));

/** The buttons that add an empty log, for a section that starts one, and an empty register. */
export function InsertTemplate(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { insert, insertHelp } = messages.template;
  return (
    <div className={styles.root}>
      <ExplainedButton
        label={insert}
        help={insertHelp}
        icon={<TableAddRegular />}
        disabledFocusable={isBusy(state)}
        onClick={() => void controller.insertTemplate('requests')}
      />
      <Suspense fallback={null}>
        <InsertRegister />
      </Suspense>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { type ReactElement, useId, useRef } from 'react';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../paneContext';
import { browserFile } from './browserFile';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

const WORKBOOK_FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

/** The button that asks for files and reads their workbooks along with the open one. */
export function AddWorkbooks({ isPrimary = false }: { readonly isPrimary?: boolean }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { added } = messages.pane;
  const isComputing = state.activity.kind === 'computing';
  return (
    <div className={styles.root}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={<DocumentAddRegular />}
        disabledFocusable={isComputing}
        aria-describedby={id}
        onClick={() => {
          input.current?.click();
        }}
      >
        {added.add}
      </Button>
      <HelpText id={id}>{added.help}</HelpText>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={WORKBOOK_FILES}
        aria-label={added.add}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].map(browserFile);
          // So that the same file can be chosen again.
          currentTarget.value = '';
          void controller.addWorkbooks(files);
        }}
      />
    </div>
  );
}

import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { type ReactElement, useRef } from 'react';
import { ExplainedButton } from '../parts/ExplainedButton';
import { usePane } from '../../state/paneContext';
import { browserFile } from './browserFile';

const WORKBOOK_FILES = '.xlsx,.xlsm,.xlsb,.xls,.ods,.csv';

/** The button that asks for files and reads their workbooks along with the open one. */
export function AddWorkbooks({ isPrimary = false }: { readonly isPrimary?: boolean }): ReactElement {
  const { state, controller, messages } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { added } = messages.pane;
  const isComputing = state.activity.kind === 'computing';
  return (
    <>
      <ExplainedButton
        label={added.add}
        help={added.help}
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={<DocumentAddRegular />}
        disabledFocusable={isComputing}
        onClick={() => {
          input.current?.click();
        }}
      />
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
    </>
  );
}

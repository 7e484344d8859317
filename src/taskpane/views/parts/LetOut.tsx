import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../../state/paneContext';
import { ODS_TYPE, saveFile, WORKBOOK_TYPE } from './saveFile';

export interface LetOutProps {
  readonly file: { readonly fileName: string; readonly bytes: Uint8Array };
  /** the labels of the buttons */
  readonly save: string;
  readonly open: string;
  /** whether it is one of OpenDocument: Excel opens no such file for an add-in */
  readonly isOds?: boolean;
}

/** The buttons that let a workbook out of the pane: as a file, or opened as a workbook of its own. */
export function LetOut({ file: { fileName, bytes }, save, open, isOds = false }: LetOutProps): ReactElement {
  const { controller } = usePane();
  return (
    <>
      <Button
        appearance="primary"
        onClick={() => {
          saveFile(fileName, bytes, isOds ? ODS_TYPE : WORKBOOK_TYPE);
        }}
      >
        {save}
      </Button>
      {!isOds && <Button onClick={() => void controller.openCopy(bytes)}>{open}</Button>}
    </>
  );
}

import { fileFailureText } from '../../../locales/fileFailureText';
import { fill } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import type { FileError } from '../../contract/fileError';

/** Why a file could not be read, and what to do; the command line says the same. */
export function fileErrorText(error: FileError, messages: Messages): string {
  const { workbook } = error;
  return error.code === 'fileChanged'
    ? fill(messages.pane.added.fileChanged, { file: workbook })
    : fileFailureText(error, workbook, messages);
}

import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { FileFailure } from '../paneService';

/** Why a file could not be read, and what to do; the command line says the same. */
export function fileFailureText(code: FileFailure['code'], file: string, { pane, cli }: Messages): string {
  return fill(code === 'fileChanged' ? pane.added.fileChanged : cli.errors[code], { file });
}

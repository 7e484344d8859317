import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { FileError } from '../paneService';

/** Why a file could not be read, and what to do; the command line says the same. */
export function fileErrorText(error: FileError, { pane, cli, format }: Messages): string {
  const text = error.code === 'fileChanged' ? pane.added.fileChanged : cli.errors[error.code];
  const fillings = Object.entries(error).map(([name, value]: [string, string | number]): [string, string] => [
    name,
    typeof value === 'number' ? wholeNumberText(value, format) : value,
  ]);
  return fill(text, { ...Object.fromEntries<string>(fillings), file: error.workbook });
}

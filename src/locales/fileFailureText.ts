import { fillNumbers } from './fill';
import type { Messages } from './messages';

/** Why a file is not read: a code that has a text, and the figures that the text names. */
export type FileFailure = Readonly<Record<string, string | number>> & {
  readonly code: keyof Messages['fileFailures'];
};

/** The failure in words: what is wrong with the file, and what to do. */
export function fileFailureText(
  failure: FileFailure,
  file: string,
  { fileFailures, format }: Messages,
): string {
  return fillNumbers(fileFailures[failure.code], { ...failure, file }, format);
}

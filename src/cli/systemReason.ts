import type { Messages } from '../locales/messages';

/** The system's short code for why a file could not be read or written, `EACCES`. */
export function systemCodeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : String(error);
}

/** What a code of the system means, in words; the code itself where there are none for it. */
export function systemReason(code: string, { cli }: Messages): string {
  const reasons: Readonly<Record<string, string>> = cli.systemReasons;
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : code;
}

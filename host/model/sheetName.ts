import { HostError } from '../protocol/hostError';

const LONGEST = 31;

/** Throws what Excel throws where a sheet cannot have a name. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const valid =
    name.length > 0 &&
    name.length <= LONGEST &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!valid) throw new HostError('InvalidArgument');
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists');
  }
}

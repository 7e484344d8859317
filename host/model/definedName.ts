import type { CellRange } from '../../src/ground/address';
import { HostError } from '../protocol/hostError';
import { parseArea } from './area';
import type { Sheet } from './sheet';

/** A name of the workbook or, with a scope, of a sheet. */
export interface DefinedName {
  readonly name: string;
  readonly scope: Sheet | undefined;
  /** the cells that it stands for; without them it is the constant or formula of `formula` */
  target: { readonly sheet: Sheet; readonly area: CellRange } | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}

const LONGEST = 255;

/** Throws an InvalidArgument where a name or a table cannot be called so. */
export function checkDefinedName(name: string): void {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const address = parseArea(name) !== undefined || /^(?:[rc]\d*|r\d*c\d*)$/i.test(name);
  if (!plain || address || name.length > LONGEST) throw new HostError('InvalidArgument');
}

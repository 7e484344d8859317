import type { Result } from '../../../ground/result';
import { listedElements } from './listedElements';
import type { ReadProblem } from '../sheets/fileLimits';
import type { PackageParts } from './packageParts';

/** How a part of a package refers to another one. */
export interface Relationship {
  readonly id: string;
  /** the last segment of the type's address, `worksheet`: the same in transitional and strict workbooks */
  readonly type: string;
  /** the name of the other part */
  readonly target: string;
}

/** The relationships of a part, or of the package itself (`''`), to other parts; what lies outside is left out. */
export function relationships(
  parts: PackageParts,
  part: string,
): Result<readonly Relationship[], ReadProblem> {
  const { folder, name } = splitName(part);
  return listedElements(
    parts,
    `${folder}_rels/${name}.rels`,
    ['Relationship'],
    ['Id', 'Type', 'Target', 'TargetMode'],
    (attributes) => {
      if (attributes.get('TargetMode') === 'External') return undefined;
      return {
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: resolve(folder, attributes.get('Target') ?? ''),
      };
    },
  );
}

function splitName(part: string): { readonly folder: string; readonly name: string } {
  const slash = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, slash), name: part.slice(slash) };
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

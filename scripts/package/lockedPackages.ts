import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const LOCKED = z.looseObject({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
});

/** npm's lock file, as far as it is asked; the project itself is the package of the empty name. */
export const LOCK = z.looseObject({ packages: z.record(z.string(), LOCKED) });

/** A package that the lock file names. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** its folder below the project's */
  readonly folder: string;
  /** an SPDX expression, or what else its author wrote; empty where there is none */
  readonly licence: string;
  /** whether it is part of what is handed out; the others only help to make and to test it */
  readonly isShipped: boolean;
}

/** Whether a package is part of what is handed out. */
export function isShipped({ dev = false, devOptional = false }: z.infer<typeof LOCKED>): boolean {
  return !dev && !devOptional;
}

/** The packages of the project's lock file, by their folders. */
export function lockedPackages(root: string): readonly LockedPackage[] {
  const { packages } = LOCK.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version: locked.version ?? '',
      folder,
      licence: locked.license ?? '',
      isShipped: isShipped(locked),
    }));
}

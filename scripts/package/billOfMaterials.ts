import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { isShipped, LOCK } from './lockedPackages';

const SBOM = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({}),
});

/**
 * The software bill of materials of what the add-in is made of, in CycloneDX's JSON, by npm. It says neither when it was
 * made nor gives itself a number: the same sources give the same text.
 *
 * @param root the project's folder, whose lock file is read
 * @param name the name of what is described
 */
export function billOfMaterials(root: string, name: string): string {
  const place = mkdtempSync(path.join(os.tmpdir(), 'bill-'));
  try {
    // npm names a project after its folder.
    const project = path.join(place, name);
    mkdirSync(project);
    writeShipped(root, project);
    const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
    const printed = execFileSync('npm', ['sbom', ...options], {
      cwd: project,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const bill = SBOM.parse(JSON.parse(printed));
    const steady = without({ ...bill, metadata: without(bill.metadata, 'timestamp') }, 'serialNumber');
    return `${JSON.stringify(steady, undefined, 2)}\n`;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The project without its tools: asked to leave them out, npm leaves out what they share with the add-in too. */
function writeShipped(root: string, project: string): void {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { packages, ...lock } = LOCK.parse(read('package-lock.json'));
  const shipped = Object.entries(packages)
    .filter(([, locked]) => isShipped(locked))
    .map(([folder, locked]) => [folder, without(locked, 'devDependencies')] as const);
  const manifest = without(z.looseObject({}).parse(read('package.json')), 'devDependencies');
  writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(project, 'package-lock.json'),
    JSON.stringify({ ...lock, packages: Object.fromEntries(shipped) }),
  );
}

function without(object: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemCodeOf } from './systemReason';

/** The place at which its processes are counted, the process, and what nobody can foresee. */
const NAME = /^\.cooperation-report-([0-9a-f]{12})-(\d{1,10})-[0-9a-f]{18}\.tmp$/;

/** A new name, that nobody can foresee, for a file that this process has not finished. */
export function unfinishedName(): string {
  return `.cooperation-report-${placeOfProcesses()}-${process.pid}-${randomBytes(9).toString('hex')}.tmp`;
}

/**
 * Removes from a folder what runs left there that were ended in the midst of saving: files under names that only
 * {@link unfinishedName} gives, of this user, whose process was one of this machine and is no more. What another
 * machine, another container or another run is still writing stays, and so does what cannot be removed.
 */
export function removeUnfinished(folder: string): void {
  const place = placeOfProcesses();
  for (const name of namesIn(folder)) {
    const [, ofPlace, pid] = NAME.exec(name) ?? [];
    if (ofPlace !== place || pid === undefined || isRunning(Number(pid))) continue;
    removeOwn(path.join(folder, name));
  }
}

/** By its name a machine; by the name of its own numbering of processes, where the system has such, a container. */
function placeOfProcesses(): string {
  return createHash('sha256').update(`${os.hostname()} ${numbering()}`).digest('hex').slice(0, 12);
}

function numbering(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Into a folder that one may not list, files can be written all the same.
    return [];
  }
}

/** A process of somebody else runs, too, though it takes no signals. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}

function removeOwn(file: string): void {
  try {
    const found = lstatSync(file);
    const isOwn = process.getuid === undefined || found.uid === process.getuid();
    if (found.isFile() && isOwn) rmSync(file);
  } catch {
    // Another run was quicker, or it may not be removed: it harms nobody.
  }
}

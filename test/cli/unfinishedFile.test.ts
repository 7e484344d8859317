import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { removeUnfinished, unfinishedName } from '../../src/cli/unfinishedFile';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A process that has ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;

/** The name that a process gives to a file that it has not finished, on this machine or on another one. */
function nameOf(pid: number, place?: string): string {
  const [name, own, running] = /^\.cooperation-report-(\w+)-(\d+)-/.exec(unfinishedName()) ?? [];
  expect(name).toBeDefined();
  return unfinishedName().replace(`-${own ?? ''}-${running ?? ''}-`, `-${place ?? own ?? ''}-${pid}-`);
}

function leave(name: string): string {
  writeFileSync(path.join(folder, name), 'half');
  return name;
}

describe('what a run has not finished', () => {
  it('goes where its process has ended', () => {
    leave(nameOf(ENDED));
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stays while its process runs, whoever started it', () => {
    const left = [leave(unfinishedName()), leave(nameOf(process.ppid))];
    removeUnfinished(folder);
    expect(readdirSync(folder).sort()).toEqual(left.sort());
  });

  it('stays where the process is one of another machine', () => {
    const left = leave(nameOf(ENDED, 'abcdefabcdef'));
    removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual([left]);
  });

  it('stays where it is no file: a folder, or a link', () => {
    const [place, link] = [nameOf(ENDED), nameOf(ENDED)];
    mkdirSync(path.join(folder, place));
    symlinkSync(place, path.join(folder, link), 'junction');
    removeUnfinished(folder);
    expect(readdirSync(folder).sort()).toEqual([place, link].sort());
  });

  it('is told from files of others by the whole of its name', () => {
    const left = [`mine${nameOf(ENDED)}`, `${nameOf(ENDED)}.xlsx`, '.cooperation-report-mine.tmp'].map(leave);
    removeUnfinished(folder);
    expect(readdirSync(folder).sort()).toEqual(left.sort());
  });

  it('is no matter where the folder cannot be listed', () => {
    expect(() => {
      removeUnfinished(path.join(folder, 'missing'));
    }).not.toThrow();
  });
});

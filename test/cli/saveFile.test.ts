import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkOutput, saveFile } from '../../src/cli/saveFile';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cooperation-report-'));
  file = path.join(folder, 'report.xlsx');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file that is saved', () => {
  it('is there whole, and nothing beside it', () => {
    expect(saveFile(file, 'new', false)).toEqual({ ok: true, value: file });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('does not take the place of one that came there since it was looked at', () => {
    expect(checkOutput(file, [], false).ok).toBe(true);
    writeFileSync(file, 'of another run');
    expect(saveFile(file, 'new', false)).toMatchObject({ ok: false, error: { code: 'outputExists' } });
    expect(readFileSync(file, 'utf8')).toBe('of another run');
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  const onPosix = process.platform === 'win32' ? it.skip : it;

  onPosix.each([0o600, 0o640, 0o644])('keeps the permissions %o of the one that it replaces', (mode) => {
    writeFileSync(file, 'old');
    chmodSync(file, mode);
    expect(saveFile(file, 'new', true).ok).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(mode);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  onPosix('replaces a link, and not what the link leads to', () => {
    const other = path.join(folder, 'other.xlsx');
    writeFileSync(other, 'of somebody else');
    symlinkSync(other, file);
    expect(checkOutput(file, [], false)).toMatchObject({ ok: false, error: { code: 'outputExists' } });
    expect(saveFile(file, 'new', true).ok).toBe(true);
    expect(readFileSync(other, 'utf8')).toBe('of somebody else');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  onPosix('does not come where a link leads to nothing', () => {
    symlinkSync(path.join(folder, 'nowhere.xlsx'), file);
    expect(checkOutput(file, [], false)).toMatchObject({ ok: false, error: { code: 'outputExists' } });
    expect(saveFile(file, 'new', false)).toMatchObject({ ok: false, error: { code: 'outputExists' } });
    expect(existsSync(path.join(folder, 'nowhere.xlsx'))).toBe(false);
  });

  it('may have a name as long as the disk allows', () => {
    const long = path.join(folder, `${'r'.repeat(250)}.xlsx`);
    expect(saveFile(long, 'new', false).ok).toBe(true);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('a file that cannot be saved', () => {
  it('because its name is too long says so and leaves nothing', () => {
    const long = path.join(folder, `${'r'.repeat(251)}.xlsx`);
    for (const force of [false, true]) {
      const reason = { code: 'cannotWrite', fillings: { reason: 'ENAMETOOLONG' } };
      expect(checkOutput(long, [], force)).toMatchObject({ ok: false, error: reason });
      expect(saveFile(long, 'new', force)).toMatchObject({ ok: false, error: reason });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('because a folder has its name stays a folder', () => {
    mkdirSync(file);
    expect(checkOutput(file, [], true)).toMatchObject({ ok: false, error: { code: 'outputIsFolder' } });
    expect(saveFile(file, 'new', true)).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildStamped, stampedFolder } from '../../scripts/stampedFolder.js';

/* What npm's commands build once, and again when its sources changed. */

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(path.join(os.tmpdir(), 'stamped-'));
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

test('a place is named by what the sources hold, not by when it is asked for', () => {
  const place = stampedFolder('bundle', ['package.json', 'docs']);
  expect(stampedFolder('bundle', ['package.json', 'docs']).folder).toBe(place.folder);
  expect(stampedFolder('bundle', ['package.json']).folder).not.toBe(place.folder);
  expect(stampedFolder('other', ['package.json', 'docs']).folder).not.toBe(place.folder);
});

test('what is built already is not built again', async () => {
  let times = 0;
  await buildStamped({ folder: path.join(parent, 'a'), isBuilt: true }, () => {
    times += 1;
  });
  expect(times).toBe(0);
});

test('a build that fails leaves nothing that is taken for a build', async () => {
  const folder = path.join(parent, 'a');
  const build = (draft: string): Promise<void> => {
    writeFileSync(path.join(draft, 'half.js'), '');
    return Promise.reject(new Error('no memory'));
  };
  await expect(buildStamped({ folder, isBuilt: false }, build)).rejects.toThrow('no memory');
  expect(readdirSync(parent)).toEqual([]);
});

test('where another process has built the same meanwhile, its build is used', async () => {
  const folder = path.join(parent, 'a');
  await buildStamped({ folder, isBuilt: false }, (draft) => {
    writeFileSync(path.join(draft, 'script.js'), 'this');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'script.js'), 'other');
  });
  expect(readdirSync(parent)).toEqual(['a']);
  expect(readFileSync(path.join(folder, 'script.js'), 'utf8')).toBe('other');
});

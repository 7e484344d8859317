import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guidePictureFiles } from '../e2e/guidePictures';

const FOLDER = path.join('docs', 'guide');
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** `![The findings](guide/findings.png)` */
const PICTURE = /!\[[^\]]+\]\(guide\/([^)]+)\)/g;

test.each([
  ['docs/guide.md', 'en'],
  ['docs/guide.fr.md', 'fr'],
] as const)('the pictures of %s are those that the tests take', (page, language) => {
  const named = [...readFileSync(page, 'utf8').matchAll(PICTURE)].map(([, file = '']) => file);
  expect([...named].sort()).toEqual([...guidePictureFiles(language)].sort());
});

test('every picture of the guide is there, small, and no other is', () => {
  const files = [...guidePictureFiles('en'), ...guidePictureFiles('fr')];
  expect(readdirSync(FOLDER).sort()).toEqual([...files].sort());
  for (const file of files) {
    const bytes = readFileSync(path.join(FOLDER, file));
    expect([...bytes.subarray(0, 4)]).toEqual(PNG);
    expect({ file, isSmall: bytes.length < 150_000 }).toEqual({ file, isSmall: true });
  }
});

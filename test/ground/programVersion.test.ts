import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PROGRAM_VERSION } from '../../src/ground/programVersion';

test('a report names the version that package.json and the manifest have', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(PROGRAM_VERSION).toBe(version);
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Version>${PROGRAM_VERSION}.0</Version>`);
});

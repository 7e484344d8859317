import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleWorkbooks } from './samples/sampleWorkbooks';

const folder = path.join(path.dirname(import.meta.dirname), 'assets', 'samples');
mkdirSync(folder, { recursive: true });
for (const { fileName, bytes } of sampleWorkbooks()) {
  writeFileSync(path.join(folder, fileName), bytes);
  process.stdout.write(`assets/samples/${fileName}\n`);
}

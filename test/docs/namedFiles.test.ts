import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

/** `src/log/values/dateText.ts` in the text of a page; a name in capitals stands for any. */
const NAMED = /`((?:src|test|host|scripts|assets|docs)\/[\w./-]+)`/g;
/** `[rules.md](rules.md#supplementary-figures)` */
const LINKED = /\]\(([^)#:]+)(?:#[^)]*)?\)/g;

/** The file or folder itself, or a module of that name. */
function stands(file: string): boolean {
  return [file, `${file}.ts`, `${file}.tsx`].some((candidate) => existsSync(candidate));
}

test.each(PAGES)('every file that %s names is there', (page) => {
  const text = readFileSync(page, 'utf8');
  const named = [...text.matchAll(NAMED)].map(([, file = '']) => file);
  const linked = [...text.matchAll(LINKED)].map(([, target = '']) => path.join(path.dirname(page), target));
  const missing = [...named.filter((file) => !/[A-Z]{4}/.test(file)), ...linked].filter(
    (file) => !stands(file),
  );
  expect(missing).toEqual([]);
});

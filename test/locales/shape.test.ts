import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';

/** Every text of a language by its path, `issues.duplicate.title`. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

const english = textsOf(messagesOf('en'));
const french = new Map(textsOf(messagesOf('fr')));
/** French counts nought and one as singular, so that its singular shows the number where English may say "one". */
const ONE = '.one';

test('English and French have the same texts', () => {
  expect([...french.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

test.each(english.filter(([path]) => !path.endsWith(ONE)))(
  'the text %s has the same gaps in French',
  (path, text) => {
    expect(placeholders(french.get(path) ?? '')).toEqual(placeholders(text));
  },
);

test.each(english.filter(([path]) => path.endsWith(ONE)))(
  'the singular %s fills nothing that the plural lacks',
  (path) => {
    const plural = `${path.slice(0, -ONE.length)}.other`;
    for (const texts of [new Map(english), french]) {
      const allowed = placeholders(texts.get(plural) ?? '');
      expect(allowed).toEqual(expect.arrayContaining([...placeholders(texts.get(path) ?? '')]));
    }
  },
);

test.each(LANGUAGES)('no text of %s is empty but the space before the percent sign', (language) => {
  const empty = textsOf(messagesOf(language)).filter(([, text]) => text === '');
  expect(empty.map(([path]) => path)).toEqual(language === 'en' ? ['format.percentSpace'] : []);
});

test('French sets its marks apart with no-break spaces', () => {
  const loose = textsOf(messagesOf('fr')).filter(
    ([path, text]) => path !== 'cli.usage' && / [:;!?»%]|« /.test(text),
  );
  expect(loose).toEqual([]);
});

test('nothing is left in English, nor are straight quotation marks used', () => {
  const same = english.filter(([path, text]) => french.get(path) === text && / [a-z]{3,} /.test(text));
  expect(same.filter(([path]) => !path.startsWith('cli.'))).toEqual([]);
  const straight = [...english, ...french].filter(
    ([path, text]) => /['"]/.test(text) && !path.startsWith('cli.'),
  );
  expect(straight).toEqual([]);
});

test.each(LANGUAGES)('where %s sends people to a part of the pane, that part has this name', (language) => {
  const messages = messagesOf(language);
  const { show } = messages.pane.logs;
  const sending = textsOf(messages.issues).filter(([, text]) => /in the pane|dans le volet/.test(text));
  expect(sending).toHaveLength(17);
  for (const [, text] of sending) expect(text).toContain(show);
});

import { checkAccessibility } from '../../../src/accessibility/checkAccessibility';
import type { Language } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { loadSolver } from '../../../src/solver/loadSolver';
import { makeCopy } from '../../../src/taskpane/computation/makeCopy';
import { readPlan } from '../../../src/xlsx/read/look/readPlan';
import { writeOds } from '../../../src/xlsx/write/ods/writeOds';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { samplesReport } from '../../excel/samplesReport';

type Copy = ReturnType<typeof makeCopy>;
type Read = Extract<ReturnType<typeof readPlan>, { readonly ok: true }>['value'];

async function copyIn(language: Language): Promise<Copy> {
  const tools = { writeWorkbook, writeOds, solve: await loadSolver() };
  return makeCopy(samplesReport(), { by: 'addresseeType', language, format: 'xlsx' }, tools);
}

function look({ fileName, bytes }: Copy): Read {
  const read = readPlan(fileName, bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Every text that somebody reads: names and titles of sheets, cells, tables, tips of links, and what charts say. */
function textsOf({ plan }: Read): readonly string[] {
  return plan.sheets.flatMap(({ name, cells, tables, charts }) => [
    name,
    ...cells.flatMap(({ value, link }) => [
      ...(typeof value === 'string' ? [value] : []),
      ...(link === undefined ? [] : [link.tip]),
    ]),
    ...tables.map((table) => table.name),
    ...charts.flatMap((chart) => [chart.title, chart.categoryAxisTitle, chart.valueAxisTitle, chart.altText]),
  ]);
}

/** What is the same in both languages: codes of figures, shorthands, marks of notes, years, and a few words. */
const SAME =
  /^(?:[a-z]+\d?(?:\.\w+)+|\[[a-z]+\]|(?:\[note \d+\] ?)+|\d{4}[-–]\d{4}|Notes|Total|notifications|)$/;

/** Every text of a language, however deep it stands. */
function localeTexts(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(localeTexts) : [];
}

test('the copy of a French pane is French in every text, its sheets, tables, links and charts included, and read by anybody', async () => {
  const [english, french] = await Promise.all([copyIn('en'), copyIn('fr')]);
  expect(french.fileName).toBe('cooperation-report-2022-2023-fr.xlsx');
  const read = look(french);
  expect(read.plan.sheets).toHaveLength(look(english).plan.sheets.length);
  expect(checkAccessibility(read.plan, read.hidden)).toEqual([]);

  const ofFrench = new Set(localeTexts(messagesOf('fr')));
  const onlyEnglish = new Set(
    [...textsOf(look(english)), ...localeTexts(messagesOf('en'))].filter((text) => !ofFrench.has(text)),
  );
  // What is looked for is there to be found.
  expect(textsOf(look(english)).filter((text) => onlyEnglish.has(text)).length).toBeGreaterThan(100);
  const texts = textsOf(read);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => onlyEnglish.has(text) && !SAME.test(text))).toEqual([]);
  // The small words of English that no French sentence has.
  expect(
    texts.filter((text) =>
      /\b(?:the|of|is|are|and|by|with|sent|this)\b/i.test(text.replace(/otp\S*|\S+\.\S+\.\S+/g, '')),
    ),
  ).toEqual([]);

  const words = [
    ...french.words.goesIn,
    ...french.words.withheld,
    ...french.tables.map(({ title }) => title),
  ];
  expect(words.filter((text) => /\b(?:the|of|is|are|and|by|with|sent|this)\b/i.test(text))).toEqual([]);
});

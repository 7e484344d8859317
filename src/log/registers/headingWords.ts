import { remembering } from '../../ground/rememberedTexts';
import { withoutOrdinal } from '../vocabulary/headingMeaning';
import { LANGUAGES } from '../vocabulary/languages';
import { foldEnding, keyWords, wordsOf } from '../vocabulary/wordKey';
import type { RegisterDefinition } from './register';

/** Words of a heading that do not tell one column of a register from another; `by` does: “Issued by” is no day. */
const SILENT = new Set(LANGUAGES.flatMap(({ headingFillers }) => headingFillers.split(' ')));

/** Of what holds days. */
const DAYS = new Set(LANGUAGES.flatMap(({ dateParts }) => dateParts.day.split(' ')).filter(isWord));

function isWord(text: string): boolean {
  return text.length > 2;
}

/** A longer text is none. */
const LONGEST_HEADING = 120;

/** As many texts are remembered, with what they name. */
const MOST_KNOWN = 5000;

const SEPARATORS = /[/|()[\]\n\r;,–—]| - /gu;

/** The texts of which a heading in two languages, or with a second line, is made; first the whole. */
function partsOf(heading: string): readonly string[] {
  const parts = withoutOrdinal(heading)
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? [withoutOrdinal(heading), ...parts] : parts;
}

/** What two spellings of a heading share, in whatever order their words stand. */
function headingKey(text: string): string {
  const words = keyWords(text);
  const telling = words.filter((word) => !SILENT.has(word));
  // “Date” alone is a heading too.
  return [...new Set(telling.length === 0 ? words : telling)].sort().join(' ');
}

/** The keys of a heading and of its parts; all registers ask for those of the same texts. */
const keysOf = remembering((heading): readonly string[] => partsOf(heading).map(headingKey));

/** Before whoever did something. */
const AGENTS = new Set(LANGUAGES.flatMap(({ headingAgents }) => headingAgents.split(' ')));

/** Whether a part of a heading ends before whoever did it, so that the others name that person: “Handled by (name)”. */
function namesAgent(heading: string): boolean {
  return partsOf(heading).some((part) => AGENTS.has(wordsOf(part).at(-1) ?? ''));
}

/** Finds the name under which a heading, or one of the texts that it is made of, is known. */
export type HeadingReader<Name extends string> = (heading: string) => Name | undefined;

/**
 * Of a heading, the text that is known, and nothing else of it: what stands beside, or in a cell that was taken for a
 * heading, may be under seal. `''` where nothing is known.
 */
export function knownPartOf(heading: string, isKnown: (part: string) => boolean): string {
  if (heading.length > LONGEST_HEADING) return '';
  // A text that cannot be divided is known by all of its words.
  const whole = heading.replace(SEPARATORS, ' ').trim();
  return isKnown(whole) ? heading : (partsOf(heading).slice(1).find(isKnown) ?? '');
}

/** @param headings by name, what a column of it is called */
function headingReader<Name extends string>(
  headings: Readonly<Record<Name, readonly string[]>>,
): HeadingReader<Name> {
  const names = new Map<string, Name>();
  for (const [name, texts] of Object.entries<readonly string[]>(headings)) {
    // The keys of a record are its names; TypeScript does not say so.
    for (const text of texts) names.set(headingKey(text), name as Name);
  }
  const nameOf = (heading: string): Name | undefined =>
    keysOf(heading)
      .map((key) => names.get(key))
      .find((name) => name !== undefined);
  // A sheet asks for the same texts again and again, and the next one for many of them.
  const known = new Map<string, Name | undefined>();
  return (heading) => {
    if (heading.length > LONGEST_HEADING) return undefined;
    if (known.has(heading)) return known.get(heading);
    const name = nameOf(heading);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(heading, name);
    return name;
  };
}

/** On whose behalf a request was sent. */
const ON_BEHALF = 'en nombre de';

const READERS = new Map<RegisterDefinition, HeadingReader<string>>();

/** Which field of a register a heading names; `undefined` where none. */
export function fieldReader(definition: RegisterDefinition): HeadingReader<string> {
  const known = READERS.get(definition);
  if (known !== undefined) return known;
  const headings = Object.fromEntries(
    Object.entries(definition.fields).map(([name, field]) => [
      name,
      [...Object.values(field.called), ...field.headings],
    ]),
  );
  const named = headingReader(headings);
  // « Nombre de jours » has a day in it, and so is no name: “nombre” is one in Spanish, but not in « en nombre de ».
  const isNoText = (heading: string): boolean => {
    const words = wordsOf(heading);
    const isOfDays = words.some((word) => DAYS.has(foldEnding(word)));
    return isOfDays || words.join(' ').includes(ON_BEHALF) || namesAgent(heading);
  };
  const reader: HeadingReader<string> = (heading) => {
    const name = named(heading);
    const isText = name !== undefined && definition.fields[name]?.holds === 'text';
    return isText && isNoText(heading) ? undefined : name;
  };
  READERS.set(definition, reader);
  return reader;
}

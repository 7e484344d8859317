import { type Code, codedValue } from '../model/code';
import type { Organ } from '../model/attribute';
import { type CodedField, type CodedValue, type Field, isCodedField } from '../model/field';
import { isForeign } from '../values/valuesOfOrgan';
import { meaningOfCell } from '../vocabulary/meaning';
import { saysRequest } from '../vocabulary/rowTerms';
import { surelySpelled } from '../vocabulary/spelledRight';
import { saysClosed, saysFinished } from '../vocabulary/statusMeaning';
import type { ColumnValues } from './columnValues';

/** A text of a column that has a slip, and what it is surely meant to say. */
export interface MistypedText {
  readonly field: CodedField;
  readonly text: string;
  /** `null`: none of the field's values, as “Pendnig” is no outcome */
  readonly value: CodedValue | null;
}

/** What says that a request has none of their values says of others that they are not counted at all. */
const HAVE_NONE: readonly CodedField[] = ['outcome', 'status', 'purpose'];

/**
 * The texts of the columns read that nobody knows and that are known once a slip in a long word is mended, `Positve`: a letter
 * left out, added, or two exchanged. Texts that say what no request of the organ can be, or that may be one stage of the file
 * among others, are none: they are asked about however they are spelled.
 *
 * @param organ whose log it is; `undefined` where it is not known
 */
export function mistypedTexts(
  columns: ReadonlyMap<Field, { readonly column: number }>,
  values: ReadonlyMap<number, ColumnValues>,
  organ: Organ | undefined,
): readonly MistypedText[] {
  return [...columns].flatMap(([field, { column }]) => {
    const held = values.get(column);
    // A column with too many different texts holds remarks.
    if (!isCodedField(field) || held?.knownShare.has(field) !== true) return [];
    const sharing = [...columns].flatMap(([other, { column: at }]) =>
      at === column && other !== field && isCodedField(other) ? other : [],
    );
    return [...held.texts.keys()].flatMap((text): readonly MistypedText[] => {
      const code = codeOfMistyped(field, text, sharing, organ);
      return code === undefined ? [] : [{ field, text, value: codedValue(field, code) ?? null }];
    });
  });
}

function codeOfMistyped(
  field: CodedField,
  text: string,
  sharing: readonly CodedField[],
  organ: Organ | undefined,
): Code | undefined {
  const isKnown = (one: CodedField): boolean => meaningOfCell(one, text) !== undefined;
  if (isKnown(field) || sharing.some(isKnown) || saysRequest(text)) return undefined;
  const spelled = surelySpelled(text);
  if (spelled === text || saysFinished(spelled) || saysClosed(spelled)) return undefined;
  const own = meaningOfCell(field, spelled);
  // What another field of the column has it for says that it is none of this one's.
  const isOthers = sharing.some((other) => (meaningOfCell(other, spelled) ?? 0) !== 0);
  const code = own ?? (isOthers && HAVE_NONE.includes(field) ? 0 : undefined);
  if (code === undefined || isForeign(field, code, organ)) return undefined;
  return code !== 0 || HAVE_NONE.includes(field) ? code : undefined;
}

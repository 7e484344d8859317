import type { CodedField } from '../model/field';
import { growingBytes, type GrowingColumn } from '../model/growingColumn';
import { fixedValues, type LogProfile } from '../model/profile';
import { meaningOfCell } from '../vocabulary/meaning';
import { type Code, codeOf } from '../model/code';
import { saysRequest } from '../vocabulary/rowTerms';
import { valueKey } from '../vocabulary/wordKey';
import { isForeign } from '../values/valuesOfOrgan';

type ProfileMeanings = ReadonlyMap<string, Code>;

function profileMeanings(profile: LogProfile, field: CodedField): ProfileMeanings {
  const meanings: Readonly<Record<string, string | null>> = profile.values[field] ?? {};
  return new Map(
    Object.entries(meanings).map(([text, value]) => [
      valueKey(text),
      value === null ? 0 : codeOf(field, value),
    ]),
  );
}

/** What the cell of a coded field says. */
export type CodedReading =
  | { readonly kind: 'value'; readonly code: Code }
  | { readonly kind: 'none' }
  | { readonly kind: 'empty' }
  /** says that the row is a request, and not of which kind */
  | { readonly kind: 'request' }
  | { readonly kind: 'unrecognised' }
  /** says what no request of the log's organ can be */
  | { readonly kind: 'foreign' };

/** Reads the cells of a coded field: what the profile says a text means, else what the vocabulary says. */
export class CodedColumnBuilder {
  private readonly codes: GrowingColumn<Uint8Array>;
  private readonly meanings: ProfileMeanings;
  private readonly known = new Map<string, CodedReading>();
  private readonly organ: string | undefined;
  /** what was read last: most texts of a log come again in the next row */
  private lastText = '';
  private lastReading: CodedReading = { kind: 'empty' };

  /** @param expected how many rows may come, as far as that is known */
  constructor(
    private readonly field: CodedField,
    profile: LogProfile,
    expected = 0,
  ) {
    this.codes = growingBytes(expected);
    this.meanings = profileMeanings(profile, field);
    this.organ = fixedValues(profile).get('organ');
  }

  read(text: string): CodedReading {
    if (text !== this.lastText) {
      this.lastReading = this.readOnce(text);
      this.lastText = text;
    }
    return this.lastReading;
  }

  private readOnce(text: string): CodedReading {
    const known = this.known.get(text);
    if (known) return known;
    const reading = this.readAfresh(text);
    this.known.set(text, reading);
    return reading;
  }

  /** Whether the profile says what a text means. */
  isAnswered(text: string): boolean {
    return this.meanings.size > 0 && this.meanings.has(valueKey(text));
  }

  private readAfresh(text: string): CodedReading {
    if (text === '') return { kind: 'empty' };
    const given = this.meanings.get(valueKey(text));
    const code = given ?? meaningOfCell(this.field, text);
    if (given === undefined && code !== undefined && isForeign(this.field, code, this.organ)) {
      return { kind: 'foreign' };
    }
    // Of which kind a request is, the log's titles say.
    if (code === undefined && this.field === 'kind' && saysRequest(text)) return { kind: 'request' };
    if (code === undefined) return { kind: 'unrecognised' };
    return code === 0 ? { kind: 'none' } : { kind: 'value', code };
  }

  push(code: Code): void {
    this.codes.push(code);
  }

  build(): Uint8Array {
    return this.codes.toArray();
  }
}

import type { Draw } from './draw';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { SPANISH } from './words/spanish';
import type { Column, Meaning, Passage, Tongue, WarrantWord, Wordings } from './words/words';

const WORDINGS: Readonly<Record<Tongue, Wordings>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** In one column for category and purpose nobody heads it “On behalf of”. */
const NAMES_A_PARTY =
  /behalf|party|whom|client|compte|partie|profit|bénéf|nom |nombre|cuenta|qui$|demande de|^requested for/iu;

type Joining = 'slash' | 'brackets' | 'line' | 'row';

/** How those who keep one register write: their language or languages, and the few wordings that they stay with. */
export class Voice {
  private readonly wordings = new Map<Meaning, readonly string[]>();
  private readonly taken = new Set<string>();
  private readonly isLoud: boolean;
  private readonly joins: Joining;

  constructor(
    private readonly draw: Draw,
    readonly tongues: readonly [Tongue, ...Tongue[]],
  ) {
    this.isLoud = draw.isIn(8);
    this.joins = draw.weighed({ slash: 55, brackets: 20, line: 12, row: 13 });
  }

  /** Whether the headings of the second language stand in a row of their own, below those of the first. */
  get hasRowForEach(): boolean {
    return this.tongues.length > 1 && this.joins === 'row';
  }

  get main(): Wordings {
    return WORDINGS[this.tongues[0]];
  }

  /** The heading of a column, which no other column has; in both languages where the register is in two. */
  heading(column: Column, isForBoth = false): string {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const heading = this.inAll(({ headings }) =>
        isForBoth ? headings[column].filter((text) => !NAMES_A_PARTY.test(text)) : headings[column],
      );
      const written = this.isLoud ? heading.toUpperCase() : heading;
      if (this.taken.has(written.toLowerCase())) continue;
      this.taken.add(written.toLowerCase());
      return written;
    }
    return `${column} ${this.taken.size}`;
  }

  /** A text for a meaning: one of the two that this register uses for it. */
  value(meaning: Meaning): string {
    const known = this.wordings.get(meaning) ?? this.chosen(meaning);
    this.wordings.set(meaning, known);
    return this.draw.pick(known);
  }

  passage(passage: Passage): string {
    return inOneLine(this.inAll(({ passages }) => passages[passage]));
  }

  /** The heading of a column that answers whether a request was executed. */
  question(): string {
    return this.inAll(({ passages }) => passages.askedYesNo);
  }

  warrantWord(word: WarrantWord): string {
    return inOneLine(this.inAll(({ warrants }) => warrants[word]));
  }

  private chosen(meaning: Meaning): readonly string[] {
    const first = WORDINGS[this.draw.pick(this.tongues)].values[meaning];
    const second = WORDINGS[this.draw.pick(this.tongues)].values[meaning];
    return [this.draw.pick(first), this.draw.isIn(40) ? this.draw.pick(second) : this.draw.pick(first)];
  }

  private inAll(textsOf: (wordings: Wordings) => readonly string[]): string {
    const texts = this.tongues.map((tongue) => this.draw.pick(textsOf(WORDINGS[tongue])));
    const [first = '', second] = texts;
    if (second === undefined || first === second) return first;
    if (this.joins === 'brackets') return `${first} (${second})`;
    return this.joins === 'slash' ? `${first} / ${second}` : `${first}\n${second}`;
  }
}

function inOneLine(text: string): string {
  return text.replace('\n', ' / ');
}

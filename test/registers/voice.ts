import type { Draw } from './draw';
import { ENGLISH } from './words/english';
import { FRENCH } from './words/french';
import { SPANISH } from './words/spanish';
import {
  CODED,
  type CodedMeaning,
  type Column,
  type Meaning,
  type Passage,
  type Tongue,
  type WarrantWord,
  type Wordings,
} from './words/words';

const WORDINGS: Readonly<Record<Tongue, Wordings>> = { en: ENGLISH, fr: FRENCH, es: SPANISH };

/** In one column for category and purpose nobody heads it “On behalf of”. */
const NAMES_A_PARTY =
  /behalf|party|whom|client|compte|partie|profit|bénéf|nom |nombre|cuenta|quién|parte|demandeur|qui$|demande de|^requested for/iu;

type Joining = 'slash' | 'brackets' | 'line' | 'row' | 'either';

/** How those who keep one register write: their language or languages, and the few wordings that they stay with. */
export class Voice {
  private readonly wordings = new Map<Meaning, readonly string[]>();
  private readonly taken = new Set<string>();
  private readonly isLoud: boolean;
  private readonly joins: Joining;
  /** whether they mistype a word now and then */
  private readonly slips: boolean;
  /** whether outcomes are codes, which a legend explains */
  readonly isCoded: boolean;

  constructor(
    private readonly draw: Draw,
    readonly tongues: readonly [Tongue, ...Tongue[]],
  ) {
    this.isLoud = draw.isIn(8);
    this.joins = draw.weighed({ slash: 45, brackets: 17, line: 10, row: 13, either: 15 });
    this.slips = draw.isIn(10);
    this.isCoded = draw.isIn(4);
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
      const spelt = this.slips && this.draw.isIn(10) ? mistyped(this.draw, heading) : heading;
      const written = this.isLoud ? spelt.toUpperCase() : spelt;
      if (this.taken.has(written.toLowerCase())) continue;
      this.taken.add(written.toLowerCase());
      return written;
    }
    return `${column} ${this.taken.size}`;
  }

  /** A text for a meaning: one of the two that this register uses for it, or its code. */
  value(meaning: Meaning): string {
    const coded = CODED.find((one) => one === meaning);
    if (this.isCoded && coded !== undefined) return this.main.codes[coded][0];
    const known = this.wordings.get(meaning) ?? this.chosen(meaning);
    this.wordings.set(meaning, known);
    return this.draw.pick(known);
  }

  /** What the codes mean. */
  legend(): string {
    const explained = (meaning: CodedMeaning): string => this.main.codes[meaning].join(' = ');
    return CODED.map(explained).join('; ');
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
    const texts = [
      this.draw.pick(first),
      this.draw.isIn(40) ? this.draw.pick(second) : this.draw.pick(first),
    ];
    return this.slips ? texts.map((text) => (this.draw.isIn(25) ? mistyped(this.draw, text) : text)) : texts;
  }

  private inAll(textsOf: (wordings: Wordings) => readonly string[]): string {
    const texts = this.tongues.map((tongue) => this.draw.pick(textsOf(WORDINGS[tongue])));
    const [first = '', second] = texts;
    if (second === undefined || first === second) return first;
    if (this.joins === 'either') return this.draw.pick([first, second]);
    if (this.joins === 'brackets') return `${first} (${second})`;
    return this.joins === 'slash' ? `${first} / ${second}` : `${first}\n${second}`;
  }
}

/** A text with one letter of a longer word left out, doubled or exchanged with the next. */
function mistyped(draw: Draw, text: string): string {
  const words = [...text.matchAll(/\p{L}{6,}/gu)];
  if (words.length === 0) return text;
  const word = draw.pick(words);
  const at = word.index + draw.between(2, word[0].length - 2);
  const [letter, next] = [text.charAt(at), text.charAt(at + 1)];
  const instead = draw.pick([next, `${letter}${letter}${next}`, `${next}${letter}`]);
  return text.slice(0, at) + instead + text.slice(at + 2);
}

function inOneLine(text: string): string {
  return text.replace('\n', ' / ');
}

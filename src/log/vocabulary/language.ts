import type { Concept } from './concept';

/** The words of one language in which sections keep their logs. To read another language is to add a file of this form. */
export interface Language {
  /**
   * The words for each concept, divided by spaces, without accents, in the singular and the masculine: the plural and the
   * feminine are known where they differ by an ending. `identif*` is every word that begins so; `legal_aid` is two words.
   */
  readonly words: Readonly<Partial<Record<Concept, string>>>;
  /** Articles, and the small words of the possessive: they do not tell one text from another. */
  readonly articles: string;
  /** Words of their own that look like others with a slip: « annuel » is no « annulé ». Divided by spaces, without accents. */
  readonly noSlips?: string;
  /** Other words that tell nothing. */
  readonly silent: string;
  /** Words that say two things at once: `unexecuted` is `not execute`. */
  readonly compounds?: Readonly<Record<string, readonly Concept[]>>;
  /** Short forms that are words of another kind unless they are written in capitals, or stand alone. */
  readonly capitals?: Readonly<Record<string, Concept>>;
  /** Short forms of a heading's words, with the word that each stands for. */
  readonly shortForms?: Readonly<Record<string, string>>;
  /** Words of a sentence or a remark: what is said with them is told of something, and names nothing. */
  readonly remarks: string;
  /** Words before whoever is written to, or has a part in something, and does not send it: `with`, « aux »; `au_bdp` is « au » before « BdP ». */
  readonly addressing: string;
  /** Words of the rows between the requests. */
  readonly rows: RowWords;
  /** Words by which a register says whether an entry is public. */
  readonly seals: SealWords;
  /** Words of a register's heading that do not tell one column from another; and those that end what stands before the name of whoever did it: `Handled by (name)`. */
  readonly headingFillers: string;
  readonly headingAgents: string;
  /** January first, each month with its shortenings. */
  readonly months: readonly string[];
  /** What the columns are called in which the parts of a date stand apart. */
  readonly dateParts: Readonly<Record<'day' | 'month' | 'year', string>>;
  /** Monday first, each day with its shortenings. */
  readonly weekdays: readonly string[];
}

/**
 * The words by which a register says whether an entry is public, divided by spaces, without accents, each form written
 * out: `seal*` is every word that begins so, `ex_parte` two words.
 */
export interface SealWords {
  /** of seals: what is no warrant needs none of them */
  readonly seals: string;
  /** that a seal is off, in one word; and the taking off, which may be to come */
  readonly unsealed: string;
  readonly unsealing: string;
  /** that something was taken off, beside a word of seals */
  readonly lifted: string;
  /** public; made public; and the making public, which may be to come */
  readonly isPublic: string;
  readonly published: string;
  readonly publication: string;
  /** makes of `public` something that happened on a day: `since` */
  readonly becoming: string;
  /** of what is kept from the public */
  readonly withheld: string;
  /** of a text that is blackened or classified anew: public in that form, or not at all */
  readonly redacted: string;
  /** that something is not so, not yet, only in part, or only meant to be */
  readonly doubts: string;
  /** words beside which a text still says no more than that something is public */
  readonly beside: string;
  /** what a status says of the person or of the warrant, and not of whether it is public */
  readonly standing: string;
  /** what a column of statuses is called; and one of classifications */
  readonly status: string;
  readonly classification: string;
  /** of a person who is sought: where the person is, and what for */
  readonly sought: string;
  /** words of a sheet's name that can be of nobody under seal */
  readonly sheetNames: string;
}

/** The words of rows that are no requests, and of cells that say no day; divided by spaces, `as_at` is two words. */
export interface RowWords {
  /** each opens a row of totals */
  readonly totals: string;
  /** each opens a row of totals where a word for totals follows */
  readonly beforeTotals: string;
  /** each opens a row that sums up the requests without adding them up: the last of them, or how many there are */
  readonly summaries: string;
  /** says beside a request that it does not count, or was not sent */
  readonly takenBack: string;
  /** says, alone in a cell or before a bracket or a comma, that the request was not sent, or not yet */
  readonly unsent: string;
  /** each opens a heading under which a no says that the request does not count */
  readonly counted: string;
  /** says, alone in a heading, that below it stands how many requests a row is */
  readonly quantities: string;
  /** says, alone in a cell, that the row is of something that came in */
  readonly cameIn: string;
  /** stands between the names of several, whole words */
  readonly conjunctions: string;
  /** stands between the first and the last of several, whole words */
  readonly upTo: string;
  /** each opens a line about the register itself, with a day perhaps */
  readonly closing: string;
  readonly reminders: string;
  /** what may stand before a reminder: which one it is */
  readonly ordinals: string;
  /** says no more than that the row is a request */
  readonly requests: string;
  readonly yes: string;
  readonly no: string;
  /** opens the name of several addressees, of which the cell names none or one: `All States`, `various` */
  readonly several: string;
  /** says that something is done, and not what */
  readonly finished: string;
  /** opens a row that shows how to fill in the register */
  readonly examples: string;
  /** says in a column of days that there is none */
  readonly noDay: string;
  /** the letters with which the form of a date is written: of its day, its month and its year */
  readonly dateLetters: string;
  /** says that what stands above holds here too; short ones only with a full stop */
  readonly dittos: string;
  readonly shortDittos: string;
  /** a part of a year, and a year that is not the calendar's */
  readonly partsOfYear: string;
  readonly otherYears: string;
}

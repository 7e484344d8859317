/** What the cells of a field hold; an `amount` is one of money, with two places at most. */
export type HeldValue = 'text' | 'day' | 'amount' | 'choice';

/** What a template calls something, by language; it is read, too. */
type Called = Readonly<Record<'en' | 'fr', string>>;

/** One of the values that a field may have. */
export interface RegisterChoice {
  readonly value: string;
  readonly called: Called;
  /** phrases, all words of one of which stand in a text that means the value */
  readonly words: readonly string[];
  /** whether it is meant only where no other value fits */
  readonly isRest?: boolean;
  /** the field that an entry with this value needs: that something has ended says nothing without the day */
  readonly needs?: string;
  /** whether an entry with this value needs none of the fields of which it otherwise has one */
  readonly needsNone?: boolean;
}

/** A field of a register. */
export interface RegisterField {
  readonly called: Called;
  /** what its column is called else, in any language; words such as *date*, *on*, *of* and their order do not matter */
  readonly headings: readonly string[];
  readonly holds: HeldValue;
  /**
   * what cannot do without it: `column`, the register, which is none without such a column, and each entry; `heading`,
   * the register alone; `entry`, an entry, though the titles may say it instead of a column
   */
  readonly needed: 'column' | 'heading' | 'entry' | 'no';
  /** the values of a choice; a text that means none of them, or several, is a finding */
  readonly choices?: readonly RegisterChoice[];
  /** whether an entry with a text that means none of the choices is not counted */
  readonly isDecisive?: boolean;
  /** whether several columns may hold a day of it, of which the first counts: surrendered, withdrawn, died */
  readonly mayRepeat?: boolean;
  /** whether a day may be in the future, as the end of an agreement may */
  readonly mayBeAhead?: boolean;
  /** the field whose cell, or whose heading, may say a choice too: the currency beside an amount */
  readonly alsoIn?: string;
}

/** A table of which each row is one entry, and none a request: what the report counts beside the logs. */
export interface RegisterDefinition<Id extends string = string, Name extends string = string> {
  readonly id: Id;
  /** the name of its template's sheet: all words of a title phrase stand in it, and it has 31 characters at most */
  readonly called: Called;
  /** phrases, all words of one of which stand in the sheet's name, a title or a heading of such a register */
  readonly titleWords: readonly string[];
  readonly fields: Readonly<Record<Name, RegisterField>>;
  /**
   * whether its headings may be those of a log too: then only the sheet's name or a title above tells that it is this
   * register, and no column may tell of requests
   */
  readonly isToldFromLogByTitle?: boolean;
  /** fields of which the register needs the column of one at least, and so does each entry where `byEntry` */
  readonly oneOf?: { readonly fields: readonly NoInfer<Name>[]; readonly byEntry: boolean };
  /**
   * whether an entry may be under seal: then only what the register clearly says to be public is read, and nothing of
   * the other entries is shown or said. Of other registers that holds for the entries that are marked as confidential
   */
  readonly mayBeSealed: boolean;
}

/** Defines a register; its names become types. */
export function register<const Id extends string, const Name extends string>(
  definition: RegisterDefinition<Id, Name>,
): RegisterDefinition<Id, Name> {
  return definition;
}

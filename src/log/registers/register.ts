/** What the cells of a field hold. */
type HeldValue = 'text' | 'day' | 'number';

/** A field of a register. */
export interface RegisterField {
  /** what its column is called, English and French; words such as *date*, *on*, *of* and their order do not matter */
  readonly headings: readonly string[];
  readonly holds: HeldValue;
  /**
   * what cannot do without it: `column`, the register, which is none without such a column, and each entry; `entry`, an
   * entry, though the titles may say it instead of a column
   */
  readonly needed: 'column' | 'entry' | 'no';
}

/** A table of which each row is one entry, and none a request: what the report counts beside the logs. */
export interface RegisterDefinition<Id extends string = string, Name extends string = string> {
  readonly id: Id;
  /** words, one of which stands in the sheet's name, a title or a heading of such a register */
  readonly titleWords: readonly string[];
  readonly fields: Readonly<Record<Name, RegisterField>>;
  /**
   * whether an entry may be under seal: then only what the register clearly says to be public is read, and nothing of
   * the other entries is shown or said
   */
  readonly mayBeSealed: boolean;
}

/** Defines a register; its names become types. */
export function register<const Id extends string, const Name extends string>(
  definition: RegisterDefinition<Id, Name>,
): RegisterDefinition<Id, Name> {
  return definition;
}

/** English and French, without accents, with the usual shortenings; Monday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'lundi', 'lun'],
  ['tuesday', 'tue', 'tues', 'mardi', 'mar'],
  ['wednesday', 'wed', 'mercredi', 'mer'],
  ['thursday', 'thu', 'thur', 'thurs', 'jeudi', 'jeu'],
  ['friday', 'fri', 'vendredi', 'ven'],
  ['saturday', 'sat', 'samedi', 'sam'],
  ['sunday', 'sun', 'dimanche', 'dim'],
];
const WEEKDAY_OF_NAME = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1])));

/** The day of the week, 1 for Monday, that a word as `wordsOf` gives it is the name of, or its shortening. */
export function weekdayOfName(word: string): number | undefined {
  return WEEKDAY_OF_NAME.get(word);
}

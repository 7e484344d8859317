/** The comment of the names that the add-in defines in the workbook: by it, it knows them for its own. */
export const OWN_NAME = 'Cooperation Report';

export function isOwnName({ comment }: Pick<Excel.NamedItem, 'comment'>): boolean {
  return comment === OWN_NAME;
}

/** A name as near to the wanted one as can be, unlike those that are taken without regard to case. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

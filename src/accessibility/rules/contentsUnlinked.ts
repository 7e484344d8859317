import type { SheetView } from '../sheetView';

/** The first sheet leads to every other. Gives the names of those to which it does not. */
export function contentsUnlinked(sheets: readonly SheetView[]): readonly string[] {
  const [first, ...others] = sheets;
  const links = new Set(
    (first?.sheet.cells ?? []).flatMap(({ link }) => (link === undefined ? [] : [link.sheet])),
  );
  return others.filter(({ sheet }) => !links.has(sheet.id)).map(({ sheet }) => sheet.name);
}

import { xmlElements } from './xmlElements';

/** The names of the hidden sheets of an OpenDocument spreadsheet, from its `content.xml`; SheetJS does not tell them. */
export function hiddenOdsSheets(content: string): ReadonlySet<string> {
  const hidingStyles = new Set(
    [
      ...content.matchAll(/<style:style\b([^>]*)>\s*<style:table-properties\b[^>]*\btable:display="false"/g),
    ].map((match) => /\bstyle:name="([^"]*)"/.exec(match[1] ?? '')?.[1]),
  );
  if (hidingStyles.size === 0) return new Set();
  return new Set(
    xmlElements(content, 'table')
      .filter((table) => hidingStyles.has(table.get('style-name')))
      .map((table) => table.get('name') ?? ''),
  );
}

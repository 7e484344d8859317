/** The attributes of one element; names are without their prefix. */
export type XmlAttributes = ReadonlyMap<string, string>;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The attributes of all elements of a local name, in the order of the text, whatever prefix the names have.
 * It looks no deeper than the start tags, which is enough for the small parts of a package that only list things, and
 * takes what stands in comments for elements: a part is looked through before, and comments are gone.
 */
export function xmlElements(xml: string, localName: string): readonly XmlAttributes[] {
  const startTag = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])((?:"[^"]*"|'[^']*'|[^'">])*)>`, 'g');
  return [...xml.matchAll(startTag)].map((match) => attributes(match[1] ?? ''));
}

function attributes(text: string): XmlAttributes {
  // It begins at a space only: begun within a name, a very long one would be read again from each of its characters.
  const found = text.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...found].map((match) => [match[1] ?? '', unescapeXml(match[2] ?? match[3] ?? '')]));
}

/** A text of XML with its entities and character references resolved. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text as it stands in an attribute or an element. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element's attributes, by their names without prefix. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** An element with what stands between its tags; `''` where it is empty. */
export interface XmlBlock {
  readonly attributes: XmlAttributes;
  readonly inner: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The start tags of a local name, whatever prefix they have, in the order of the text. */
export function xmlElements(xml: string, localName: string): readonly XmlAttributes[] {
  const startTag = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])((?:"[^"]*"|[^">])*)>`, 'g');
  return [...xml.matchAll(startTag)].map((match) => attributesOf(match[1] ?? ''));
}

/** The elements of a local name that do not stand within one another, in the order of the text. */
export function xmlBlocks(xml: string, localName: string): readonly XmlBlock[] {
  const name = `(?:[\\w.-]+:)?${localName}`;
  const whole = new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|[^">])*?)(?:/>|>([\\s\\S]*?)</${name}\\s*>)`, 'g');
  return [...xml.matchAll(whole)].map((match) => ({
    attributes: attributesOf(match[1] ?? ''),
    inner: match[2] ?? '',
  }));
}

/** What stands between the tags of the first element of a name; `''` where there is none. */
export function innerXml(xml: string, localName: string): string {
  return xmlBlocks(xml, localName)[0]?.inner ?? '';
}

/** The attributes of the first element of a name; `undefined` where there is none. */
export function firstElement(xml: string, localName: string): XmlAttributes | undefined {
  return xmlElements(xml, localName)[0];
}

/** Whether an element that switches something on is there and not switched off: `<b/>`, `<b val="0"/>`. */
export function isOn(xml: string, localName: string): boolean {
  const element = firstElement(xml, localName);
  return element !== undefined && !/^(0|false|none)$/.test(element.get('val') ?? '');
}

function attributesOf(text: string): XmlAttributes {
  const found = text.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*"([^"]*)"/g);
  return new Map([...found].map((match) => [match[1] ?? '', unescaped(match[2] ?? '')]));
}

/** The text that stands between tags, its entities resolved. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole: string, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

/** An element of a small XML document, with its prefix as it is written: `bt:Image`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** the text directly in it, without spaces at the ends */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** A comment, a tag or a text; the whole document must be made of them. */
const PART = /<!--(?:(?!--)[^])*-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<>]+)/y;
const STRAY_AMPERSAND = /&(?!(?:lt|gt|quot|apos|amp);)/;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*"([^"]*)"/g;

/**
 * The root of a document of elements, attributes in double quotes, texts and comments: all that a manifest needs.
 * `undefined` where a tag is not closed, or where there is anything else, such as a document type.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [root];
  const plain = xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, '');
  for (let at = 0; at < plain.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const part = PART.exec(plain);
    if (part === null || !take(open, part)) return undefined;
  }
  const [only, another] = root.children;
  return open.length === 1 && root.text === '' && another === undefined ? only : undefined;
}

/** Takes the next tag or text into the innermost open element; `false` where it cannot stand there. */
function take(
  open: OpenElement[],
  [, closing, name = '', attributes = '', empty, text = '']: string[],
): boolean {
  const parent = open.at(-1);
  if (parent === undefined || STRAY_AMPERSAND.test(attributes + text)) return false;
  if (name === '') {
    parent.text += unescaped(text.trim());
    return true;
  }
  if (closing === '/') return open.length > 1 && open.pop()?.name === name;
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, unescaped(value)] as const,
  );
  const element: OpenElement = { name, attributes: new Map(pairs), children: [], text: '' };
  parent.children.push(element);
  if (empty !== '/') open.push(element);
  return element.attributes.size === pairs.length;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** An element and all elements in it, in the order of the document. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The first child of a name; `undefined` where there is none. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** An attribute's value; empty where the element has none. */
export function attributeOf(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

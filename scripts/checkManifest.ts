import { readFileSync } from 'node:fs';

/** Something that Office would refuse, or silently leave out. */
export interface ManifestProblem {
  readonly code:
    | 'notWellFormed'
    | 'wrongOrder'
    | 'missingElement'
    | 'badId'
    | 'badVersion'
    | 'notHttps'
    | 'unknownResource'
    | 'resourceTwice'
    | 'identifierTooLong'
    | 'textTooLong'
    | 'translationMissing'
    | 'iconMissing'
    | 'iconSize'
    | 'domainMissing'
    | 'wrongRequirement';
  /** the element, resource or address that it concerns */
  readonly where: string;
}

/** The elements of an add-in only manifest of a task pane, in the order that its schema asks for. */
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];
const OPTIONAL = new Set(['AlternateId']);
const OVERRIDES_ORDER = ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'];
const LOCALES = ['fr-FR'];
const LONGEST_RESOURCE_ID = 32;
const LONGEST_TEXTS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
const ICON_SIZES = [16, 32, 64, 80];

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/**
 * What is wrong with a manifest, offline: the checks that Microsoft's validator makes on its server, as far as they
 * concern this add-in. Empty where nothing is.
 *
 * @param iconSize the width and height in pixels of an icon by its file name; `undefined` where there is no such file
 */
export function checkManifest(
  xml: string,
  iconSize: (file: string) => readonly [width: number, height: number] | undefined,
): readonly ManifestProblem[] {
  const app = parseXml(xml);
  if (app?.name !== 'OfficeApp') return [{ code: 'notWellFormed', where: 'OfficeApp' }];
  const all = descendants(app);
  return [
    ...orderProblems(app, ORDER),
    ...all
      .filter(({ name }) => name === 'VersionOverrides')
      .flatMap((part) => orderProblems(part, OVERRIDES_ORDER)),
    ...identityProblems(app),
    ...requirementProblems(all),
    ...resourceProblems(all),
    ...textProblems(all),
    ...addressProblems(app, all),
    ...iconProblems(all, iconSize),
  ];
}

function orderProblems(parent: Element, order: readonly string[]): readonly ManifestProblem[] {
  const places = parent.children.map(({ name }) => order.indexOf(name));
  const misplaced = parent.children.filter((_, index) => {
    const place = places[index] ?? -1;
    return place < 0 || place < Math.max(-1, ...places.slice(0, index));
  });
  const missing =
    parent.name === 'OfficeApp'
      ? order.filter((name) => !OPTIONAL.has(name) && !parent.children.some((child) => child.name === name))
      : [];
  return [
    ...misplaced.map(({ name }) => ({ code: 'wrongOrder' as const, where: name })),
    ...missing.map((name) => ({ code: 'missingElement' as const, where: name })),
  ];
}

function identityProblems(app: Element): readonly ManifestProblem[] {
  const id = textOf(app, 'Id');
  const version = textOf(app, 'Version');
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  return [
    ...(isGuid ? [] : [{ code: 'badId' as const, where: id }]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [{ code: 'badVersion' as const, where: version }]),
  ];
}

function requirementProblems(all: readonly Element[]): readonly ManifestProblem[] {
  const sets = all.filter(({ name }) => name === 'Set' || name === 'bt:Set');
  const isFloor = (set: Element): boolean =>
    set.attributes.get('Name') === 'ExcelApi' && set.attributes.get('MinVersion') === '1.9';
  const rights = all.find(({ name }) => name === 'Permissions')?.text ?? '';
  return [
    ...(sets.length > 0 && sets.every(isFloor)
      ? []
      : [{ code: 'wrongRequirement' as const, where: 'ExcelApi 1.9' }]),
    ...(rights === 'ReadWriteDocument' ? [] : [{ code: 'wrongRequirement' as const, where: 'Permissions' }]),
  ];
}

function resourceProblems(all: readonly Element[]): readonly ManifestProblem[] {
  const ids = all
    .filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name))
    .flatMap(({ attributes }) => attributes.get('id') ?? []);
  const used = all.flatMap(({ attributes }) => attributes.get('resid') ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((where) => ({ code: 'unknownResource' as const, where })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((where) => ({ code: 'resourceTwice' as const, where })),
    ...ids
      .filter((id) => id.length > LONGEST_RESOURCE_ID)
      .map((where) => ({ code: 'identifierTooLong' as const, where })),
  ];
}

function textProblems(all: readonly Element[]): readonly ManifestProblem[] {
  const texts = all.flatMap((parent) => {
    if (
      parent.name === 'DisplayName' ||
      (parent.name === 'Description' && parent.attributes.has('DefaultValue'))
    ) {
      return [{ element: parent, where: parent.name, longest: LONGEST_TEXTS[parent.name] ?? 0 }];
    }
    const longest = LONGEST_TEXTS[parent.name.replace('bt:', '')];
    return longest === undefined || !parent.name.startsWith('bt:')
      ? []
      : parent.children.map((element) => ({ element, where: element.attributes.get('id') ?? '', longest }));
  });
  return texts.flatMap(({ element, where, longest }) => {
    const overrides = element.children.filter(({ name }) => name.endsWith('Override'));
    const locales = overrides.map(({ attributes }) => attributes.get('Locale'));
    const values = [
      element.attributes.get('DefaultValue') ?? '',
      ...overrides.map(({ attributes }) => attributes.get('Value') ?? ''),
    ];
    return [
      ...(values.some((value) => value.length > longest || value === '')
        ? [{ code: 'textTooLong' as const, where }]
        : []),
      ...LOCALES.filter((locale) => !locales.includes(locale)).map(() => ({
        code: 'translationMissing' as const,
        where,
      })),
    ];
  });
}

function addressesOf(all: readonly Element[]): readonly string[] {
  return all.flatMap(({ attributes }) => {
    const value = attributes.get('DefaultValue') ?? '';
    return /^[a-z]+:\/\//i.test(value) ? [value] : [];
  });
}

function addressProblems(app: Element, all: readonly Element[]): readonly ManifestProblem[] {
  const addresses = addressesOf(all);
  const domains = (app.children.find(({ name }) => name === 'AppDomains')?.children ?? []).map(
    ({ text }) => text,
  );
  return [
    ...[...addresses, ...domains]
      .filter((address) => !address.startsWith('https://'))
      .map((where) => ({ code: 'notHttps' as const, where })),
    ...addresses
      .filter((address) => URL.canParse(address) && !domains.includes(new URL(address).origin))
      .map((where) => ({ code: 'domainMissing' as const, where })),
  ];
}

function iconProblems(
  all: readonly Element[],
  iconSize: (file: string) => readonly [number, number] | undefined,
): readonly ManifestProblem[] {
  const asked = new Map<string, number>();
  const images = new Map(
    all.flatMap(({ name, attributes }) =>
      name === 'bt:Image' && attributes.has('id')
        ? [[attributes.get('id') ?? '', attributes.get('DefaultValue') ?? ''] as const]
        : [],
    ),
  );
  for (const { name, attributes } of all) {
    const value = attributes.get('DefaultValue') ?? '';
    if (name === 'IconUrl') asked.set(value, 32);
    if (name === 'HighResolutionIconUrl') asked.set(value, 64);
    if (name === 'bt:Image' && attributes.has('size')) {
      asked.set(images.get(attributes.get('resid') ?? '') ?? '', Number(attributes.get('size')));
    }
  }
  const problems = [...asked].flatMap(([address, size]): ManifestProblem[] => {
    const measured = iconSize(address.replace(/^.*\//, ''));
    if (measured === undefined) return [{ code: 'iconMissing', where: address }];
    return measured[0] === size && measured[1] === size ? [] : [{ code: 'iconSize', where: address }];
  });
  const missing = ICON_SIZES.filter((size) => ![...asked.values()].includes(size));
  return [
    ...problems,
    ...missing.map((size) => ({ code: 'iconMissing' as const, where: `${size} × ${size}` })),
  ];
}

/** The width and height that a PNG file says it has; `undefined` where it cannot be read. */
export function pngSize(file: string): readonly [width: number, height: number] | undefined {
  try {
    const bytes = readFileSync(file);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  } catch {
    return undefined;
  }
}

function textOf(parent: Element, name: string): string {
  return parent.children.find((child) => child.name === name)?.text ?? '';
}

function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root of a small XML document without entities of its own; `undefined` where its tags do not match. */
function parseXml(xml: string): Element | undefined {
  const root: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [root];
  const plain = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  for (const [, close, name = '', attributes = '', empty, text = ''] of plain.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1);
    if (parent === undefined) return undefined;
    if (name === '') parent.text += text.trim();
    else if (close === '/') {
      if (open.pop()?.name !== name) return undefined;
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0] : undefined;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

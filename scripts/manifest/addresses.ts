import { type ManifestProblem, problemsAt } from './manifestProblem';
import { attributeOf, childOf, type XmlElement } from './xml';

const WITH_ADDRESS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
];

/** The address of the folder that the pane lies in, ending with a slash; empty where the manifest names none. */
export function paneFolder(app: XmlElement): string {
  const settings = childOf(app, 'DefaultSettings');
  const location = settings === undefined ? undefined : childOf(settings, 'SourceLocation');
  return location === undefined ? '' : attributeOf(location, 'DefaultValue').replace(/[^/]*$/, '');
}

/** Whether Office may load each address: https only, and of a domain that the manifest names. */
export function addressProblems(
  app: XmlElement,
  elements: readonly XmlElement[],
): readonly ManifestProblem[] {
  const addresses = addressesOf(elements);
  const domains = (childOf(app, 'AppDomains')?.children ?? []).map(({ text }) => text);
  return [
    ...problemsAt(
      'notHttps',
      [...addresses, ...domains].filter((address) => !isHttps(address)),
    ),
    ...problemsAt(
      'domainMissing',
      addresses.filter((address) => isHttps(address) && !domains.includes(new URL(address).origin)),
    ),
  ];
}

/** Whether each file that the manifest names lies beside the pane. */
export function fileProblems(
  app: XmlElement,
  elements: readonly XmlElement[],
  fileAt: (place: string) => Uint8Array | undefined,
): readonly ManifestProblem[] {
  const folder = paneFolder(app);
  const lost = [...new Set(addressesOf(elements))].filter(
    (address) => !address.startsWith(folder) || fileAt(address.slice(folder.length)) === undefined,
  );
  return problemsAt('fileMissing', lost);
}

function addressesOf(elements: readonly XmlElement[]): readonly string[] {
  return elements
    .filter((element) => WITH_ADDRESS.includes(element.name) && !element.attributes.has('resid'))
    .map((element) => attributeOf(element, 'DefaultValue'));
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

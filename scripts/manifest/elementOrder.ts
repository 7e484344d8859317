import { type ManifestProblem, problemsAt } from './manifestProblem';
import type { XmlElement } from './xml';

type Structure = Readonly<Record<string, readonly string[]>>;

/**
 * What an element of the manifest's first part holds, in the order that the schema asks for: each once, `?` at most
 * once, `+` once or more, `*` any number. An element that is not named here holds none.
 */
const BASE: Structure = {
  OfficeApp: [
    'Id',
    'AlternateId?',
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
  ],
  DisplayName: ['Override*'],
  Description: ['Override*'],
  IconUrl: ['Override*'],
  HighResolutionIconUrl: ['Override*'],
  SupportUrl: ['Override*'],
  AppDomains: ['AppDomain+'],
  Hosts: ['Host'],
  Requirements: ['Sets'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation'],
  SourceLocation: ['Override*'],
};

/** The same of the part that makes the button, which has a schema of its own. */
const COMMANDS: Structure = {
  VersionOverrides: ['Description?', 'Requirements', 'Hosts', 'Resources'],
  Requirements: ['bt:Sets'],
  'bt:Sets': ['bt:Set+'],
  Hosts: ['Host'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile?', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group+'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image+'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:Image': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
  'bt:String': ['bt:Override*'],
};

/** The elements that stand where the schema has no place for them, and those that it needs and does not find. */
export function orderProblems(element: XmlElement, structure: Structure = BASE): readonly ManifestProblem[] {
  const own = element.name === 'VersionOverrides' ? COMMANDS : structure;
  return [
    ...problemsIn(element, own[element.name] ?? []),
    ...element.children.flatMap((child) => orderProblems(child, own)),
  ];
}

function problemsIn(parent: XmlElement, expected: readonly string[]): readonly ManifestProblem[] {
  const order = expected.map((name) => name.replace(/[?+*]$/, ''));
  const found = parent.children.map(({ name }) => name);
  const places = found.map((name) => order.indexOf(name));
  const misplaced = found.filter((_, index) => {
    const place = places[index] ?? -1;
    return place < 0 || place < Math.max(-1, ...places.slice(0, index));
  });
  const missing = order.filter(
    (name, index) => !/[?*]$/.test(expected[index] ?? '') && !found.includes(name),
  );
  const repeated = order.filter(
    (name, index) => !/[+*]$/.test(expected[index] ?? '') && found.indexOf(name) !== found.lastIndexOf(name),
  );
  const inParent = (name: string): string => `${parent.name}/${name}`;
  return [
    ...problemsAt('wrongOrder', misplaced),
    ...problemsAt('missingElement', missing.map(inParent)),
    ...problemsAt('elementTwice', repeated.map(inParent)),
  ];
}

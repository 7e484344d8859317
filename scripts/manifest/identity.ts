import { type ManifestProblem, problemsAt } from './manifestProblem';
import { attributeOf, childOf, type XmlElement } from './xml';

/** What the add-in asks of Excel and may do in it; the program is written for this and nothing less. */
const FLOOR = { set: 'ExcelApi', version: '1.9' };
const PERMISSION = 'ReadWriteDocument';

const DEFAULT_LOCALE = 'en-US';

/** With the marks of its version and variant: the nil GUID and one typed at will are none. */
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

/** Who the add-in is, for which program, and what it asks of it. */
export function identityProblems(
  app: XmlElement,
  elements: readonly XmlElement[],
): readonly ManifestProblem[] {
  return [
    ...textProblem(app, 'Id', 'badId', (text) => GUID.test(text)),
    ...textProblem(app, 'Version', 'badVersion', (text) => VERSION.test(text)),
    ...textProblem(app, 'DefaultLocale', 'badLocale', (text) => text === DEFAULT_LOCALE),
    ...textProblem(app, 'Permissions', 'wrongPermission', (text) => text === PERMISSION),
    ...kindProblems(elements),
    ...requirementProblems(elements),
  ];
}

function textProblem(
  app: XmlElement,
  name: string,
  code: ManifestProblem['code'],
  isGood: (text: string) => boolean,
): readonly ManifestProblem[] {
  const text = childOf(app, name)?.text ?? '';
  return isGood(text) ? [] : [{ code, where: `${name} “${text}”` }];
}

/** A task pane, for workbooks, with a button that shows it: whatever else, Excel would not show it as designed. */
function kindProblems(elements: readonly XmlElement[]): readonly ManifestProblem[] {
  const wanted = [
    ['OfficeApp', 'xsi:type', 'TaskPaneApp'],
    ['VersionOverrides', 'xsi:type', 'VersionOverridesV1_0'],
    ['ExtensionPoint', 'xsi:type', 'PrimaryCommandSurface'],
    ['OfficeTab', 'id', 'TabHome'],
    ['Control', 'xsi:type', 'Button'],
    ['Action', 'xsi:type', 'ShowTaskpane'],
  ] as const;
  const wrongTypes = wanted.flatMap(([name, attribute, value]) =>
    elements
      .filter((element) => element.name === name && attributeOf(element, attribute) !== value)
      .map(() => name),
  );
  const hosts = elements.filter(({ name }) => name === 'Host');
  const otherHosts = hosts.filter(
    (host) => (host.attributes.get('Name') ?? attributeOf(host, 'xsi:type')) !== 'Workbook',
  );
  return problemsAt('wrongKind', [...wrongTypes, ...otherHosts.map(() => 'Host')]);
}

function requirementProblems(elements: readonly XmlElement[]): readonly ManifestProblem[] {
  const sets = elements.filter(({ name }) => name === 'Set' || name === 'bt:Set');
  const isFloor = (set: XmlElement): boolean =>
    attributeOf(set, 'Name') === FLOOR.set && attributeOf(set, 'MinVersion') === FLOOR.version;
  const good = sets.length > 0 && sets.every(isFloor);
  return good ? [] : [{ code: 'wrongRequirement', where: `${FLOOR.set} ${FLOOR.version}` }];
}

import { type ManifestProblem, problemsAt } from './manifestProblem';
import { attributeOf, childOf, type XmlElement } from './xml';

/** Office reads an element only under the name of its schema; the prefixes are those that the other checks expect. */
const ROOT: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const COMMANDS: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
};

/** Whether the two parts of the manifest name the schemas that they are written in. */
export function namespaceProblems(app: XmlElement): readonly ManifestProblem[] {
  const commands = childOf(app, 'VersionOverrides');
  return [...problemsOf(app, ROOT), ...(commands === undefined ? [] : problemsOf(commands, COMMANDS))];
}

function problemsOf(
  element: XmlElement,
  expected: Readonly<Record<string, string>>,
): readonly ManifestProblem[] {
  const wrong = Object.entries(expected).filter(([name, value]) => attributeOf(element, name) !== value);
  return problemsAt(
    'wrongNamespace',
    wrong.map(([name]) => `${element.name} ${name}`),
  );
}

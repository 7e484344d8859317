import { type ManifestProblem, problemsAt } from './manifestProblem';
import { attributeOf, childOf, withDescendants, type XmlElement } from './xml';

/** Office cuts nothing off: a longer one is refused. */
const LONGEST_RESOURCE = 32;
const LONGEST_IDENTIFIER = 125;

/** In which list of the resources an element looks for its own. */
const LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Title: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Whether each resource that is asked for is there, once, and in the list that Office looks in. */
export function resourceProblems(app: XmlElement): readonly ManifestProblem[] {
  const parts = childOf(app, 'VersionOverrides')?.children ?? [];
  const elements = parts.flatMap(withDescendants);
  const users = parts
    .filter(({ name }) => name !== 'Resources')
    .flatMap(withDescendants)
    .filter(({ name }) => name in LISTS);
  const defined = elements
    .filter(({ name }) => Object.values(LISTS).includes(name))
    .flatMap(({ name: list, children }) =>
      children.map((child) => [attributeOf(child, 'id'), list] as const),
    );
  const listOf = new Map(defined);
  const ids = defined.map(([id]) => id);
  const uses = users.map((user) => ({ name: user.name, resource: attributeOf(user, 'resid') }));
  return [
    ...problemsAt(
      'unknownResource',
      uses
        .filter(({ resource }) => !listOf.has(resource))
        .map(({ name, resource }) => (resource === '' ? name : resource)),
    ),
    ...problemsAt(
      'wrongResourceList',
      uses
        .filter(({ name, resource }) => listOf.has(resource) && listOf.get(resource) !== LISTS[name])
        .map(({ resource }) => resource),
    ),
    ...problemsAt('resourceTwice', repeated(ids)),
    ...problemsAt(
      'identifierTooLong',
      ids.filter((id) => id.length > LONGEST_RESOURCE),
    ),
  ];
}

/** Whether groups and buttons have names of their own, short enough. */
export function identifierProblems(elements: readonly XmlElement[]): readonly ManifestProblem[] {
  const identified = elements.flatMap((element): (readonly [name: string, id: string])[] => {
    const { name, text } = element;
    if (name === 'Group' || name === 'Control') return [[name, attributeOf(element, 'id')]];
    return name === 'TaskpaneId' ? [[name, text]] : [];
  });
  const identifiers = identified.map(([, id]) => id);
  return [
    ...problemsAt(
      'identifierMissing',
      identified.filter(([, id]) => id === '').map(([name]) => name),
    ),
    ...problemsAt('identifierTwice', repeated(identifiers)),
    ...problemsAt(
      'identifierTooLong',
      identifiers.filter((id) => id.length > LONGEST_IDENTIFIER),
    ),
  ];
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

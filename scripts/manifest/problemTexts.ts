import type { ManifestProblem } from './manifestProblem';

/** What is wrong, for whoever changes the manifest; the place follows it. */
const TEXTS: Readonly<Record<ManifestProblem['code'], string>> = {
  notWellFormed: 'this is not the XML of an add-in',
  wrongOrder: 'the schema has no place for this element here',
  missingElement: 'an element is missing',
  elementTwice: 'the schema has this element once',
  wrongNamespace: 'the schema is not named as Office knows it',
  wrongKind: 'this is not what makes a pane for workbooks with a button on the Home tab',
  badId: 'the identifier must be a GUID',
  badVersion: 'the version must be four numbers with points between',
  badLocale: 'the default texts are English: en-US',
  wrongRequirement: 'the requirement must be exactly this one, in both places',
  wrongPermission: 'the permission must be ReadWriteDocument',
  unknownResource: 'there is no such resource',
  wrongResourceList: 'this resource is in another list than Office looks in',
  resourceTwice: 'two resources have this name',
  identifierMissing: 'this element needs a name of its own',
  identifierTwice: 'two elements have this name',
  identifierTooLong: 'this name is longer than Office takes',
  emptyText: 'this text says nothing',
  textTooLong: 'this text is longer than Office takes',
  translationMissing: 'this text lacks a translation',
  translationTwice: 'this text has two translations into one language',
  notHttps: 'the address does not begin with https://',
  domainMissing: 'AppDomains does not name the domain of this address',
  fileMissing: 'there is no such file beside the pane',
  iconMissing: 'an icon lacks this size',
  iconSize: 'this icon is no PNG picture of the size',
};

/** A problem in words, with the place: `an element is missing: Group/Control (missingElement)`. */
export function problemText({ code, where }: ManifestProblem): string {
  return `${TEXTS[code]}: ${where} (${code})`;
}

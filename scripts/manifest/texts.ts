import { type ManifestProblem, problemsAt } from './manifestProblem';
import { attributeOf, childOf, type XmlElement } from './xml';

/** The languages of the add-in besides that of the default texts. */
const LOCALES = ['fr-FR'];

const LONGEST_NAME = 125;
const LONGEST_DESCRIPTION = 250;
const LONGEST_IN_LIST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

interface ManifestText {
  readonly where: string;
  readonly element: XmlElement;
  readonly longest: number;
}

/** Whether each text that a person reads is there in every language, and short enough for Office. */
export function textProblems(app: XmlElement, elements: readonly XmlElement[]): readonly ManifestProblem[] {
  const provider = childOf(app, 'ProviderName')?.text ?? '';
  return [
    ...lengthProblems('ProviderName', provider, LONGEST_NAME),
    ...textsOf(app, elements).flatMap(problemsOf),
  ];
}

function textsOf(app: XmlElement, elements: readonly XmlElement[]): readonly ManifestText[] {
  const listed = elements.flatMap(({ name, children }) => {
    const longest = LONGEST_IN_LIST[name];
    if (longest === undefined) return [];
    return children.map((element) => ({ where: attributeOf(element, 'id'), element, longest }));
  });
  const own = app.children.flatMap((element) => {
    if (element.name === 'DisplayName') return [{ where: element.name, element, longest: LONGEST_NAME }];
    if (element.name !== 'Description') return [];
    return [{ where: element.name, element, longest: LONGEST_DESCRIPTION }];
  });
  return [...own, ...listed];
}

function problemsOf({ where, element, longest }: ManifestText): readonly ManifestProblem[] {
  const overrides = element.children.filter(({ name }) => name === 'Override' || name === 'bt:Override');
  const values = [
    attributeOf(element, 'DefaultValue'),
    ...overrides.map((override) => attributeOf(override, 'Value')),
  ];
  const locales = overrides.map((override) => attributeOf(override, 'Locale'));
  const missing = LOCALES.filter((locale) => !locales.includes(locale));
  return [
    ...values.flatMap((value) => lengthProblems(where, value, longest)),
    ...problemsAt(
      'translationMissing',
      missing.map((locale) => `${where} (${locale})`),
    ),
    ...problemsAt(
      'translationTwice',
      locales
        .filter((locale, index) => locales.indexOf(locale) !== index)
        .map((locale) => `${where} (${locale})`),
    ),
  ];
}

function lengthProblems(where: string, text: string, longest: number): readonly ManifestProblem[] {
  if (text.trim() === '') return [{ code: 'emptyText', where }];
  return text.length > longest
    ? [{ code: 'textTooLong', where: `${where} (${text.length} > ${longest})` }]
    : [];
}

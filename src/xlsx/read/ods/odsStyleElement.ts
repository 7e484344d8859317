import type { XmlAttributeList } from '../package/xmlAttributeList';
import type { OdsStyles } from './odsStyles';
import type { OdsElement, OdsVocabulary } from './odsVocabulary';

const LINES = ['text-line-through-style', 'text-line-through-type'];

/** Takes what an element says of styles that strike out, if anything. */
export function takeOdsStyle(
  styles: OdsStyles,
  element: OdsElement,
  attributes: XmlAttributeList,
  vocabulary: OdsVocabulary,
): void {
  const value = (name: string): string | undefined => attributes.valueIn(vocabulary.isOf('style'), name);
  if (element === 'style:style') {
    styles.begin(value('name') ?? '', value('parent-style-name') ?? '', value('family') === 'table-cell');
  } else if (element === 'style:text-properties')
    styles.takeLines(LINES.flatMap((name) => value(name) ?? []));
}

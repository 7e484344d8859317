import { type NumberPattern, numberPatterns } from '../../../plan/numberFormat';
import { escapeXml } from '../../xmlElements';
import type { OdsLanguage } from './odsLanguage';

/**
 * The style of OpenDocument that shows numbers as a number format says, with the marks of a language and not with those of
 * the computer that opens the file; `undefined` where that is of text.
 */
export function odsNumberStyle(
  name: string,
  numberFormat: string,
  { language, country }: OdsLanguage,
): string | undefined {
  const patterns = numberPatterns(numberFormat);
  if (patterns === undefined) return undefined;
  const { positive, negative, nought } = patterns;
  const inLanguage = ` number:language="${escapeXml(language)}" number:country="${country}"`;
  if (negative === undefined) return styleOf(name, positive, inLanguage);
  // What no condition holds for is nought.
  return [
    styleOf(`${name}P`, positive, inLanguage),
    styleOf(`${name}N`, negative, inLanguage),
    styleOf(name, nought ?? positive, inLanguage, [
      { condition: 'value()>0', style: `${name}P` },
      { condition: 'value()<0', style: `${name}N` },
    ]),
  ].join('');
}

interface Condition {
  readonly condition: string;
  readonly style: string;
}

function styleOf(
  name: string,
  { before, leastDigits, isGrouped, places, behind, isPercent }: NumberPattern,
  inLanguage: string,
  conditions: readonly Condition[] = [],
): string {
  const element = isPercent ? 'number:percentage-style' : 'number:number-style';
  const grouping = isGrouped ? ' number:grouping="true"' : '';
  const number = `<number:number number:min-integer-digits="${leastDigits}" number:decimal-places="${places}" number:min-decimal-places="${places}"${grouping}/>`;
  const maps = conditions.map(
    ({ condition, style }) =>
      `<style:map style:condition="${escapeXml(condition)}" style:apply-style-name="${style}"/>`,
  );
  const end = `${behind}${isPercent ? '%' : ''}`;
  return `<${element} style:name="${name}"${inLanguage}>${textOf(before)}${number}${textOf(end)}${maps.join('')}</${element}>`;
}

function textOf(text: string): string {
  return text === '' ? '' : `<number:text>${escapeXml(text)}</number:text>`;
}

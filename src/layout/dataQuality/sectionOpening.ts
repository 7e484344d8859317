import { type Block, gap } from '../blocks/block';
import { line } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { DATA_QUALITY_LAST, DATA_QUALITY_WIDTHS } from './issueList';

/** The heading of a part of the sheet, set apart from what stands above, with the sentences below it. */
export function sectionOpening(heading: string, sentences: readonly string[]): readonly Block[] {
  const whole = (value: string, style: typeof STYLES.heading | typeof STYLES.line): Block =>
    line([{ column: 0, lastColumn: DATA_QUALITY_LAST, value, style }], DATA_QUALITY_WIDTHS, 20);
  return [gap(14), whole(heading, STYLES.heading), ...sentences.map((one) => whole(one, STYLES.line))];
}

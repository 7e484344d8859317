import { recalling, remembering } from '../../ground/rememberedTexts';
import {
  opensClosingLine,
  opensExample,
  opensReminder,
  opensSummary,
  opensTotals,
} from '../vocabulary/rowTerms';

/** What the words with which a cell opens make of its row. */
interface RowOpening {
  readonly isReminder: boolean;
  readonly isTotals: boolean;
  readonly isSummary: boolean;
  readonly isExample: boolean;
  readonly isClosingLine: boolean;
}

const LONG_NUMBER = /\d{3,}/g;
const LONGEST = 100;

const openingOf = remembering((text): RowOpening => ({
  isReminder: opensReminder(text),
  isTotals: opensTotals(text),
  isSummary: opensSummary(text),
  isExample: opensExample(text),
  isClosingLine: opensClosingLine(text),
}));

/**
 * How a text opens a row. No word of these has a number of three digits or more in it, and which that is changes nothing:
 * so the references of a log, each of which stands there once, are looked at in their few forms.
 */
export const rowOpening = recalling((text): RowOpening =>
  openingOf(text.length > LONGEST ? text : text.replace(LONG_NUMBER, '000')),
);

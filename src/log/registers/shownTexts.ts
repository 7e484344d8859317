import { normalForm } from '../../ground/normalForm';
import { TextNumbers } from '../../ground/textNumbers';
import type { RequestLog, TextColumn } from '../model/requestLog';
import { shownIssue, WITHHELD_TEXT } from './shownText';
import { mayTellSealed } from './spokenOfSealed';

/**
 * Logs as they may be shown, once their requests were compared with each other: texts that may tell who is sought under
 * seal are replaced. References are counted, so each is replaced by a text of its own, which is the same in all logs that
 * one of these is asked about where the references are.
 */
export class ShownTexts {
  readonly #references = new TextNumbers();

  of(log: RequestLog): RequestLog {
    const { reference, addressee, situation, section } = log.texts;
    const texts = {
      reference: shownColumn(reference, (text) => this.#shownReference(text)),
      addressee: shownColumn(addressee),
      situation: shownColumn(situation),
      section: shownColumn(section),
    };
    const issues = log.issues.map(shownIssue);
    const isSame =
      texts.reference === reference &&
      texts.addressee === addressee &&
      texts.situation === situation &&
      texts.section === section &&
      issues.every((issue, at) => issue === log.issues[at]);
    return isSame ? log : { ...log, texts, issues };
  }

  #shownReference(text: string): string {
    return `${WITHHELD_TEXT} ${this.#references.numberOf(normalForm(text)) + 1}`;
  }
}

function shownColumn(
  column: TextColumn,
  replacement: (text: string) => string = () => WITHHELD_TEXT,
): TextColumn {
  if (!column.texts.some(mayTellSealed)) return column;
  return {
    codes: column.codes,
    texts: column.texts.map((text) => (mayTellSealed(text) ? replacement(text) : text)),
  };
}

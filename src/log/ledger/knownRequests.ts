import { cellText } from '../../ground/cellText';
import { normalForm } from '../../ground/normalForm';
import type { CellValue, SheetOutline } from '../../ground/outline';
import type { LogLayout } from '../fitting/logLayout';
import type { Field } from '../model/field';
import type { RequestLog } from '../model/requestLog';
import { referenceForm } from '../values/referenceForm';

/** A log that was planned, and its sheet. */
export interface LogOnSheet {
  readonly layout: LogLayout;
  readonly sheet: SheetOutline;
}

/** What the requests of a workbook's logs look like, by the first rows of their sheets and the references that were read. */
export class KnownRequests {
  readonly #forms = new Set<string>();
  readonly #references = new Set<string>();
  readonly #addressees = new Set<string>();
  readonly #logs: readonly RequestLog[];
  #all: ReadonlySet<string> | undefined;

  /** @param logs those that were read */
  constructor(planned: readonly LogOnSheet[], logs: readonly RequestLog[]) {
    this.#logs = logs;
    for (const { layout, sheet } of planned) {
      for (const value of valuesOf('reference', layout, sheet)) {
        const form = openingForm(cellText(value));
        if (form !== undefined) this.#forms.add(form);
        this.#references.add(normalForm(cellText(value)));
      }
      for (const value of valuesOf('addressee', layout, sheet)) {
        if (typeof value === 'string') this.#addressees.add(normalForm(value));
      }
    }
    this.#addressees.delete('');
  }

  /** Whether a text has the form of the logs' references, with the same letters before its first number. */
  hasFormOfReference(text: string): boolean {
    const form = openingForm(text);
    return form !== undefined && this.#forms.has(form);
  }

  isAddressee(text: string): boolean {
    return this.#addressees.has(normalForm(text));
  }

  /** Whether a text is the reference of a request of the logs. */
  isReference(text: string): boolean {
    return this.#references.has(normalForm(text)) || this.#allReferences().has(normalForm(text));
  }

  /** Those of all rows, once they are asked for: most workbooks hold nothing that looks like one elsewhere. */
  #allReferences(): ReadonlySet<string> {
    this.#all ??= new Set(
      this.#logs.flatMap(({ texts }) => texts.reference.texts.map((text) => normalForm(text))),
    );
    return this.#all;
  }
}

/** The form of a reference behind the letters that it opens with; a mere number has none that tells anything. */
function openingForm(text: string): string | undefined {
  if (!/\d/.test(text) || !/[^\d]/.test(text)) return undefined;
  const [letters = ''] = /^\P{N}*/u.exec(text) ?? [];
  return `${normalForm(letters)} ${referenceForm(text.slice(letters.length))}`;
}

function valuesOf(field: Field, { columns, body }: LogLayout, { head }: SheetOutline): readonly CellValue[] {
  const position = head.columns.indexOf(columns.get(field)?.index ?? -1);
  if (position < 0) return [];
  return head.rows
    .slice(Math.max(0, body.firstRow - head.firstRow), Math.max(0, body.lastRow + 1 - head.firstRow))
    .map((row) => row[position] ?? null);
}

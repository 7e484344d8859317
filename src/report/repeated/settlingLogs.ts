import { rowOfAddress } from '../../ground/address';
import { type Field, isCodedField, isDateField } from '../../log/model/field';
import type { Issue } from '../../log/model/issue';
import { requestText } from '../../log/model/requestRows';
import type { RequestLog, TextColumn } from '../../log/model/requestLog';
import type { MergedRequest } from './mergedRequest';
import type { RequestRow } from './requestKeys';

/** An issue of a request, with the place of its log among all. */
export interface LogIssue {
  readonly index: number;
  readonly issue: Issue;
}

/** Logs of which rows are set aside and filled, and told of. The logs that were given stay as they are. */
export class SettlingLogs {
  readonly #logs: RequestLog[];
  /** the columns that were copied before they changed first */
  readonly #copied = new Set<string>();
  readonly #issues: LogIssue[] = [];

  constructor(logs: readonly RequestLog[]) {
    this.#logs = [...logs];
  }

  /** the logs as they are settled so far, without what is told of them */
  get settled(): readonly RequestLog[] {
    return [...this.#logs];
  }

  setAside({ index, row }: RequestRow): void {
    const log = this.#logs[index];
    if (log === undefined) return;
    const usable = this.#isCopied(index, 'usable') ? log.usable : log.usable.slice();
    usable[row] = 0;
    this.#logs[index] = { ...log, usable };
  }

  fill({ holds, taken }: MergedRequest): void {
    for (const [field, source] of taken) this.#take(field, holds, source);
  }

  report(index: number, issue: Issue): void {
    this.#issues.push({ index, issue });
  }

  /** Tells what seems to be repeated, where nothing was told of that row yet. */
  reportElse(issues: readonly LogIssue[]): void {
    const told = new Set(this.#issues.map(({ index, issue }) => `${index} ${issue.cell}`));
    this.#issues.push(...issues.filter(({ index, issue }) => !told.has(`${index} ${issue.cell}`)));
  }

  /** The settled logs, each with all that was told of it, from top to bottom. */
  finish(): readonly RequestLog[] {
    const byLog = new Map<number, Issue[]>();
    for (const { index, issue } of this.#issues) {
      const own = byLog.get(index);
      if (own === undefined) byLog.set(index, [issue]);
      else own.push(issue);
    }
    return this.#logs.map((log, index) => {
      const own = byLog.get(index);
      if (own === undefined) return log;
      const issues = [...log.issues, ...own].sort((a, b) => rowOfAddress(a.cell) - rowOfAddress(b.cell));
      return { ...log, issues };
    });
  }

  #take(field: Field, { index, row }: RequestRow, source: RequestRow): void {
    const log = this.#logs[index];
    if (log === undefined) return;
    const isCopied = this.#isCopied(index, field);
    if (isDateField(field)) {
      const days = isCopied ? log.dates[field] : log.dates[field].slice();
      days[row] = source.log.dates[field][source.row] ?? 0;
      this.#logs[index] = { ...log, dates: { ...log.dates, [field]: days } };
    } else if (isCodedField(field)) {
      const codes = isCopied ? log.coded[field] : log.coded[field].slice();
      codes[row] = source.log.coded[field][source.row] ?? 0;
      this.#logs[index] = { ...log, coded: { ...log.coded, [field]: codes } };
    } else {
      const column = withText(log.texts[field], row, requestText(source.log, field, source.row));
      this.#logs[index] = { ...log, texts: { ...log.texts, [field]: column } };
    }
  }

  /** Whether a column was copied before, which it is from now on. */
  #isCopied(index: number, column: string): boolean {
    const key = `${index} ${column}`;
    const isCopied = this.#copied.has(key);
    this.#copied.add(key);
    return isCopied;
  }
}

function withText({ codes, texts }: TextColumn, row: number, text: string): TextColumn {
  const known = texts.indexOf(text);
  const changed = codes.slice();
  changed[row] = known < 0 ? texts.length : known;
  return { codes: changed, texts: known < 0 ? [...texts, text] : texts };
}

import type { LogProfile, ProfileFile } from '../../src/log/model/profile';
import type { DrawnWorkbook } from './drawnWorkbook';
import type { Told } from './programRun';
import type { AnsweredField, DrawnSheet, SheetTruth } from './registerSheet';

/** What a person has answered of a sheet so far. */
interface SheetAnswers {
  isDescribed: boolean;
  readonly columns: Map<AnsweredField, { column: string } | null>;
  readonly values: Map<AnsweredField, Map<string, string | null>>;
  readonly dayOrders: Set<AnsweredField>;
  readonly fixed: Map<string, string>;
}

/** Answers what the program asks of a workbook, and nothing that it does not ask, as somebody who keeps it would. */
export class Answers {
  private readonly sheets = new Map<string, SheetAnswers>();
  private isRegisterAsked = false;

  constructor(private readonly workbook: DrawnWorkbook) {}

  /** Answers questions; the profile with all answers so far. */
  answer(told: readonly Told[]): ProfileFile {
    for (const one of told) {
      if (one.code === 'unmarkedEntries') this.isRegisterAsked = true;
      // Of a register that has such a column, nobody says that it has none.
      if (one.code === 'noPublicityColumn' && this.workbook.warrants?.publicity === 'none')
        this.isRegisterAsked = true;
      for (const sheet of this.workbook.sheets) {
        if (sheet.truth !== undefined && (sheet.name === one.sheet || one.sheet === ''))
          this.take(sheet.name, sheet.truth, one);
      }
    }
    return this.profile();
  }

  private take(name: string, truth: SheetTruth, told: Told): void {
    const answers = this.sheets.get(name) ?? noAnswers();
    this.sheets.set(name, answers);
    const field = told.field as AnsweredField;
    switch (told.code) {
      case 'fieldNotFound':
      case 'columnUndecided':
      case 'columnNotRead':
        answers.columns.set(field, columnOf(truth, field));
        return;
      case 'fieldUndecided':
        takeFixed(answers, truth, field);
        return;
      case 'unrecognisedValue':
        takeText(answers, truth, field, told);
        return;
      case 'freeTexts':
        answers.columns.set(field, columnOf(truth, field));
        answers.values.set(field, new Map(truth.texts.get(field) ?? []));
        return;
      case 'undecidedDayOrder':
      case 'mixedDayOrder':
        answers.dayOrders.add(field);
        return;
      case 'noLogInWorkbook':
      case 'sheetNotRead':
        describe(answers, truth);
        return;
      default:
        return;
    }
  }

  private profile(): ProfileFile {
    const logs = this.workbook.sheets.flatMap((sheet) => {
      const answers = this.sheets.get(sheet.name);
      return answers === undefined ? [] : [logProfile(sheet, answers)];
    });
    const { warrants } = this.workbook;
    const registers =
      this.isRegisterAsked && warrants
        ? [{ where: { sheet: warrants.sheet.name }, unmarked: warrants.unmarked }]
        : [];
    return { version: 4, logs, registers };
  }
}

function noAnswers(): SheetAnswers {
  return {
    isDescribed: false,
    columns: new Map(),
    values: new Map(),
    dayOrders: new Set(),
    fixed: new Map(),
  };
}

function columnOf(truth: SheetTruth, field: AnsweredField): { column: string } | null {
  const column = truth.columns.get(field);
  return column === undefined ? null : { column };
}

function takeFixed(answers: SheetAnswers, truth: SheetTruth, field: AnsweredField): void {
  const value = Object.entries(truth.fixed).find(([name]) => name === field)?.[1];
  if (value === undefined) answers.columns.set(field, columnOf(truth, field));
  else answers.fixed.set(field, value);
}

/** A text in the right column is answered by its meaning; one in another column by the right column. */
function takeText(
  answers: SheetAnswers,
  truth: SheetTruth,
  field: AnsweredField,
  { cell, found }: Told,
): void {
  const column = truth.columns.get(field);
  if (column === undefined || cell.replace(/\d+$/, '') !== column) {
    answers.columns.set(field, columnOf(truth, field));
    takeFixed(answers, truth, field);
    return;
  }
  const means = truth.texts.get(field)?.get(found);
  const known = answers.values.get(field) ?? new Map<string, string | null>();
  known.set(found, means ?? null);
  answers.values.set(field, known);
}

/** Everything of a sheet that was not recognised. */
function describe(answers: SheetAnswers, truth: SheetTruth): void {
  answers.isDescribed = true;
  for (const field of truth.columns.keys()) answers.columns.set(field, columnOf(truth, field));
  for (const [field, value] of Object.entries(truth.fixed)) answers.fixed.set(field, value);
}

function logProfile({ name, truth }: DrawnSheet, answers: SheetAnswers): LogProfile {
  const { isDescribed, columns, values, dayOrders, fixed } = answers;
  const place = isDescribed && truth ? { headerRow: truth.headerRow, headerRows: truth.headerRows } : {};
  const order = truth?.dayOrder ?? 'dayFirst';
  return {
    where: { sheet: name, ...place },
    columns: Object.fromEntries(columns),
    values: Object.fromEntries([...values].map(([field, texts]) => [field, Object.fromEntries(texts)])),
    dayOrder: Object.fromEntries([...dayOrders].map((field) => [field, order])),
    fixed: Object.fromEntries(fixed),
  };
}

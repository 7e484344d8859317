import { HostError } from '../protocol/hostError';
import { absoluteAddress } from './area';
import { checkDefinedName, type DefinedName } from './definedName';
import type { SpreadsheetEngine } from '../univer/engine';
import type { RangeTarget } from './rangeTarget';
import type { Sheet } from './sheet';

/** Univer's word for the scope of a name that all sheets have. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** What names need of their workbook. */
export interface NamesOwner {
  readonly engine: SpreadsheetEngine;
  readonly tables: { find(key: string): unknown };
}

/** The names of the workbook and of its sheets. */
export class DefinedNames {
  readonly #names: DefinedName[] = [];
  #mirrored = new Map<string, string>();
  readonly #book: NamesOwner;

  constructor(book: NamesOwner) {
    this.#book = book;
  }

  in(scope: Sheet | undefined): readonly DefinedName[] {
    return this.#names.filter((name) => name.scope === scope);
  }

  /** a name as a formula on a sheet sees it: the sheet's own comes first */
  find(name: string, sheet: Sheet): DefinedName | undefined {
    return this.#find(name, sheet) ?? this.#find(name, undefined);
  }

  add(name: string, refersTo: RangeTarget | string, scope: Sheet | undefined, comment: string): DefinedName {
    checkDefinedName(name);
    const taken = this.#find(name, scope) ?? this.#book.tables.find(name);
    if (taken !== undefined) throw new HostError('ItemAlreadyExists');
    const added: DefinedName = {
      name,
      scope,
      target: typeof refersTo === 'string' ? undefined : refersTo,
      formula: typeof refersTo === 'string' ? refersTo : '',
      comment,
      visible: true,
    };
    this.#names.push(added);
    return added;
  }

  delete(name: DefinedName): void {
    const index = this.#names.indexOf(name);
    if (index !== -1) this.#names.splice(index, 1);
  }

  /** A deleted sheet takes its own names with it; the others lose what they stood for. */
  forgetSheet(sheet: Sheet): void {
    for (const name of this.in(sheet)) this.delete(name);
    for (const name of this.#names) {
      if (name.target?.sheet !== sheet) continue;
      name.target = undefined;
      name.formula = '=#REF!';
    }
  }

  formulaOf(name: DefinedName): string {
    if (name.target === undefined) return name.formula;
    return `=${absoluteAddress(name.target.sheet.name, name.target.area)}`;
  }

  /**
   * Lets the formulas in Univer see the names of the workbook. Its commands check a name with what only newer
   * versions of Node have, so the mutations are called outright.
   */
  mirror(): void {
    const wanted = new Map(
      this.in(undefined).map((name) => [name.name, this.formulaOf(name).replace(/^=/, '')]),
    );
    const { api, workbook } = this.#book.engine;
    const unitId = workbook.getId();
    for (const [name, formula] of this.#mirrored) {
      if (wanted.get(name) !== formula) {
        // The name too: with a screen, Univer looks by it for the description that it shows.
        api.syncExecuteCommand('formula.mutation.remove-defined-name', { unitId, id: name, name });
      }
    }
    for (const [name, formulaOrRefString] of wanted) {
      if (this.#mirrored.get(name) === formulaOrRefString) continue;
      const definedName = { unitId, id: name, name, formulaOrRefString, localSheetId: WHOLE_WORKBOOK };
      api.syncExecuteCommand('formula.mutation.set-defined-name', definedName);
    }
    this.#mirrored = wanted;
  }

  #find(name: string, scope: Sheet | undefined): DefinedName | undefined {
    return this.in(scope).find((other) => other.name.toLowerCase() === name.toLowerCase());
  }
}

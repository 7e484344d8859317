import type { CellRange } from '../../src/ground/address';
import type { SheetVisibility } from '../../src/ground/outline';
import { HostError } from '../protocol/hostError';
import { EMPTY_SHEET } from '../univer/emptySheet';
import type { SpreadsheetEngine } from '../univer/engine';
import { area, boundingRect, localAddress, parseArea, splitAddress } from './area';
import type { Bag } from './bag';
import { DefinedNames } from './definedNames';
import { EventType, type HostEvent } from './hostEvent';
import { Protection } from './protection';
import type { RangeTarget } from './rangeTarget';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, PIXELS_A_POINT, Sheet, VISIBILITY } from './sheet';
import { checkSheetName } from './sheetName';
import { Tables } from './tables';

/** Milliseconds; a slow machine may take minutes for a large workbook, and only an engine that gave up takes longer. */
const CALCULATION_TIMEOUT = 600_000;

/** The open workbook: all that requests and the user do to it goes through here, and is told as events. */
export class Book {
  readonly names: DefinedNames;
  readonly tables: Tables;
  readonly protection = new Protection();
  readonly settings = new Map<string, unknown>();
  readonly properties: Bag = new Map();
  readonly application: Bag = new Map();
  name = 'Book1.xlsx';
  use1904 = false;
  selection: RangeTarget;
  /** what `runtime.enableEvents` says */
  eventsEnabled = true;
  readonly #sheets = new Map<string, Sheet>();
  readonly #changes = new Map<Sheet, CellRange>();
  #told: (event: HostEvent) => void = () => undefined;
  #hasFormulas = false;
  #toCalculate = false;
  #ids = 0;

  /** whether numbers can have properties: from ExcelApi 1.19 on */
  hasNumberProperties = false;

  constructor(readonly engine: SpreadsheetEngine) {
    this.names = new DefinedNames(this);
    this.tables = new Tables(this);
    this.selection = { sheet: this.active, area: area(0, 0) };
  }

  /** in the order of the tabs */
  get sheets(): readonly Sheet[] {
    return this.engine.workbook.getSheets().map((sheet) => this.#known(sheet.getSheetId()));
  }

  get active(): Sheet {
    return this.#known(this.engine.workbook.getActiveSheet().getSheetId());
  }

  onEvent(told: (event: HostEvent) => void): void {
    this.#told = told;
  }

  /** a sheet by its id or, without regard to case, its name */
  find(key: string): Sheet | undefined {
    const sheets = this.sheets;
    return (
      sheets.find(({ id }) => id === key) ??
      sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase())
    );
  }

  sheet(key: string): Sheet {
    const sheet = this.find(key);
    if (sheet === undefined) throw new HostError('ItemNotFound');
    return sheet;
  }

  newId(): string {
    this.#ids += 1;
    return `{${this.#ids.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** Adds a sheet at the end, without going to it. */
  addSheet(name = this.#freeName(), source = 'Local'): Sheet {
    this.protection.demandOff();
    checkSheetName(
      name,
      this.sheets.map((sheet) => sheet.name),
    );
    const { api, workbook } = this.engine;
    const id = this.newId();
    const insertion = {
      unitId: workbook.getId(),
      index: this.sheets.length,
      sheet: {
        ...structuredClone(EMPTY_SHEET),
        id,
        name,
        defaultColumnWidth: DEFAULT_WIDTH * PIXELS_A_POINT,
        defaultRowHeight: DEFAULT_HEIGHT * PIXELS_A_POINT,
      },
    };
    // Univer goes to a sheet that its own user adds, and not to one that somebody else adds.
    api.syncExecuteCommand('sheet.mutation.insert-sheet', insertion, { fromCollab: true });
    const sheet = this.#known(id);
    this.tell(EventType.added, sheet, { source });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.protection.demandOff();
    const others = this.sheets.filter((other) => other !== sheet);
    checkSheetName(
      name,
      others.map((other) => other.name),
    );
    const nameBefore = sheet.name;
    if (name === nameBefore) return;
    sheet.facade.setName(name);
    this.names.mirror();
    this.tell(EventType.nameChanged, sheet, { source: 'Local', nameBefore, nameAfter: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.protection.demandOff();
    const positionBefore = this.sheets.indexOf(sheet);
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) {
      throw new HostError('InvalidArgument');
    }
    this.engine.workbook.moveSheet(sheet.facade, position);
    this.tell(EventType.moved, sheet, { source: 'Local', positionBefore, positionAfter: position });
  }

  /** Excel deletes neither a very hidden sheet nor the only visible one. */
  deleteSheet(sheet: Sheet): void {
    this.protection.demandOff();
    if (sheet.visibility === 'veryHidden' || this.#isOnlyVisible(sheet))
      throw new HostError('InvalidOperation');
    if (sheet === this.active) {
      const next = this.sheets.find((other) => other !== sheet && other.visibility === 'visible');
      if (next !== undefined) this.activate(next);
    }
    this.tables.forgetSheet(sheet);
    this.names.forgetSheet(sheet);
    this.#changes.delete(sheet);
    this.engine.workbook.deleteSheet(sheet.facade);
    this.#sheets.delete(sheet.id);
    this.tell(EventType.deleted, sheet, { source: 'Local' });
  }

  setVisibility(sheet: Sheet, visibility: SheetVisibility): void {
    this.protection.demandOff();
    const before = sheet.visibility;
    if (before === visibility) return;
    if (visibility !== 'visible' && this.#isOnlyVisible(sheet)) throw new HostError('InvalidOperation');
    sheet.setVisibility(visibility);
    this.tell(EventType.visibilityChanged, sheet, {
      source: 'Local',
      visibilityBefore: VISIBILITY[before],
      visibilityAfter: VISIBILITY[visibility],
    });
  }

  activate(sheet: Sheet): void {
    const before = this.active;
    if (before === sheet) return;
    if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation');
    this.engine.workbook.setActiveSheet(sheet.facade);
    this.selection = { sheet, area: area(0, 0) };
    this.tell(EventType.deactivated, before);
    this.tell(EventType.activated, sheet);
  }

  select(target: RangeTarget): void {
    this.activate(target.sheet);
    this.selection = target;
    this.engine.showSelection?.(target.sheet.id, target.area);
    this.tell(EventType.selectionChanged, target.sheet, { address: localAddress(target.area) });
  }

  /** The cells of an address; one without a sheet is of the sheet given. Names and tables are addresses too. */
  resolve(address: string, sheet: Sheet): RangeTarget {
    const { sheet: named, range } = splitAddress(address);
    const where = named === undefined ? sheet : this.sheet(named);
    const cells = parseArea(range);
    if (cells !== undefined) return { sheet: where, area: cells };
    const target = this.names.find(range, where)?.target ?? this.tables.dataOf(range);
    if (target === undefined) throw new HostError('InvalidArgument');
    return target;
  }

  tell(type: HostEvent['type'], sheet: Sheet, details: HostEvent['details'] = {}): void {
    if (this.eventsEnabled) this.#told({ type, worksheetId: sheet.id, details });
  }

  /** Writes what is collected, tells of it, and waits until every formula has its value. */
  async settle(): Promise<void> {
    for (const sheet of this.#sheets.values()) {
      sheet.cells.flush();
      sheet.mirror();
    }
    this.tables.mirror();
    this.names.mirror();
    for (const sheet of this.#sheets.values()) sheet.cells.flush();
    if (this.#toCalculate) {
      this.#toCalculate = false;
      await this.engine.api.getFormula().onCalculationResultApplied(CALCULATION_TIMEOUT);
    }
    const changes = [...this.#changes];
    this.#changes.clear();
    for (const [sheet, changed] of changes) {
      this.tell(EventType.changed, sheet, {
        address: localAddress(changed),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        shiftDirection: 'None',
      });
    }
  }

  /** remembers that the contents of cells changed, for the event */
  touch(sheet: Sheet, changed: CellRange): void {
    const earlier = this.#changes.get(sheet);
    this.#changes.set(sheet, earlier === undefined ? changed : boundingRect(earlier, changed));
  }

  #known(id: string): Sheet {
    const known = this.#sheets.get(id);
    if (known !== undefined) return known;
    const sheet = new Sheet(this.engine, id, (_, _area, formulas) => {
      this.#hasFormulas ||= formulas;
      this.#toCalculate ||= this.#hasFormulas;
    });
    this.#sheets.set(id, sheet);
    return sheet;
  }

  #isOnlyVisible(sheet: Sheet): boolean {
    return !this.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  }

  #freeName(): string {
    for (let number = 1; ; number++) {
      if (this.find(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }
}

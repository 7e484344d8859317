import type { SheetVisibility } from '../../../ground/outline';
import { DAMAGED, refusalOfSheets, type ReadProblem } from '../sheets/fileLimits';
import type { DefinedName } from '../sheets/namedRanges';
import { PartVocabulary } from '../package/partVocabulary';
import type { XmlAttributeList } from '../package/xmlAttributeList';
import type { XmlHandler } from '../package/xmlReader';
import { CellContent } from './cellContent';

const NAMES = ['workbook', 'workbookPr', 'sheets', 'sheet', 'definedNames', 'definedName'];
const WORKBOOK = 1;
const PROPERTIES = 2;
const SHEETS = 3;
const SHEET = 4;
const DEFINED_NAMES = 5;
const DEFINED_NAME = 6;
const PARENTS: readonly number[] = [0, 0, WORKBOOK, WORKBOOK, SHEETS, WORKBOOK, DEFINED_NAMES];

/** More names than this are made by programs; they only help to find a log. */
const MOST_NAMES = 10_000;

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** the relationship by which it is named */
  readonly id: string;
}

/** Reads the part of the workbook: its date system, its sheets and the names of their ranges, without hidden names. */
export class WorkbookReader implements XmlHandler {
  readonly place: string;
  readonly holdsCell = false;
  readonly sheets: ListedSheet[] = [];
  readonly names: DefinedName[] = [];
  dateSystem: 1900 | 1904 = 1900;
  readonly #vocabulary = new PartVocabulary(NAMES, 'workbook');
  readonly nameElement = this.#vocabulary.nameElement;
  /** the elements around the place that is read, down to the last one that is looked at */
  readonly #path: number[] = [0];
  #depth = 0;
  #name = '';
  #isNameHidden = false;
  readonly #reference = new CellContent();

  constructor(part: string) {
    this.place = part;
  }

  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined {
    if (!isEmpty) this.#depth = depth;
    if (id === 0 || depth !== this.#path.length || PARENTS[id] !== this.#path.at(-1)) return undefined;
    if (!isEmpty) this.#path.push(id);
    if (id === SHEET) return this.#sheet(attributes);
    if (id === PROPERTIES && isTrue(attributes.value('date1904'))) this.dateSystem = 1904;
    if (id === DEFINED_NAME) {
      this.#name = attributes.value('name') ?? '';
      this.#isNameHidden = isTrue(attributes.value('hidden'));
      this.#reference.clear();
    }
    return undefined;
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): undefined {
    const isRead = this.#depth === this.#path.length - 1 && this.#path[this.#depth] === DEFINED_NAME;
    if (isRead) this.#reference.takeText(bytes, start, end, isLiteral);
  }

  closes(depth: number): undefined {
    this.#depth = depth - 1;
    if (depth !== this.#path.length - 1) return;
    const id = this.#path.pop();
    if (id === DEFINED_NAME && !this.#isNameHidden && this.names.length < MOST_NAMES) {
      this.names.push({ name: this.#name, reference: this.#reference.text.trim() });
    }
  }

  /** Two sheets of one name could not be told apart. */
  problem(): ReadProblem | undefined {
    const names = new Set(this.sheets.map(({ name }) => name));
    return this.#vocabulary.problem() ?? (names.size < this.sheets.length ? DAMAGED : undefined);
  }

  #sheet(attributes: XmlAttributeList): ReadProblem | undefined {
    const name = attributes.value('name');
    const id = attributes.valueIn((address) => address.endsWith('/relationships'), 'id');
    if (name === undefined || id === undefined) return DAMAGED;
    const state = attributes.value('state');
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    this.sheets.push({ name, visibility, id });
    return refusalOfSheets(this.sheets.length);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

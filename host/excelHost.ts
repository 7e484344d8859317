import { CellEdit } from './cellEdit';
import { Faults, strike, type Fault, type FaultMoment } from './faults';
import { area } from './model/area';
import { Book } from './model/book';
import type { HostEvent } from './model/hostEvent';
import { workbookObject } from './objects/workbook';
import type { Answer } from './protocol/answer';
import {
  BRIDGE_MESSAGE,
  DELAY_FOR_CELL_EDIT,
  EVENT_CATEGORY,
  MessageType,
  type HostPipe,
} from './protocol/bridgeMessage';
import { HostError } from './protocol/hostError';
import type { HostObject } from './protocol/hostObject';
import { References } from './protocol/references';
import { parseRequest, type Request } from './protocol/request';
import { runRequest } from './protocol/requestRun';
import { Requirements } from './protocol/requirements';
import { isTidying, requestMembers, type RequestRecord } from './requestRecord';
import { SheetView } from './sheetView';
import type { SpreadsheetEngine } from './univer/engine';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export interface HostOptions {
  /** the newest version of ExcelApi that this Excel has */
  readonly requirementSets?: `1.${number}`;
  /** bytes of a request, and of a response; `null` is Excel on a desktop, which has no such limit */
  readonly payloadLimit?: number | null;
  readonly displayLanguage?: string;
  /** is told of the host's own mistakes, as soon as they are made; without it, `dispose` throws the first */
  readonly onMistake?: (mistake: unknown) => void;
}

interface Reply {
  readonly statusCode: number;
  readonly body: string;
  /** of the error that it tells of */
  readonly code: string | undefined;
}

/**
 * Excel's place in tests: it answers the requests of Microsoft's office.js as Excel on the web would, over a workbook
 * in Univer. Nothing in it needs Node.
 *
 * @example
 * const host = createHost();
 * const office = installOffice(host);
 * host.sheet('Sheet1').set('A1', 'Reference');
 * await Excel.run(async (context) => { … });
 * expect(host.sheet('Report').values()).toEqual(…);
 * await host.dispose();
 * office.uninstall();
 */
export class ExcelHost {
  readonly book: Book;
  readonly requirements: Requirements;
  /** the language of Excel's menus, which the workbench lets people change */
  displayLanguage: string;
  /** every request that arrived, oldest first, but for those in which the library only lets go of ranges */
  readonly requests: RequestRecord[] = [];
  /** the files, in base 64, that `Excel.createWorkbook` was to open; `undefined` is an empty workbook */
  readonly createdWorkbooks: (string | undefined)[] = [];
  /** whether `settings.saveAsync` fails */
  failSettings = false;
  /** whether somebody works in a grid of Univer's besides, where commands may be refused as in Excel */
  userHasGrid = false;
  /** how often the add-in saved the workbook */
  saves = 0;
  payloadLimit: number | null;
  readonly #root: HostObject;
  readonly #references = new References();
  readonly #faults = new Faults();
  readonly #cellEdit = new CellEdit();
  readonly #pipes = new Set<HostPipe>();
  #events: HostEvent[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #isAnswering = false;
  #isActing = false;
  #hasEnded = false;
  readonly #mistakes: unknown[] = [];
  readonly #onMistake: (mistake: unknown) => void;

  constructor(engine: SpreadsheetEngine, options: HostOptions = {}) {
    this.book = new Book(engine);
    this.requirements = new Requirements(options.requirementSets ?? '1.17');
    this.book.hasNumberProperties = this.requirements.isSetSupported('ExcelApi', '1.19');
    this.payloadLimit = options.payloadLimit === undefined ? FIVE_MEGABYTES : options.payloadLimit;
    this.displayLanguage = options.displayLanguage ?? 'en-US';
    this.#onMistake = options.onMistake ?? ((mistake) => this.#mistakes.push(mistake));
    engine.onRefusal((command) => {
      if (!this.userHasGrid || this.#isAnswering || this.#isActing)
        throw new Error(`Univer refused the command ${command}.`);
    });
    this.book.onEvent((event) => {
      this.#events.push(event);
    });
    this.#root = workbookObject(this.book, {
      createWorkbook: (base64) => this.createdWorkbooks.push(base64),
      save: () => {
        this.saves += 1;
      },
      removeReference: (id) => {
        this.#references.forget(id);
      },
    });
  }

  /** Whether what changes in the workbook just now is the add-in's doing, and not the user's. */
  get isAnswering(): boolean {
    return this.#isAnswering;
  }

  /** UTF-8 bytes of all requests so far */
  get bytesIn(): number {
    return this.requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }

  /** UTF-8 bytes of all answers so far */
  get bytesOut(): number {
    return this.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }

  /** the names of the sheets in the order of their tabs */
  get sheetNames(): readonly string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  get activeSheet(): string {
    return this.book.active.name;
  }

  /** A sheet as the user sees and edits it. It throws where there is none of that name. */
  sheet(name: string): SheetView {
    return new SheetView(this, this.book.sheet(name));
  }

  /** The names of the workbook with what they stand for. */
  names(): Record<string, string> {
    const { names } = this.book;
    return Object.fromEntries(names.in(undefined).map((name) => [name.name, names.formulaOf(name)]));
  }

  /** Adds a sheet at the end, as the user would. */
  addSheet(name: string): SheetView {
    return this.asUser(() => new SheetView(this, this.book.addSheet(name)));
  }

  /** Protects the workbook's structure, as the user would. */
  protectWorkbook(password?: string): void {
    this.book.protection.protect(password);
  }

  /** The user begins to edit a cell: until {@link endCellEdit}, requests fail or, where they ask for it, wait. */
  beginCellEdit(
    code: 'InvalidOperationInCellEditMode' | 'InvalidOperation' = 'InvalidOperationInCellEditMode',
  ): void {
    this.#cellEdit.begin(code);
  }

  endCellEdit(): void {
    this.#cellEdit.end();
  }

  /** The n-th request from now fails, 1 being the next. */
  failRequest(n: number, code: string, moment: FaultMoment = 'before'): void {
    this.#faults.onRequest(n, code, moment);
  }

  /** The next requests that name a member (`Values`, `Add`, `Charts`) fail; `middle` is just before that member. */
  failRequestsWith(member: string, code: string, moment: FaultMoment = 'before', times = Infinity): void {
    this.#faults.onMember(member, code, moment, times);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** A pipe for `OfficeExtension.HostBridge.init`. */
  connect(): HostPipe {
    const pipe: HostPipe = {
      sendMessageToHost: (text) => {
        // Whoever is not connected any longer is not heard.
        if (this.#pipes.has(pipe)) this.#receive(text, pipe).catch(this.#onMistake);
      },
    };
    this.#pipes.add(pipe);
    return pipe;
  }

  disconnect(pipe: HostPipe): void {
    this.#pipes.delete(pipe);
  }

  /**
   * Answers a request, one at a time, like Excel.
   *
   * @param body the request, or its JSON
   * @param bytesIn the request's length in UTF-8, where it is known
   */
  async answer(body: unknown, flags = 0, bytesIn?: number): Promise<Reply> {
    const text = typeof body === 'string' ? body : undefined;
    const length = bytesIn ?? utf8Length(text ?? JSON.stringify(body));
    const request = parseRequest(body);
    if (this.#cellEdit.isOn) {
      try {
        await this.#cellEdit.pass((flags & DELAY_FOR_CELL_EDIT) !== 0);
      } catch (error) {
        return this.#record(request, length, failure(error));
      }
    }
    const answered = this.#last.then(() => this.#answerNow(request, length));
    this.#last = answered;
    return answered;
  }

  /** Waits until every request that has arrived is answered, and formulas and events are through. */
  async settled(): Promise<void> {
    await this.#last;
    await this.#settle();
  }

  /** Does something as the user would; the add-in is told by events. */
  asUser<T>(act: () => T): T {
    const result = this.#acting(act);
    // What goes wrong in it is told, and the add-in is answered all the same.
    this.#last = this.#last.then(() => this.#settle()).catch(this.#onMistake);
    return result;
  }

  /** Puts the selection on a range, as the user would. */
  select(sheetName: string, address: string): void {
    this.asUser(() => {
      const sheet = this.book.sheet(sheetName);
      this.book.select(this.book.resolve(address, sheet));
    });
  }

  /** Goes to a sheet, as the user would. */
  activate(sheetName: string): void {
    this.asUser(() => {
      const sheet = this.book.sheet(sheetName);
      this.book.activate(sheet);
      this.book.selection = { sheet, area: area(0, 0) };
    });
  }

  /**
   * Ends the host, once every request that has arrived is through; what is asked from now on is not. It throws where the host itself made a mistake that
   * nobody was told of: the add-in takes such a one for an answer of Excel's, and may go on as if nothing were wrong.
   */
  async dispose(): Promise<void> {
    this.#cellEdit.end();
    this.#pipes.clear();
    await this.#last;
    this.#hasEnded = true;
    this.book.engine.onRefusal(() => undefined);
    this.book.engine.dispose();
    if (this.#mistakes.length > 0) throw this.#mistakes[0];
  }

  async #settle(): Promise<void> {
    if (this.#hasEnded) return;
    await this.book.settle();
    this.#deliverEvents();
  }

  #acting<T>(act: () => T): T {
    const was = this.#isActing;
    this.#isActing = true;
    try {
      return act();
    } finally {
      this.#isActing = was;
    }
  }

  async #receive(text: string, pipe: HostPipe): Promise<void> {
    const message = BRIDGE_MESSAGE.parse(JSON.parse(text));
    if (message.type !== MessageType.request) return;
    const reply = await this.answer(message.message.body, message.flags ?? 0, utf8Length(text));
    const response = {
      id: message.id,
      type: MessageType.response,
      message: { statusCode: reply.statusCode, headers: {}, body: reply.body },
    };
    if (this.#pipes.has(pipe)) pipe.onMessageFromHost?.(JSON.stringify(response));
    this.#deliverEvents();
  }

  async #answerNow(request: Request, bytesIn: number): Promise<Reply> {
    this.#isAnswering = true;
    try {
      const limit = this.payloadLimit ?? Infinity;
      if (bytesIn > limit) throw new HostError('RequestPayloadSizeLimitExceeded');
      const answer = await this.#run(request);
      const body = JSON.stringify(answer);
      if (utf8Length(body) > limit) throw new HostError('ResponsePayloadSizeLimitExceeded');
      return this.#record(request, bytesIn, { statusCode: 200, body, code: answer.Error?.Code });
    } catch (error) {
      if (!(error instanceof HostError)) this.#onMistake(error);
      return this.#record(request, bytesIn, failure(error));
    } finally {
      this.#isAnswering = false;
    }
  }

  #record(request: Request, bytesIn: number, reply: Reply): Reply {
    const record = {
      bytesIn,
      bytesOut: utf8Length(reply.body),
      members: requestMembers(request),
      error: reply.code,
    };
    if (!isTidying(request)) this.requests.push(record);
    return reply;
  }

  async #run(request: Request): Promise<Answer> {
    const fault: Fault | undefined = isTidying(request) ? undefined : this.#faults.next(request);
    if (fault?.moment === 'before') throw new HostError(fault.code);
    const answer = await runRequest(request, {
      root: this.#root,
      references: this.#references,
      requirements: this.requirements,
      settle: () => this.book.settle(),
      beforeAction: (action, index) => {
        strike(fault, request, action, index);
      },
    });
    if (fault?.moment === 'after') throw new HostError(fault.code);
    return answer;
  }

  #deliverEvents(): void {
    const events = this.#events;
    this.#events = [];
    const entries = events.flatMap(({ type, worksheetId, details }) =>
      // A sheet's handlers listen for its id, those of the collection for the workbook.
      [worksheetId, 'Workbook'].map((targetId) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId,
        message: JSON.stringify({ worksheetId, ...details }),
      })),
    );
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: MessageType.event, message: { entries } });
    for (const pipe of this.#pipes) pipe.onMessageFromHost?.(text);
  }
}

/** The reply to a request that failed as a whole. A mistake of the host itself must not leave the add-in waiting. */
function failure(error: unknown): Reply {
  const known = error instanceof HostError;
  const code = known ? error.code : 'GeneralException';
  const message = known ? error.message : error instanceof Error ? error.stack : String(error);
  return { statusCode: 400, body: JSON.stringify({ error: { code, message } }), code };
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

import { ExcelHost } from '../../host/excelHost';
import { loadWorkbooks, type OpenedFile } from '../../host/loadWorkbook';
import { officeContext } from '../../host/officeContext';
import { saveWorkbook } from '../../host/saveWorkbook';
import type { HostPipe } from '../../host/protocol/bridgeMessage';
import type { Language } from '../locales/languages';
import { failure, success, type Result } from '../ground/result';
import { loadWriter } from '../xlsx/write/loadWriter';
import { openWorkbook, type OpenWorkbookError } from '../xlsx/read/openWorkbook';
import { ChartLayer } from './charts/ChartLayer';
import type { OfficePlace } from './pane/officePlace';
import { OFFICE_THEMES, type Theme } from './pane/themes';
import { CellVoice } from './spreadsheet/CellVoice';
import { ControlNames } from './spreadsheet/ControlNames';
import { createSpreadsheet, type Spreadsheet } from './spreadsheet/createSpreadsheet';
import { UnsavedWork } from './spreadsheet/unsavedWork';
import { tellUserEdits } from './spreadsheet/userEdits';
import { workbenchTexts } from './texts/texts';
import { comparisonOfFiles } from './workbook/comparisonOfFiles';
import { type VerifiedFiles, verificationOfFiles } from './workbook/verificationOfFiles';
import type { WorkbookFile } from './workbook/workbookFile';

const WRITER = '/page/wasm_xlsxwriter_bg.wasm';
const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', fr: 'fr-FR' };

/** Why a workbook was not opened. */
export type OpenFailure = OpenWorkbookError | { readonly code: 'notOpened' };

/** The spreadsheet, the stand-in for Excel that answers over it, and what a pane finds when it is loaded. */
export class Workbench {
  readonly #spreadsheet: Spreadsheet;
  readonly #charts: ChartLayer;
  readonly #voice: CellVoice;
  readonly #names: ControlNames;
  #host: ExcelHost | undefined;
  #pipe: HostPipe | undefined;
  #stopTelling: () => void = () => undefined;
  #unsaved: UnsavedWork | undefined;
  #language: Language;
  #theme: Theme = 'light';

  /** @param grid the element that the spreadsheet fills */
  constructor(grid: HTMLElement, language: Language) {
    this.#language = language;
    this.#spreadsheet = createSpreadsheet(grid, language);
    this.#charts = new ChartLayer(grid, this.#spreadsheet);
    this.#voice = new CellVoice(grid);
    this.#names = new ControlNames(grid, workbenchTexts(language).controls);
  }

  get host(): ExcelHost | undefined {
    return this.#host;
  }

  /** Whether opening another workbook would lose anything. */
  get hasUnsavedWork(): boolean {
    return this.#unsaved?.isThere === true;
  }

  set language(language: Language) {
    this.#language = language;
    this.#spreadsheet.setLanguage(language);
    this.#names.texts = workbenchTexts(language).controls;
    if (this.#host !== undefined) this.#host.displayLanguage = TAGS[language];
  }

  set theme(theme: Theme) {
    this.#theme = theme;
  }

  /**
   * Opens the sheets of files, as one workbook, in the place of the workbook that is open; without files, one with an
   * empty sheet. A pane has to be loaded anew for it.
   */
  async open(name: string, files: readonly WorkbookFile[]): Promise<Result<null, OpenFailure>> {
    const opened = openFiles(files);
    if (!opened.ok) return opened;
    this.#stopTelling();
    this.#unsaved?.stopWatching();
    this.#unsaved = undefined;
    await this.#host?.dispose();
    const host = new ExcelHost(this.#spreadsheet.newWorkbook(), {
      displayLanguage: TAGS[this.#language],
      onMistake: (mistake) => {
        reportError(mistake);
      },
    });
    this.#host = host;
    try {
      if (opened.value.length === 0) host.book.name = name;
      else await loadWorkbooks(host, name, opened.value);
    } catch {
      return failure({ code: 'notOpened' });
    }
    host.book.active.facade.getRange('A1').activate();
    host.userHasGrid = true;
    const stopTelling = tellUserEdits(host);
    const stopSpeaking = this.#voice.follow(host);
    this.#stopTelling = () => {
      stopTelling();
      stopSpeaking();
    };
    this.#unsaved = new UnsavedWork(host);
    this.#charts.show(host);
    return success(null);
  }

  /** The workbook that compares shared reports; `undefined` where one of the files is none. */
  async compare(files: readonly WorkbookFile[]): Promise<WorkbookFile | undefined> {
    await loadWriter(WRITER);
    return comparisonOfFiles(files, this.#language);
  }

  /** Whether the one report among files is of the others; `undefined` where there is none beside other workbooks. */
  verify(files: readonly WorkbookFile[]): VerifiedFiles | undefined {
    return verificationOfFiles(files, this.#language);
  }

  /** The open workbook as a file. */
  async save(): Promise<Uint8Array | undefined> {
    if (this.#host === undefined) return undefined;
    await loadWriter(WRITER);
    await this.#host.settled();
    const bytes = saveWorkbook(this.#host);
    this.#unsaved?.saved();
    return bytes;
  }

  /** What a pane that has just been loaded finds in the place of Excel. It throws while no workbook is open. */
  connectPane(): OfficePlace {
    const host = this.#host;
    if (host === undefined) throw new Error('No workbook is open.');
    // There is one pane at a time: the one before is gone.
    if (this.#pipe !== undefined) host.disconnect(this.#pipe);
    const pipe = host.connect();
    this.#pipe = pipe;
    const watched: HostPipe = {
      sendMessageToHost: (text) => {
        pipe.sendMessageToHost(text);
        void host.settled().then(() => {
          this.#charts.update();
        });
      },
    };
    // The library sets who is told on the pipe that it is given.
    pipe.onMessageFromHost = (text) => watched.onMessageFromHost?.(text);
    return {
      pipe: watched,
      context: { ...officeContext(host), officeTheme: OFFICE_THEMES[this.#theme] },
      forcedColours: this.#theme === 'highContrast',
    };
  }
}

/** Opens all files, or tells why the first that cannot be opened cannot. */
function openFiles(files: readonly WorkbookFile[]): Result<readonly OpenedFile[], OpenFailure> {
  const opened: OpenedFile[] = [];
  for (const { name, bytes } of files) {
    const workbook = openWorkbook(name, bytes);
    if (!workbook.ok) return workbook;
    opened.push({ bytes, workbook: workbook.value });
  }
  return success(opened);
}

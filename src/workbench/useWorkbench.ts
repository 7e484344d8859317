import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Language } from '../locales/languages';
import { refusalOfSize } from '../xlsx/read/sheets/fileLimits';
import type { Theme } from './pane/themes';
import { saveToDisk } from './workbook/saveToDisk';
import { ALL_SAMPLES, sampleFiles, sampleNames, workbookName } from './workbook/sampleWorkbooks';
import type { VerifiedFiles } from './workbook/verificationOfFiles';
import { type UnsavedAnswer, useUnsavedQuestion } from './useUnsavedQuestion';
import { Workbench, type OpenFailure } from './Workbench';
import type { WorkbookFile } from './workbook/workbookFile';

/** The workbook that is open. */
interface OpenedWorkbook {
  /** its file's name or, of a sample, its key */
  readonly name: string;
  readonly isSample: boolean;
  /** counts the panes: another workbook, language or theme needs a pane of its own */
  readonly pane: number;
}

/** What did not work, for the user. */
export interface WorkbenchFailure {
  readonly name: string;
  readonly why: OpenFailure | { readonly code: 'notSaved'; readonly reason: string };
}

/** The state of the page, and what the user can do with it. */
export interface WorkbenchState {
  /** for the element that the spreadsheet is to fill */
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly samples: readonly string[];
  readonly opened: OpenedWorkbook | undefined;
  /** what is being opened */
  readonly opening: string | undefined;
  readonly failure: WorkbenchFailure | undefined;
  /** whether a report that was dropped with logs is of them */
  readonly verified: VerifiedFiles | undefined;
  /** what waits until the user has said what becomes of the open workbook's changes */
  readonly waiting: { readonly name: string } | undefined;
  /** what the user says of these */
  readonly answerUnsaved: (answer: UnsavedAnswer) => void;
  readonly language: Language;
  readonly theme: Theme;
  readonly openSample: (name: string) => void;
  readonly openFile: (file: File) => void;
  /**
   * opens the first; where several are shared reports, the workbook that compares them, which is saved too; where one is a
   * report and the others are logs, says whether it is of them
   */
  readonly openFiles: (files: readonly File[]) => void;
  readonly download: () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly forgetFailure: () => void;
  readonly forgetVerified: () => void;
}

interface Opening {
  readonly name: string;
  readonly isSample: boolean;
  readonly read: () => Promise<readonly WorkbookFile[]>;
}

export function useWorkbench(): WorkbenchState {
  const grid = useRef<HTMLDivElement>(null);
  const workbench = useRef<Workbench>(undefined);
  const [language, setLanguage] = useState<Language>('en');
  const [theme, setTheme] = useState<Theme>('light');
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [opening, setOpening] = useState<string>();
  const [failure, setFailure] = useState<WorkbenchFailure>();
  const [verified, setVerified] = useState<VerifiedFiles>();

  const open = useCallback(async ({ name, isSample, read }: Opening) => {
    setFailure(undefined);
    setVerified(undefined);
    setOpening(name);
    const result = await openedIn(workbench.current, isSample ? workbookName(name) : name, read);
    setOpening(undefined);
    if (result === undefined) setOpened((before) => ({ name, isSample, pane: (before?.pane ?? 0) + 1 }));
    else setFailure({ name, why: result });
  }, []);

  useEffect(() => {
    if (grid.current === null || workbench.current !== undefined) return;
    workbench.current = createdIn(grid.current);
    void open(sampleOpening(ALL_SAMPLES));
  }, [open]);
  const samples = useSamples();

  /** Whether it was saved. */
  const download = async (): Promise<boolean> => {
    const why = opened && (await downloaded(workbench.current, workbookName(opened.name)));
    setFailure(why);
    return why === undefined;
  };
  const { waiting, openOrAsk, answerUnsaved } = useUnsavedQuestion(workbench, open, download);

  const openFile = (file: File): void => {
    const refusal = refusalOfSize(file.size);
    if (refusal !== undefined) setFailure({ name: file.name, why: { ...refusal, workbook: file.name } });
    else void openOrAsk({ name: file.name, isSample: false, read: () => readFiles([file]) });
  };
  const newPane = (): void => {
    setOpened((before) => before && { ...before, pane: before.pane + 1 });
  };
  return {
    ...{ grid, samples, opened, opening, failure, verified, language, theme },
    openSample: (name) => {
      void openOrAsk(sampleOpening(name));
    },
    openFile,
    openFiles: (files) => {
      void madeOfSeveral(workbench.current, files).then((made) => {
        setVerified(made?.verified);
        if (made === undefined) {
          files.slice(0, 1).forEach(openFile);
          return;
        }
        if (made.compared === undefined) return;
        const { compared } = made;
        // Who compares wants the workbook as a file too, with all that the spreadsheet here does not show.
        saveToDisk(compared.name, compared.bytes);
        return openOrAsk({ name: compared.name, isSample: false, read: () => Promise.resolve([compared]) });
      });
    },
    download: () => {
      void download();
    },
    waiting,
    answerUnsaved,
    chooseLanguage: (chosen) => {
      setLanguage(chosen);
      if (workbench.current !== undefined) workbench.current.language = chosen;
      newPane();
    },
    chooseTheme: (chosen) => {
      setTheme(chosen);
      if (workbench.current !== undefined) workbench.current.theme = chosen;
      newPane();
    },
    forgetFailure: () => {
      setFailure(undefined);
    },
    forgetVerified: () => {
      setVerified(undefined);
    },
  };
}

/** The workbench in its element, where panes find it. */
function createdIn(grid: HTMLElement): Workbench {
  const created = new Workbench(grid, 'en');
  window.connectPane = () => created.connectPane();
  return created;
}

/** The samples that can be opened; none until the server has said which it has. */
function useSamples(): readonly string[] {
  const [samples, setSamples] = useState<readonly string[]>([]);
  useEffect(() => {
    void sampleNames().then(setSamples);
  }, []);
  return samples;
}

function sampleOpening(name: string): Opening {
  return { name, isSample: true, read: () => sampleFiles(name) };
}

/** Why the files were not opened; `undefined` where they were. */
async function openedIn(
  workbench: Workbench | undefined,
  name: string,
  read: () => Promise<readonly WorkbookFile[]>,
): Promise<OpenFailure | undefined> {
  try {
    const result = await workbench?.open(name, await read());
    return result === undefined || result.ok ? undefined : result.error;
  } catch {
    return { code: 'notOpened' };
  }
}

/** What several files together are good for. */
interface MadeOfSeveral {
  /** whether the report among them is of the logs */
  readonly verified?: VerifiedFiles;
  /** the workbook that compares them */
  readonly compared?: WorkbookFile;
}

/** `undefined` where the files are neither a report with logs nor several shared reports. */
async function madeOfSeveral(
  workbench: Workbench | undefined,
  files: readonly File[],
): Promise<MadeOfSeveral | undefined> {
  if (files.length < 2 || files.some(({ size }) => refusalOfSize(size) !== undefined)) return undefined;
  try {
    const read = await readFiles(files);
    const verified = workbench?.verify(read);
    if (verified !== undefined) return { verified };
    const compared = await workbench?.compare(read);
    return compared && { compared };
  } catch {
    return undefined;
  }
}

/** Saves the open workbook to the user's disk. Gives why that did not work; `undefined` where it did. */
async function downloaded(
  workbench: Workbench | undefined,
  name: string,
): Promise<WorkbenchFailure | undefined> {
  try {
    const bytes = await workbench?.save();
    if (bytes !== undefined) saveToDisk(name, bytes);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, why: { code: 'notSaved', reason } };
  }
}

function readFiles(files: readonly File[]): Promise<readonly WorkbookFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

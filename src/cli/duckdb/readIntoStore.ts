import path from 'node:path';
import type { CalendarDay } from '../../ground/calendarDay';
import { type Result, success } from '../../ground/result';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Issue } from '../../log/model/issue';
import { type OtherSheets, otherSheets } from '../../log/planning/otherSheets';
import type { ReadTogether } from '../../log/readTogether';
import { STORED_COUNT } from '../../sql/storedRequests';
import type { CommandError } from '../commandError';
import { openWorkbookFile } from '../readFiles';
import { type ReadingAnswers, readWorkbook, unusedAnswers, type UsedAnswers, usedAnswers } from '../readLogs';
import { terminalLine } from '../terminalText';
import type { StoredLog } from './computeByEngine';
import type { EngineInputs } from './engineInputs';
import type { Engine } from './openDuckdb';
import type { RequestStore } from './requestStore';
import { storeLog } from './storeLog';
import { storeTable } from './storeTable';

/** What is read, and how. */
interface Reading {
  readonly files: EngineInputs;
  readonly answers: ReadingAnswers;
  /** the name of the profile's file, for findings on it */
  readonly profileName: string;
  readonly today: CalendarDay;
  readonly messages: Messages;
  readonly say: (text: string) => void;
  readonly inflatingProgram?: URL;
}

/** What files gave whose requests are in the store. */
type ReadIntoStore = Omit<ReadTogether, 'logs'> & { readonly logs: readonly StoredLog[] };

/** Reads files one after the other, and puts their requests into the store; a file that cannot be read ends it. */
export async function readIntoStore(
  engine: Engine,
  store: RequestStore,
  { files, answers, profileName, today, messages, say, inflatingProgram }: Reading,
): Promise<Result<ReadIntoStore, CommandError>> {
  const { inputs, passedOver } = files;
  const logs: StoredLog[] = [];
  const registers: ReadTogether['registers'][number][] = [];
  const others: OtherSheets[] = [];
  const ledger: ReadTogether['ledger'][number][] = [];
  const issues: Issue[] = [];
  const used: UsedAnswers[] = [];
  for (const [index, { file, kind }] of inputs.entries()) {
    const which = { number: `${index + 1}`, count: `${inputs.length}`, file: path.basename(file) };
    say(terminalLine(fill(messages.cli.progress.opening, which)));
    if (kind === 'table') {
      const stored = await storeTable(engine, store, file, logs.length);
      if (!stored.ok) return stored;
      logs.push(...stored.value);
      continue;
    }
    const opened = openWorkbookFile(file, inflatingProgram);
    if (!opened.ok) return opened;
    const read = readWorkbook(opened.value, answers, today);
    for (const log of read.logs) logs.push(await storeLog(store, log, logs.length));
    registers.push(...read.registers);
    others.push(otherSheets(read.plan));
    ledger.push(...read.ledger);
    issues.push(...read.issues);
    used.push(usedAnswers(read));
  }
  await store.assertCount(STORED_COUNT, logs);
  await store.addLogs(logs.map(({ head }) => head));
  return success({
    logs,
    registers,
    otherSheets: others,
    ledger,
    issues: [...issues, ...unusedAnswers(answers, profileName, used), ...passedOver.map(notRead)],
  });
}

function notRead({ name, reason }: EngineInputs['passedOver'][number]): Issue {
  return {
    workbook: name,
    sheet: '',
    cell: '',
    severity: 'warning',
    found: '',
    finding: { code: 'fileNotRead', reason },
  };
}

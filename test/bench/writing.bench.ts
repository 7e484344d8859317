import { periodStartingIn } from '../../src/report/period';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { paneService, valueOf } from '../excel/paneInExcel';
import { addFaultyLog } from '../excel/userMatter';
import { createHost } from '../../host/createHost';
import type { ExcelHost } from '../../host/excelHost';
import { installOffice } from '../../host/installOffice';

/*
 * Measures how long the add-in's own work holds its thread at once while it writes a report with a long list of findings:
 * for the first time, and over the sheets of the run before. What Excel's stand-in takes to answer, in the same thread,
 * is not in it.
 */

/** Milliseconds of the processor that this process has used: what others do on the machine hardly shows in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Every other one is a finding. */
const ROWS = 14_000;

/** Counts the processor time between an answer of Excel's, or a turn of the thread, and the next request or turn. */
class OwnWork {
  longest = 0;
  isWriting = false;
  private isWaiting = false;
  private since = 0;

  begin(): void {
    this.longest = 0;
    this.isWriting = true;
    this.since = processorTime();
    this.turn();
  }

  end(): void {
    this.note();
    this.isWriting = false;
  }

  /** Lets each request and each answer pass in a turn of its own. */
  listen(host: ExcelHost): void {
    const connect = host.connect.bind(host);
    host.connect = () => {
      const pipe = connect();
      const send = pipe.sendMessageToHost.bind(pipe);
      pipe.sendMessageToHost = (text) => {
        this.note();
        this.isWaiting = true;
        setTimeout(send, 0, text);
      };
      return pipe;
    };
    const answer = host.answer.bind(host);
    host.answer = async (...request) => {
      const reply = await answer(...request);
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.isWaiting = false;
      this.since = processorTime();
      return reply;
    };
  }

  private note(): void {
    const now = processorTime();
    if (this.isWriting && !this.isWaiting) this.longest = Math.max(this.longest, now - this.since);
    this.since = now;
  }

  private turn(): void {
    if (!this.isWriting) return;
    this.note();
    setImmediate(() => {
      this.turn();
    });
  }
}

const host = createHost();
const work = new OwnWork();
work.listen(host);
const office = installOffice(host);
try {
  addFaultyLog(host, ROWS);
  const service = paneService();
  for (const run of ['first', 'second']) {
    const before = host.requests.length;
    const { issueCount } = valueOf(
      await service.compute(
        { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' },
        ({ step }) => {
          if (step === 'writingSheets' && !work.isWriting) work.begin();
        },
        new AbortController().signal,
      ),
    );
    work.end();
    process.stdout.write(
      `writing, ${run} run, ${issueCount} findings: ${host.requests.length - before} requests, ` +
        `longest own work ${work.longest.toFixed(0)} ms\n`,
    );
  }
} finally {
  await host.dispose();
  office.uninstall();
}

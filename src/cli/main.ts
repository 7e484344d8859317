import { messagesOf } from '../locales/languages';
import { errorLine } from './commandError';
import { runReportCommand } from './reportCommand';
import { todayByTheClock } from './today';

function run(): number {
  try {
    // npm changes to the project's folder; what the user typed starts from where they were.
    const folder = process.env['INIT_CWD'] ?? process.cwd();
    const { exitCode, stdout, stderr } = runReportCommand(process.argv.slice(2), {
      folder,
      today: todayByTheClock(),
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return exitCode;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `cooperation-report: ${errorLine({ code: 'unexpected', fillings: { reason } }, messagesOf('en'))}\n`,
    );
    return 1;
  }
}

// Set and not called: what is still being written to a pipe is written to its end.
process.exitCode = run();

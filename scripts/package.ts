import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PROGRAM_VERSION } from '../src/ground/programVersion';
import { folderAddress, officeJsAddress } from './buildSettings.js';
import { packageFiles } from './package/packageFiles';
import { zippedPackage } from './package/zippedPackage';
import { buildPane } from './paneBuild';

const ROOT = path.dirname(import.meta.dirname);
const NAME = `cooperation-report-${PROGRAM_VERSION}`;

const USAGE = `npm run package -- --url https://addins.example.org/cooperation-report
    makes out/${NAME}.zip: the add-in for that address, to be served by any web server
--office-js https://…/office.js   where the pane finds office.js, if not at Microsoft
--out FILE                        another name for the zip`;

interface Options {
  readonly url: string;
  readonly officeJs: string;
  readonly out: string;
}

/** The options of the command line; `undefined` where it asks for the usage or is not understood. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        'office-js': { type: 'string', default: process.env['OFFICE_JS_URL'] ?? '' },
        out: { type: 'string', default: path.join(ROOT, 'out', `${NAME}.zip`) },
        help: { type: 'boolean', default: false },
      },
    });
    const { url, 'office-js': officeJs, out, help } = values;
    return help || url === undefined ? undefined : { url, officeJs, out: path.resolve(out) };
  } catch {
    return undefined;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function makePackage({ url, officeJs: library, out }: Options): Promise<void> {
  const address = folderAddress('--url', url);
  const officeJs = officeJsAddress('--office-js', library);
  process.env['ADDIN_URL'] = address;
  process.env['OFFICE_JS_URL'] = officeJs;
  const pane = path.join(ROOT, 'out', `pane-${process.pid}`);
  try {
    say('Building the pane, which may take a minute or two …');
    await buildPane(pane, say);
    say('Compressing its files …');
    const zip = zippedPackage(NAME, packageFiles({ root: ROOT, pane, address, officeJs }));
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, zip);
    say(
      `${out}: the add-in for ${address} (${Math.round(zip.length / 1000)} kB). Next: deployment.md in it.`,
    );
  } finally {
    rmSync(pane, { recursive: true, force: true });
  }
}

const options = readOptions();
if (options === undefined) {
  say(USAGE);
  process.exitCode = process.argv.includes('--help') ? 0 : 2;
} else {
  await makePackage(options).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

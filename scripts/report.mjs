// Runs the report command from its bundle, which is made when a source of it has changed. Plain Node: what the command
// needs is installed before anything else is loaded.
import path from 'node:path';
import './set-up.mjs';
import { bundleCommand, COMMAND_SOURCES } from './commandBundle.js';
import { runCompiled } from './compiledProgram.js';
import { buildStamped, stampedFolder } from './stampedFolder.js';

const place = stampedFolder('report', COMMAND_SOURCES);
if (!place.isBuilt) process.stderr.write('Preparing the command, as its sources have changed …\n');
await buildStamped(place, bundleCommand);
runCompiled(path.join(place.folder, 'report.cjs'));

// Loaded before the command: the process gets the signal SIGNAL while it writes a file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { fsyncSync } = fs;
fs.fsyncSync = (descriptor) => {
  process.kill(process.pid, process.env.SIGNAL);
  fsyncSync(descriptor);
};
syncBuiltinESMExports();

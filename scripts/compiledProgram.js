import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';

const DIGEST_BYTES = 32;

/**
 * Runs a CommonJS program of one file, in which nothing is loaded by `import()`, from its compiled code, which is kept
 * beside it. Where there is none for this Node yet, it is compiled now; where none can be kept, it runs without.
 */
export function runCompiled(file) {
  const module = { exports: {} };
  const script = compiledScript(file);
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));
}

/** Where the compiled code of a program is kept for this Node, with the switches that it was started with. */
function compiledCodeFile(file) {
  return `${file}.${process.version}-${process.arch}-${v8.cachedDataVersionTag()}`;
}

function compiledScript(file) {
  const program = readFileSync(file);
  const place = compiledCodeFile(file);
  const kept = contentsOf(place);
  if (kept === undefined) return newlyCompiled(file, program, place);
  const code = kept.subarray(DIGEST_BYTES);
  // The engine would run changed code, or that of another program as long as this one, as if it were this one's.
  const isIntact = digestOf(program, code).equals(kept.subarray(0, DIGEST_BYTES));
  const script = scriptOf(file, program, isIntact ? code : undefined);
  // The next run compiles it anew.
  if (script.cachedDataRejected !== false) removeIfPossible(place);
  return script;
}

/** The program with all its functions compiled, the code of which is kept if the folder takes it. */
function newlyCompiled(file, program, place) {
  const draft = `${place}.${process.pid}`;
  try {
    closeSync(openSync(draft, 'wx'));
  } catch {
    return scriptOf(file, program);
  }
  const script = whollyCompiled(() => scriptOf(file, program));
  try {
    const code = script.createCachedData();
    writeFileSync(draft, Buffer.concat([digestOf(program, code), code]));
    renameSync(draft, place);
  } catch {
    removeIfPossible(draft);
  }
  return script;
}

/** What `compile` gives, of which every function is compiled, not only those that are called at once. */
function whollyCompiled(compile) {
  v8.setFlagsFromString('--no-lazy');
  try {
    return compile();
  } finally {
    v8.setFlagsFromString('--lazy');
  }
}

function scriptOf(filename, program, cachedData) {
  const source = `(function (exports, require, module, __filename, __dirname) { ${program.toString()}\n})`;
  return new vm.Script(source, { filename, cachedData });
}

function digestOf(program, code) {
  return createHash('sha256').update(program).update('\0').update(code).digest();
}

function contentsOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function removeIfPossible(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it stays it is not used either.
  }
}

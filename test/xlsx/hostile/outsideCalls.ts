import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import vm from 'node:vm';
import workers from 'node:worker_threads';

/** What reaches files, other computers, other programs, or runs a text as a program. */
const OUTSIDE: Readonly<Record<string, object>> = {
  childProcess,
  dns,
  fs,
  'fs.promises': fs.promises,
  http,
  https,
  net,
  vm,
  workers,
};
const GLOBALS = ['fetch', 'eval', 'Function', 'XMLHttpRequest', 'WebSocket', 'importScripts', 'setTimeout'];

/** Runs something that ends at once, and gives its value if it called nothing that reaches outside; it throws otherwise. */
export function callingNothingOutside<T>(run: () => T): T {
  const calls: string[] = [];
  const restore = [
    ...Object.entries(OUTSIDE).flatMap(([name, module]) =>
      Object.keys(module).map((key) => watch(module, key, `${name}.${key}`, calls)),
    ),
    ...GLOBALS.map((name) => watch(globalThis, name, name, calls)),
  ];
  try {
    return run();
  } finally {
    for (const put of restore) put();
    expect(calls).toEqual([]);
  }
}

/** Notes the calls of a function of an object; gives what puts it back. */
function watch(object: object, key: string, name: string, calls: string[]): () => void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  const original: unknown = Reflect.get(object, key);
  if (typeof original !== 'function' || before?.configurable === false) return () => undefined;
  const noted = new Proxy(original, {
    apply: (target, self, values: unknown[]): unknown => {
      calls.push(name);
      return Reflect.apply(target, self, values);
    },
    construct: (target, values: unknown[]): object => {
      calls.push(name);
      return Reflect.construct(target, values) as object;
    },
  });
  Object.defineProperty(object, key, { value: noted, configurable: true, writable: true });
  return () => {
    if (before === undefined) Reflect.deleteProperty(object, key);
    else Object.defineProperty(object, key, before);
  };
}

import { type LocalKey, newLocalKey } from '../service/aesCipher';

const [DATABASE, STORE, RECORD] = ['CooperationReport', 'keys', 'runs'] as const;

/** Milliseconds after which a browser that does not open its storage counts as one without. */
const LONGEST_WAIT = 5000;

/**
 * The key of this user on this machine: it is made at the first use and kept in the browser's storage of the add-in's
 * origin. Nobody can take it out of there, this program included. It rejects where the browser keeps nothing, as some do
 * for a page within another one.
 */
export function browserKey(): () => Promise<LocalKey> {
  let key: Promise<LocalKey> | undefined;
  return () => (key ??= within(LONGEST_WAIT, keptKey()));
}

async function keptKey(): Promise<LocalKey> {
  const database = await opened();
  try {
    const known = await get(database);
    if (known !== undefined) return known;
    const made = await newLocalKey();
    await add(database, made);
    // Another pane may have been first: whichever was kept counts.
    const kept = await get(database);
    if (kept === undefined) throw new Error('The browser kept no key.');
    return kept;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return answerOf(request);
}

async function get(database: IDBDatabase): Promise<LocalKey | undefined> {
  const found = await answerOf<unknown>(database.transaction(STORE).objectStore(STORE).get(RECORD));
  if (typeof found !== 'object' || found === null || !('name' in found) || !('key' in found))
    return undefined;
  const { name, key } = found;
  return typeof name === 'string' && key instanceof CryptoKey ? { name, key } : undefined;
}

/** Keeps a key where there is none yet. */
async function add(database: IDBDatabase, key: LocalKey): Promise<void> {
  const request = database.transaction(STORE, 'readwrite').objectStore(STORE).add(key, RECORD);
  await new Promise<void>((resolve) => {
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = (event) => {
      // There is one already.
      event.preventDefault();
      resolve();
    };
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser keeps nothing.'));
    };
  });
}

function within<T>(milliseconds: number, awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The browser does not open its storage.'));
    }, milliseconds);
    awaited.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

import type { LocalCipher, SealedText } from '../contract/localCipher';

/** A key of AES-GCM that cannot be taken out of the browser, and a name for it. */
export interface LocalKey {
  readonly name: string;
  readonly key: CryptoKey;
}

const ALGORITHM = 'AES-GCM';

/** The length of the initialisation vector, in bytes, that AES-GCM is made for. */
const VECTOR_BYTES = 12;

/** Makes a key of this machine. */
export async function newLocalKey(): Promise<LocalKey> {
  const key = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { name: base64(crypto.getRandomValues(new Uint8Array(VECTOR_BYTES))), key };
}

/**
 * Encrypts with the key of this machine.
 *
 * @param localKey gives the key, the same each time; it may reject where there is none
 */
export function aesCipher(localKey: () => Promise<LocalKey>): LocalCipher {
  return {
    async seal(text) {
      try {
        const { name, key } = await localKey();
        const vector = crypto.getRandomValues(new Uint8Array(VECTOR_BYTES));
        const bytes = new TextEncoder().encode(text);
        const data = await crypto.subtle.encrypt({ name: ALGORITHM, iv: vector }, key, bytes);
        return { key: name, iv: base64(vector), data: base64(new Uint8Array(data)) };
      } catch {
        return null;
      }
    },
    async open(sealed: SealedText) {
      try {
        const { name, key } = await localKey();
        if (name !== sealed.key) return null;
        const vector = bytesOf(sealed.iv);
        const bytes = await crypto.subtle.decrypt({ name: ALGORITHM, iv: vector }, key, bytesOf(sealed.data));
        return new TextDecoder().decode(bytes);
      } catch {
        return null;
      }
    },
  };
}

/** A key that is forgotten with the page: for tests, and wherever nothing else is given. */
export function passingKey(): () => Promise<LocalKey> {
  let key: Promise<LocalKey> | undefined;
  return () => (key ??= newLocalKey());
}

function base64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes) letters.push(String.fromCharCode(byte));
  return btoa(letters.join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

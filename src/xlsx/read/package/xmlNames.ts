import { writtenText } from './xmlText';

/** What a name of an element means where it stands: the number that the handler gave it, 0 where it is none of its own. */
export interface XmlName {
  readonly bytes: Uint8Array;
  readonly hash: number;
  readonly id: number;
  readonly hasPrefix: boolean;
}

/**
 * What a handler calls an element: a number above 0, or 0 where it does not look at it.
 *
 * @param namespace its address; `''` where it is in none
 */
export type NameElement = (namespace: string, localName: string) => number;

/** Signs that stand in no name; a second colon does not either. */
const NO_NAME = /[\s!-,/;-@[-^`{-~]|:.*:|^:|:$|^[\d.-]/;

const CACHED = 256;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The namespaces that hold within an element, and the names that were looked up within it. */
interface Scope {
  readonly outer: Scope | undefined;
  /** of the element that declares it */
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  cached: (XmlName | undefined)[] | undefined;
  lookedUp: number;
}

/** Names are looked up this often before it is worth keeping them: a file may declare a namespace at each element. */
const LOOKED_UP_AT_ONCE = 8;

/** Resolves the prefixes of a part's names, as the elements around them declare them. */
export class XmlNames {
  readonly #nameElement: NameElement;
  #scope: Scope = {
    outer: undefined,
    depth: 0,
    prefixes: new Map([['xml', XML_NAMESPACE]]),
    cached: undefined,
    lookedUp: 0,
  };

  constructor(nameElement: NameElement) {
    this.#nameElement = nameElement;
  }

  /** @param declared the addresses of namespaces by their prefixes, that of names without a prefix by `''` */
  enter(depth: number, declared: ReadonlyMap<string, string>): void {
    this.#scope = { outer: this.#scope, depth, prefixes: declared, cached: undefined, lookedUp: 0 };
  }

  leave(depth: number): void {
    if (this.#scope.depth === depth && this.#scope.outer !== undefined) this.#scope = this.#scope.outer;
  }

  /**
   * Whether some names mean elements of the handler's own where they have no prefix; only where no namespace is declared
   * but at the root.
   */
  areOwn(localNames: readonly string[]): boolean {
    if (this.#scope.depth > 1) return false;
    const namespace = this.namespaceOf('') ?? '';
    return localNames.every((name) => this.#nameElement(namespace, name) !== 0);
  }

  /** The address of the namespace of a prefix; `undefined` where nothing declares it. */
  namespaceOf(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this.#scope; scope !== undefined; scope = scope.outer) {
      const namespace = scope.prefixes.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    return prefix === '' ? '' : undefined;
  }

  /** What the name of an element means; `undefined` where it is no name, or nothing declares its prefix. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): XmlName | undefined {
    const cached = this.#scope.cached?.[hash & (CACHED - 1)];
    if (cached?.hash === hash && isSame(cached.bytes, bytes, start, end)) return cached;
    return this.#lookUp(bytes.slice(start, end), hash);
  }

  #lookUp(bytes: Uint8Array, hash: number): XmlName | undefined {
    const name = writtenText(bytes, 0, bytes.length);
    if (NO_NAME.test(name)) return undefined;
    const colon = name.indexOf(':');
    const namespace = this.namespaceOf(name.slice(0, Math.max(0, colon)));
    if (namespace === undefined) return undefined;
    const found = {
      bytes,
      hash,
      id: this.#nameElement(namespace, name.slice(colon + 1)),
      hasPrefix: colon !== -1,
    };
    const scope = this.#scope;
    scope.lookedUp += 1;
    if (scope.lookedUp > LOOKED_UP_AT_ONCE || scope.depth <= 1) {
      scope.cached ??= Array.from({ length: CACHED });
      scope.cached[hash & (CACHED - 1)] = found;
    }
    return found;
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) if (name[index] !== bytes[start + index]) return false;
  return true;
}

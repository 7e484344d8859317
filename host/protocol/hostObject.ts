import type { Arguments } from './arguments';
import type { JsonValue } from './json';

export interface Property {
  readonly get: () => JsonValue;
  /** absent where the property is read-only */
  readonly set?: (value: unknown) => void;
}

/** What a method gives: an object, a value for the answer, or nothing. A null object is `null`. */
type Outcome = HostObject | JsonValue | undefined;
export type Method = (args: Arguments) => Outcome;

/** The members of an object, by the names that they have in requests (`TabColor`). */
export interface Members {
  /** what the library keeps to find the object again in later requests */
  readonly identity?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly relations?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** the members of a collection */
  readonly items?: () => readonly HostObject[];
  /** one of a collection, by its key */
  readonly item?: (args: Arguments) => HostObject;
}

/** An object of Excel as requests see it. */
export class HostObject {
  constructor(
    /** the class's name in the library, `Worksheet` */
    readonly className: string,
    readonly members: Members,
  ) {}
}

type Properties = NonNullable<Members['properties']>;
type Methods = NonNullable<Members['methods']>;

/** Members of which properties and methods are made when they are first asked for: most objects are asked for one. */
export function onDemand({
  properties,
  methods,
  ...others
}: Omit<Members, 'properties' | 'methods'> & {
  readonly properties: () => Properties;
  readonly methods: () => Methods;
}): Members {
  let [madeProperties, madeMethods]: [Properties?, Methods?] = [];
  return {
    ...others,
    get properties() {
      return (madeProperties ??= properties());
    },
    get methods() {
      return (madeMethods ??= methods());
    },
  };
}

export function readOnly(get: () => JsonValue): Property {
  return { get };
}

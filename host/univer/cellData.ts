import type { Nullable } from '@univerjs/core';

/**
 * What the host uses of Univer's cells and styles. Univer's enums are plain numbers here: its packages, which hold
 * them, are only types to the host.
 */

/** Univer's kinds of values. */
export const CellType = { text: 1, number: 2, truth: 3, forcedText: 4 } as const;

interface Colour {
  readonly rgb?: Nullable<string>;
}

interface Decoration {
  /** 1 is there */
  readonly s: number;
}

export interface BorderData {
  /** which line it is, by Univer's number */
  readonly s: number;
  readonly cl: Colour;
}

export type BorderSide = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

export interface StyleData {
  readonly ff?: Nullable<string>;
  readonly fs?: number | undefined;
  readonly bl?: number | undefined;
  readonly it?: number | undefined;
  readonly ul?: Decoration | undefined;
  readonly st?: Decoration | undefined;
  readonly cl?: Nullable<Colour>;
  readonly bg?: Nullable<Colour>;
  readonly bd?: Nullable<Readonly<Partial<Record<BorderSide, Nullable<BorderData>>>>>;
  readonly n?: Nullable<{ readonly pattern: string }>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  readonly tb?: Nullable<number>;
  readonly td?: Nullable<number>;
  readonly tr?: Nullable<{ readonly a: number }>;
  readonly pd?: Nullable<{ readonly l?: Nullable<number> }>;
}

export interface CellData {
  readonly v?: Nullable<string | number | boolean>;
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  /** the id of a formula that cells share */
  readonly si?: Nullable<string>;
  /** a style, or its id */
  readonly s?: Nullable<StyleData | string>;
}

import { z } from 'zod';
import { HostError } from '../protocol/hostError';
import type { JsonValue } from '../protocol/json';
import type { StyleData } from '../univer/cellData';

/** A property of a cell's look: how it is read from Univer's style and how a new value changes that. */
export interface LookProperty {
  readonly read: (style: StyleData) => JsonValue;
  readonly change: (value: unknown) => StyleData;
}

const [HORIZONTAL, VERTICAL] = [
  { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 },
  { Top: 1, Center: 2, Bottom: 3 },
] as const;
const [NO_WRAP, WRAP] = [1, 3] as const;
const PIXELS_AN_INDENT = 9;

const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' } as const;

export const FONT: Readonly<Record<string, LookProperty>> = {
  Bold: {
    read: (style) => style.bl === 1,
    change: (value) => ({ bl: checked(value, z.boolean()) ? 1 : 0 }),
  },
  Italic: {
    read: (style) => style.it === 1,
    change: (value) => ({ it: checked(value, z.boolean()) ? 1 : 0 }),
  },
  Underline: {
    read: (style) => (style.ul?.s === 1 ? 'Single' : 'None'),
    change: (value) => ({ ul: { s: checked(value, z.enum(['None', 'Single'])) === 'Single' ? 1 : 0 } }),
  },
  Strikethrough: {
    read: (style) => style.st?.s === 1,
    change: (value) => ({ st: { s: checked(value, z.boolean()) ? 1 : 0 } }),
  },
  Name: {
    read: (style) => style.ff ?? DEFAULT_FONT.name,
    change: (value) => ({ ff: checked(value, z.string()) }),
  },
  Size: {
    read: (style) => style.fs ?? DEFAULT_FONT.size,
    change: (value) => ({ fs: checked(value, z.number().min(1).max(409)) }),
  },
  Color: {
    read: (style) => style.cl?.rgb ?? DEFAULT_FONT.color,
    change: (value) => ({ cl: { rgb: colour(value) } }),
  },
};

export const FILL: Readonly<Record<string, LookProperty>> = {
  // Excel gives white for a cell without a fill.
  Color: {
    read: (style) => style.bg?.rgb ?? '#FFFFFF',
    change: (value) => (value === '' ? { bg: null } : { bg: { rgb: colour(value) } }),
  },
};

export const ALIGNMENT: Readonly<Record<string, LookProperty>> = {
  HorizontalAlignment: {
    read: (style) => keyOf(HORIZONTAL, style.ht ?? 0) ?? 'General',
    change: (value) => ({ ht: HORIZONTAL[oneOf(value, HORIZONTAL)] }),
  },
  VerticalAlignment: {
    read: (style) => keyOf(VERTICAL, style.vt ?? 0) ?? 'Bottom',
    change: (value) => ({ vt: VERTICAL[oneOf(value, VERTICAL)] }),
  },
  WrapText: {
    read: (style) => style.tb === WRAP,
    change: (value) => ({ tb: checked(value, z.boolean()) ? WRAP : NO_WRAP }),
  },
  IndentLevel: {
    read: (style) => Math.round((style.pd?.l ?? 0) / PIXELS_AN_INDENT),
    change: (value) => {
      const level = checked(value, z.int().min(0).max(250));
      // Excel turns an indented general alignment to the left, which the cell's own alignment says anyway.
      return { pd: { l: level * PIXELS_AN_INDENT } };
    },
  },
  TextOrientation: {
    read: (style) => style.tr?.a ?? 0,
    change: (value) => ({ tr: { a: checked(value, z.int().min(-90).max(180)) } }),
  },
  ReadingOrder: {
    read: (style) => (style.td === 1 ? 'LeftToRight' : style.td === 2 ? 'RightToLeft' : 'Context'),
    change: (value) => {
      const order = checked(value, z.enum(['Context', 'LeftToRight', 'RightToLeft']));
      return { td: order === 'Context' ? 0 : order === 'LeftToRight' ? 1 : 2 };
    },
  },
};

/** A colour as Excel gives it back: `#RRGGBB`; it takes the names of HTML too, of which we know a few. */
export function colour(value: unknown): string {
  const text = checked(value, z.string());
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[\da-f]{6}$/i.test(text)) throw new HostError('InvalidArgument');
  return `#${text.replace('#', '').toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

export function checked<T>(value: unknown, type: z.ZodType<T>): T {
  const result = type.safeParse(value);
  if (!result.success) throw new HostError('InvalidArgument');
  return result.data;
}

function keyOf(map: Readonly<Record<string, number>>, value: number): string | undefined {
  return Object.keys(map).find((key) => map[key] === value);
}

function oneOf<K extends string>(value: unknown, map: Readonly<Record<K, number>>): K {
  return checked(
    value,
    z.custom<K>((key) => typeof key === 'string' && Object.hasOwn(map, key)),
  );
}

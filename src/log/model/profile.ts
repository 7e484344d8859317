import { DATE_REPAIRS, DAY_ORDERS } from './dateContents';
import { z } from 'zod';
import { CODED_VALUES, DATE_FIELDS, type Field, FIELDS } from './field';

/**
 * Version 2 added headings of two rows, logs beside each other, and values said not to hold; version 3 the headings by
 * which the log of another workbook is known; version 4 what registers leave open, how columns of dates are meant that look
 * damaged, and logs that are left out. All of the versions before still means the same.
 */
export const PROFILE_VERSION = 4;

const letters = z.string().regex(/^[A-Za-z]{1,3}$/);

/**
 * A column of the log: by its heading, or by its letters where the heading is empty or stands twice; `null` says that
 * the log has no column for the field.
 */
const columnChoice = z.union([z.string().min(1), z.strictObject({ column: letters }), z.null()]);

/** What each text of a coded column means; `null` says that the text means none of the values. */
function meanings<const V extends readonly [string, ...string[]]>(
  values: V,
): z.ZodRecord<z.ZodString, z.ZodNullable<z.ZodEnum<{ [K in V[number]]: K }>>> {
  return z.record(z.string(), z.enum(values).nullable());
}

const text = z.string().min(1);

/** How one log is to be read: where it is, which column is which field, and which value means what. */
export const logProfileSchema = z.strictObject({
  /** workbook and sheet are compared without regard to case; what is left out fits every one */
  where: z
    .strictObject({
      workbook: text.optional(),
      sheet: text.optional(),
      table: text.optional(),
      /** row of the headings, from 1; the lower of them where they take two */
      headerRow: z.int().min(1).max(1048576).optional(),
      /** 2 where group headings stand above those of the columns */
      headerRows: z.union([z.literal(1), z.literal(2)]).optional(),
      /** letters of the log's first column, where several logs lie beside each other */
      firstColumn: letters.optional(),
    })
    .default({}),
  /**
   * all headings of the log, by the letters of their columns, from left to right: a log elsewhere with the same headings,
   * such as that of the next year, is read in the same way
   */
  headings: z.record(letters, text).optional(),
  /** says that the log is not to be read; of this log alone, never of another with the same headings */
  leaveOut: z.literal(true).optional(),
  /** what is left out here, recognition fills in */
  columns: z.partialRecord(z.enum(FIELDS), columnChoice).default({}),
  values: z
    .strictObject({
      organ: meanings(CODED_VALUES.organ),
      kind: meanings(CODED_VALUES.kind),
      origin: meanings(CODED_VALUES.origin),
      category: meanings(CODED_VALUES.category),
      purpose: meanings(CODED_VALUES.purpose),
      addresseeType: meanings(CODED_VALUES.addresseeType),
      outcome: meanings(CODED_VALUES.outcome),
      status: meanings(CODED_VALUES.status),
    })
    .partial()
    .default({}),
  dayOrder: z.partialRecord(z.enum(DATE_FIELDS), z.enum(DAY_ORDERS)).default({}),
  /** how the dates of a column are meant that look damaged as a whole */
  dateRepair: z.partialRecord(z.enum(DATE_FIELDS), z.enum(DATE_REPAIRS)).optional(),
  /**
   * from which year the workbook counts the days of its dates, of a log in the open workbook that does not show it; a file says
   * it, and that goes before
   */
  dateSystem: z.literal([1900, 1904]).optional(),
  /** one value for every request; `null` says that the value which recognition takes from the titles does not hold */
  fixed: z
    .strictObject({
      organ: z.enum(CODED_VALUES.organ).nullable(),
      kind: z.enum(CODED_VALUES.kind).nullable(),
      origin: z.enum(CODED_VALUES.origin).nullable(),
      section: text,
      category: z.enum(CODED_VALUES.category),
      purpose: z.enum(CODED_VALUES.purpose),
      addressee: text,
      addresseeType: z.enum(CODED_VALUES.addresseeType),
      situation: text,
    })
    .partial()
    .default({}),
});
export type LogProfile = z.infer<typeof logProfileSchema>;

/** The values that every request of a log shares, by field; without those that were said not to hold. */
export function fixedValues({ fixed }: LogProfile): ReadonlyMap<Field, string> {
  const given: Readonly<Partial<Record<Field, string | null | undefined>>> = fixed;
  return new Map(
    FIELDS.flatMap((field): [Field, string][] => {
      const value = given[field] ?? null;
      return value === null ? [] : [[field, value]];
    }),
  );
}

const version = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(PROFILE_VERSION)])
  .transform((): typeof PROFILE_VERSION => PROFILE_VERSION);

/** What the entries of a register are that say nothing of whether they are public. */
export const UNMARKED_ENTRIES = ['public', 'sealed'] as const;
export type UnmarkedEntries = (typeof UNMARKED_ENTRIES)[number];

/** What a register whose entries may be sealed leaves open, and the answer. */
export const registerProfileSchema = z.strictObject({
  /** workbook and sheet are compared without regard to case; what is left out fits every one */
  where: z.strictObject({ workbook: text.optional(), sheet: text.optional() }).default({}),
  /** the headings of the register that are known, by the letters of their columns; left out, any fit */
  headings: z.record(letters, text).optional(),
  /** `null`: nobody has said it yet, and such entries count nowhere */
  unmarked: z.enum(UNMARKED_ENTRIES).nullable(),
});
export type RegisterProfile = z.infer<typeof registerProfileSchema>;

/** A profile file: the mapping of one or several logs; one of an older version is brought up to date. */
export const profileFileSchema = z
  .strictObject({
    version,
    logs: z.array(logProfileSchema).default([]),
    registers: z.array(registerProfileSchema).optional(),
  })
  .refine(({ logs, registers = [] }) => logs.length + registers.length > 0, { path: ['logs'] });
export type ProfileFile = z.infer<typeof profileFileSchema>;

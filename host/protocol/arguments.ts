import { z } from 'zod';
import { HostError } from './hostError';

/** The arguments of a call, each looked at when it is used: what does not fit is an InvalidArgument. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  text(index: number): string {
    return this.parsed(index, z.string());
  }

  optionalText(index: number): string | undefined {
    return this.optional(index, z.string());
  }

  whole(index: number): number {
    return this.parsed(index, z.int());
  }

  optionalWhole(index: number): number | undefined {
    return this.optional(index, z.int());
  }

  truth(index: number, otherwise: boolean): boolean {
    return this.optional(index, z.boolean()) ?? otherwise;
  }

  /** a name or an id; a number is a place in the collection for no Excel collection that we answer for */
  key(index: number): string {
    return String(this.parsed(index, z.union([z.string(), z.number()])));
  }

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  parsed<T>(index: number, type: z.ZodType<T>): T {
    const result = type.safeParse(this.values[index]);
    if (!result.success) throw new HostError('InvalidArgument');
    return result.data;
  }

  optional<T>(index: number, type: z.ZodType<T>): T | undefined {
    return this.has(index) ? this.parsed(index, type) : undefined;
  }
}

import { COMPUTING } from './computing';
import { READING } from './reading';
import { SHAPES } from './shapes';
import type { Workload } from './workload';
import { TRACING } from './tracing';
import { WRITING } from './writing';

/** What is measured, by its name; the first of each is what the others are compared with. */
export const WORKLOADS = {
  reading: READING,
  computing: COMPUTING,
  tracing: TRACING,
  writing: WRITING,
  shapes: SHAPES,
} as const satisfies Readonly<Record<string, Workload>>;
export type WorkloadName = keyof typeof WORKLOADS;

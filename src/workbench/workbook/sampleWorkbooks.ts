import { z } from 'zod';
import type { WorkbookFile } from './workbookFile';

/** Stands for all samples together, as one workbook. */
export const ALL_SAMPLES = 'all';
const ALL_SAMPLES_FILE = 'cooperation-logs.xlsx';

/** Stands for a workbook with one empty sheet, to type a log into. */
const EMPTY_WORKBOOK = 'empty';
const EMPTY_WORKBOOK_FILE = 'new-log.xlsx';

/** The name of the workbook that a sample is opened as. */
export function workbookName(sample: string): string {
  if (sample === EMPTY_WORKBOOK) return EMPTY_WORKBOOK_FILE;
  return sample === ALL_SAMPLES ? ALL_SAMPLES_FILE : sample;
}

/** What can be opened without a file: all sample workbooks together, each that the server has, and an empty one. */
export async function sampleNames(): Promise<readonly string[]> {
  return [ALL_SAMPLES, ...(await servedSamples()), EMPTY_WORKBOOK];
}

/** The files of a sample: one, or every one; of the empty workbook none. */
export async function sampleFiles(name: string): Promise<readonly WorkbookFile[]> {
  if (name === EMPTY_WORKBOOK) return [];
  const names = name === ALL_SAMPLES ? await servedSamples() : [name];
  return Promise.all(names.map(async (file) => ({ name: file, bytes: await sampleBytes(file) })));
}

async function servedSamples(): Promise<readonly string[]> {
  const response = await fetch('/samples.json');
  return z.array(z.string()).parse(await response.json());
}

async function sampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

import { z } from 'zod';
import type { WorkbookFile } from './workbookFile';

/** Stands for all samples together, as one workbook. */
export const ALL_SAMPLES = 'all';
const ALL_SAMPLES_FILE = 'cooperation-logs.xlsx';

/** The name of the workbook that a sample is opened as. */
export function workbookName(sample: string): string {
  return sample === ALL_SAMPLES ? ALL_SAMPLES_FILE : sample;
}

/** The names of the sample workbooks that the server has, all of them together first. */
export async function sampleNames(): Promise<readonly string[]> {
  const response = await fetch('/samples.json');
  return [ALL_SAMPLES, ...z.array(z.string()).parse(await response.json())];
}

/** The files of a sample: one, or every one. */
export async function sampleFiles(name: string): Promise<readonly WorkbookFile[]> {
  const names = name === ALL_SAMPLES ? (await sampleNames()).slice(1) : [name];
  return Promise.all(names.map(async (file) => ({ name: file, bytes: await sampleBytes(file) })));
}

async function sampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

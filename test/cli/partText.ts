import { strFromU8 } from 'fflate';

/** What a part of an .xlsx file says; how many texts its cells share is nothing that they say, and may look like a year. */
export function partText(part: Uint8Array): string {
  return strFromU8(part).replace(/<sst[^>]*>/u, '<sst>');
}

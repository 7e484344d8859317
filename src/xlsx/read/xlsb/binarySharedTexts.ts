import type { Result } from '../../../ground/result';
import { checkedRichText, keptRecords, recordsView } from './binaryRecords';
import { CellCount } from '../sheets/cellCount';
import type { ReadProblem } from '../sheets/fileLimits';

const SHARED_TEXT = 0x13;
const END_OF_SHARED_TEXTS = 0xa0;

/** The part of the texts that the sheets of an .xlsb share, with their characters only. */
export function binarySharedTexts(bytes: Uint8Array, part: string): Result<Uint8Array, ReadProblem> {
  const view = recordsView(bytes);
  const count = new CellCount();
  return keptRecords(bytes, END_OF_SHARED_TEXTS, (record) => {
    if (record.type !== SHARED_TEXT) return 'leaveOut';
    return count.add(1) ?? checkedRichText(view, record, 0, part);
  });
}

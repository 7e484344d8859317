import { CellCount } from '../sheets/cellCount';
import type { ReadProblem } from '../sheets/fileLimits';
import { ascii, isNamed, type StartTag, type XmlWatcher } from '../package/xmlScan';

const ITEM = ascii('si');

/** Looks out for too many texts, or too long ones, among those that the cells of a workbook share. */
export class SharedTextsWatcher implements XmlWatcher {
  readonly cell = 'si';
  readonly #count = new CellCount();

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    return isNamed(bytes, tag, ITEM) ? this.#count.add(1) : undefined;
  }
}

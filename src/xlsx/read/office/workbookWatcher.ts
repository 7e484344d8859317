import { refusalOfSheets, type ReadProblem } from '../sheets/fileLimits';
import { ascii, isNamed, type StartTag, type XmlWatcher } from '../package/xmlScan';

const SHEET = ascii('sheet');

/** Looks out for too many sheets. */
export class WorkbookWatcher implements XmlWatcher {
  #sheets = 0;

  opens(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined {
    return isNamed(bytes, tag, SHEET) ? refusalOfSheets(++this.#sheets) : undefined;
  }
}

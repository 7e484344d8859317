import { unzipSync } from 'fflate';
import { workbookFile } from '../../src/cli/workbookFile';
import { zipDirectory } from '../../src/xlsx/read/package/zipDirectory';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { fullPlan } from '../xlsx/fullPlan';
import { valueOf } from '../bench/workloads/valueOf';

describe('a file of the command', () => {
  const [ofCommand, ofPane] = [workbookFile(fullPlan()), writeWorkbook(fullPlan())];

  it('holds part by part what the pane would write, however it is packed', () => {
    expect(unzipSync(ofCommand)).toEqual(unzipSync(ofPane));
  });

  it('says of each part how long it is, and its checksum', () => {
    const said = (bytes: Uint8Array): readonly object[] =>
      valueOf(zipDirectory(bytes)).map(({ name, size, checksum }) => ({ name, size, checksum }));
    expect(said(ofCommand)).toEqual(said(ofPane));
  });
});

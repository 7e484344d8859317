import { withOffice } from '../../host/officeForTest';
import { runBatch } from '../../src/excel/runBatch';
import { writePlan } from '../../src/excel/writePlan';
import type { WorkbookPlan } from '../../src/plan/workbookPlan';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { filePicture } from './filePicture';
import { hostPicture } from './hostPicture';
import type { WorkbookPicture } from './workbookPicture';

/** What a plan becomes in a file. */
export async function inFile(plan: WorkbookPlan): Promise<WorkbookPicture> {
  let picture: WorkbookPicture | undefined;
  await withOffice(async (host) => {
    picture = await filePicture(host, writeWorkbook(plan));
  });
  if (picture === undefined) throw new Error('The file was not read');
  return picture;
}

/** What a plan becomes in the open workbook. */
export async function inExcel(plan: WorkbookPlan): Promise<WorkbookPicture> {
  let picture: WorkbookPicture | undefined;
  await withOffice(async (host) => {
    const written = await runBatch((context) => writePlan(context, plan, { period: '2022-2023' }));
    if (!written.ok) throw new Error(written.error.code);
    picture = hostPicture(
      host,
      written.value.sheets.map(({ name }) => name),
    );
  });
  if (picture === undefined) throw new Error('Nothing was written');
  return picture;
}

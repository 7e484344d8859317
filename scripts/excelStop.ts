import { stopExcel, whyNoExcel } from './excelTools';

const reason = whyNoExcel(process.platform);
const stopped = reason === undefined && (await stopExcel());
if (!stopped) {
  process.stderr.write(`${reason ?? 'The add-in could not be taken out of Excel; see above.'}\n`);
  process.exitCode = 1;
}

import { strFromU8, strToU8 } from 'fflate';
import type { PrintPlan, WorkbookPlan } from '../../plan/workbookPlan';
import { hexDigits } from './cellFormats';
import { finishedChart } from './finishedChart';
import { withChoices } from './offeredChoices';
import type { PartPacking } from './partPacking';
import { writtenText } from './writtenText';
import { zipDirectory } from '../read/package/zipDirectory';
import { escapeXml } from '../xmlElements';
import { type PackedPart, zipArchive } from './zipArchive';

const UNFINISHED =
  /^(docProps\/core|xl\/charts\/chart\d+|xl\/worksheets\/sheet\d+|xl\/tables\/table\d+|xl\/drawings\/drawing\d+)\.xml$/;

/**
 * Adds to a written file what wasm-xlsxwriter has no method for: the colours of the tabs, lists to choose from, the
 * ends of pages, the language, long alternative texts, tables without filter buttons, and the look of charts. The library stamps the clock into the properties; those dates are taken out, so that equal plans give
 * equal files.
 */
export function finishedFile(file: Uint8Array, plan: WorkbookPlan, packing: PartPacking): Uint8Array {
  const parts = zipDirectory(file);
  if (!parts.ok) throw new RangeError(`What was written is no archive: ${parts.error.code}`);
  return zipArchive(
    parts.value.map((part) => (UNFINISHED.test(part.name) ? withFinished(part, plan, packing) : part)),
  );
}

/** What is changed is packed again, and nothing else. */
function withFinished(part: PackedPart, plan: WorkbookPlan, packing: PartPacking): PackedPart {
  const { name, data, method, size } = part;
  const bytes = method === 0 ? data : packing.unpacked(data, size);
  const finished = strToU8(finishedPart(name, strFromU8(bytes), plan));
  return {
    name,
    method: 8,
    checksum: packing.checksum(finished),
    size: finished.length,
    data: packing.packed(finished),
  };
}

function finishedPart(name: string, xml: string, plan: WorkbookPlan): string {
  if (name === 'docProps/core.xml') return withLanguage(withoutDates(xml), plan.language);
  if (name.startsWith('xl/charts/chart')) return finishedChart(xml, plan.language);
  if (name.startsWith('xl/tables/table')) return withoutUnwantedFilter(xml, plan);
  if (name.startsWith('xl/drawings/drawing')) return withAlternativeTexts(xml, plan);
  const sheet = plan.sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1]) - 1];
  return sheet === undefined
    ? xml
    : withChoices(
        withTabColour(withPageBreaks(withoutResults(xml), sheet.print), sheet.tabColour),
        sheet.choices,
      );
}

/** The library leaves out an alternative text of more than 255 characters; Excel takes it. */
function withAlternativeTexts(xml: string, { sheets }: WorkbookPlan): string {
  const charts = sheets.flatMap((sheet) => sheet.charts);
  return xml.replace(/(<xdr:cNvPr id="\d+" name="([^"]*)")\/>/g, (element, start: string, name: string) => {
    const chart = charts.find((one) => escapeXml(one.name) === name);
    return chart === undefined ? element : `${start} descr="${escapeXml(writtenText(chart.altText))}"/>`;
  });
}

/** The library gives every table filter buttons. */
function withoutUnwantedFilter(xml: string, { sheets }: WorkbookPlan): string {
  const name = /displayName="([^"]*)"/.exec(xml)?.[1];
  const table = sheets.flatMap(({ tables }) => tables).find((one) => escapeXml(one.name) === name);
  return table?.filterButtons === false ? xml.replace(/<autoFilter[^>]*\/>/, '') : xml;
}

/** The library writes 0 for what a formula comes to. Nobody has calculated it yet: whoever opens the file does. */
function withoutResults(xml: string): string {
  return xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
}

function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

function withLanguage(xml: string, language: string): string {
  return xml.replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language>$&`);
}

/** The breaks stand where the form has their place: behind what a page's head and foot say. */
function withPageBreaks(xml: string, { breaksBefore = [] }: PrintPlan): string {
  if (breaksBefore.length === 0) return xml;
  const breaks = breaksBefore.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = breaksBefore.length;
  const element = `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
  return xml.replace(/<\/headerFooter>|<pageSetup[^>]*\/>(?!<headerFooter)/, `$&${element}`);
}

/** The element is there: every sheet is fitted to a page's width. */
function withTabColour(xml: string, colour: string): string {
  return xml.replace('<sheetPr>', `<sheetPr><tabColor rgb="FF${hexDigits(colour)}"/>`);
}

import { Table, TableColumn, TableStyle, Workbook } from 'wasm-xlsxwriter';
import type { AddresseeTypeTexts } from './addressees';
import { countryOfficesCodedColumns } from './codedTexts';
import { type CountryOfficesRequest, countryOfficesRequests } from './countryOfficesRequests';
import {
  type LogColumn,
  logFormats,
  sampleProperties,
  setUpPrinting,
  setWidths,
  writeEntry,
} from './logSheet';

const ADDRESSEE_TYPES: AddresseeTypeTexts = {
  stateParty: 'State Party',
  stateNotParty: 'State not Party',
  internationalOrganisation: 'International organisation',
  privateEntity: 'Private entity',
};

const COLUMNS: readonly LogColumn<CountryOfficesRequest>[] = [
  { heading: 'Country Office', width: 18, cell: (request) => request.office },
  { heading: 'Sent on', width: 14, cell: (request) => request.sent },
  { heading: 'Reference', width: 16, cell: (request) => request.reference },
  { heading: 'Support requested', width: 25, cell: (request) => request.support },
  { heading: 'Addressee', width: 17, cell: (request) => request.addressee.english },
  {
    heading: countryOfficesCodedColumns.addresseeType.heading,
    width: 25,
    cell: (request) => ADDRESSEE_TYPES[request.addressee.type],
  },
  { heading: 'Situation', width: 14, cell: (request) => request.situation },
  { heading: countryOfficesCodedColumns.outcome.heading, width: 18, cell: (request) => request.outcome },
  { heading: 'Replied on', width: 14, cell: (request) => request.replied },
  { heading: 'Comments', width: 24, cell: (request) => request.comment },
];

const TITLE = 'Registry – Country Offices: operational requests';
const HEADING_ROW = 2;

/** The Country Offices' log: an Excel table, with the columns in another order. */
export function countryOfficesLog(): Uint8Array {
  const formats = logFormats({
    font: 'Calibri',
    headingFill: 0xfff2cc,
    bannerFill: 0xf2f2f2,
    dateFormat: 'd mmm yyyy',
  });
  const workbook = new Workbook();
  workbook.setProperties(sampleProperties(TITLE));
  const sheet = workbook.addWorksheet().setName('Operational requests');
  setWidths(sheet, 0, COLUMNS);
  sheet.writeStringWithFormat(0, 0, `${TITLE} (fictitious data)`, formats.title);
  const requests = countryOfficesRequests();
  const table = new Table()
    .setName('OperationalRequests')
    .setStyle(TableStyle.Light1)
    .setColumns(
      COLUMNS.map(({ heading }) => new TableColumn().setHeader(heading).setHeaderFormat(formats.heading)),
    );
  sheet.addTable(HEADING_ROW, 0, HEADING_ROW + requests.length, COLUMNS.length - 1, table);
  requests.forEach((request, index) => {
    writeEntry(sheet, HEADING_ROW + 1 + index, 0, COLUMNS, request, formats);
  });
  setUpPrinting(sheet, HEADING_ROW, TITLE);
  return workbook.saveToBufferSync();
}

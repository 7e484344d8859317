import { Workbook } from 'wasm-xlsxwriter';
import type { AddresseeTypeTexts } from './addressees';
import { otpCodedColumns } from './codedTexts';
import {
  type LogColumn,
  logFormats,
  sampleProperties,
  setUpPrinting,
  setWidths,
  writeEntry,
  writeHeadings,
} from './logSheet';
import { type OtpRequest, otpRequests } from './otpRequests';

const ADDRESSEE_TYPES: AddresseeTypeTexts = {
  stateParty: 'État partie',
  stateNotParty: 'État non partie',
  internationalOrganisation: 'Organisation internationale',
  privateEntity: 'Entité privée',
};

const COLUMNS: readonly LogColumn<OtpRequest>[] = [
  { heading: 'N° de référence', width: 17, cell: (request) => request.reference },
  { heading: otpCodedColumns.type.heading, width: 25, cell: (request) => request.type },
  { heading: 'Destinataire', width: 16, cell: (request) => request.addressee.french },
  {
    heading: otpCodedColumns.addresseeType.heading,
    width: 25,
    cell: (request) => ADDRESSEE_TYPES[request.addressee.type],
  },
  { heading: 'Situation', width: 13, cell: (request) => request.situation },
  { heading: otpCodedColumns.subject.heading, width: 27, cell: (request) => request.subject },
  { heading: "Date d'envoi", width: 17, cell: (request) => request.sent },
  { heading: "Date d'exécution", width: 17, cell: (request) => request.executed },
  { heading: "Date d'enregistrement", width: 17, cell: (request) => request.recorded },
  { heading: otpCodedColumns.outcome.heading, width: 21, cell: (request) => request.outcome },
  { heading: otpCodedColumns.status.heading, width: 22, cell: (request) => request.status },
  { heading: 'Observations', width: 21, cell: (request) => request.remark },
];

const TITLE = "Bureau du Procureur – Registre des demandes d'assistance";
const NOTES = [
  "Note : une demande n'est tenue pour exécutée qu'une fois son exécution enregistrée.",
  'Données fictives : aucun État, aucune personne ni aucune affaire réels.',
];
const HEADING_ROW = 3;

/** The OTP's log of requests for assistance: in French, its dates typed as text. */
export function otpLog(): Uint8Array {
  const formats = logFormats({
    font: 'Calibri',
    headingFill: 0xdce6f1,
    bannerFill: 0xf2f2f2,
    dateFormat: 'dd.mm.yyyy',
  });
  const workbook = new Workbook();
  workbook.setProperties(sampleProperties(TITLE));
  const sheet = workbook.addWorksheet().setName('Registre DA');
  setWidths(sheet, 0, COLUMNS);
  sheet.writeStringWithFormat(0, 0, TITLE, formats.title);
  sheet.writeStringWithFormat(1, 0, '16 septembre 2021 – 15 septembre 2023 (données fictives)', formats.note);
  writeHeadings(sheet, HEADING_ROW, 0, COLUMNS, formats.heading);
  const requests = otpRequests();
  const firstRow = HEADING_ROW + 1;
  requests.forEach((request, index) => {
    writeEntry(sheet, firstRow + index, 0, COLUMNS, request, formats);
  });
  const lastRow = HEADING_ROW + requests.length;
  sheet.autofilter(HEADING_ROW, 0, lastRow, COLUMNS.length - 1);
  NOTES.forEach((note, index) => {
    sheet.writeStringWithFormat(lastRow + 2 + index, 0, note, formats.note);
  });
  setUpPrinting(sheet, HEADING_ROW, TITLE);
  return workbook.saveToBufferSync();
}

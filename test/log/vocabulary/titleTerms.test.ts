import { codedValue } from '../../../src/log/model/code';
import { meaningOfTitles, NAMED_FIELDS, type NamedField } from '../../../src/log/vocabulary/titleTerms';

function named(field: NamedField, title: string): string | undefined {
  const meaning = meaningOfTitles([title], field);
  return meaning && codedValue(field, meaning.code);
}

describe('a title', () => {
  it.each([
    ['origin', 'Registry – Headquarters – Requests for Cooperation', 'headquarters'],
    ['origin', 'HQ RFC copy', 'headquarters'],
    ['origin', 'Copy of RFC_HQ_May 2023', 'headquarters'],
    ['origin', 'Requests of the Country Offices', 'countryOffice'],
    ['origin', 'Bangui Country Office', 'countryOffice'],
    ['origin', 'Country Office Bangui – RFCs', 'countryOffice'],
    ['origin', 'dc_siege_2023', 'headquarters'],
    ['origin', 'Demandes du bureau de pays de Kinshasa', 'countryOffice'],
    [
      'origin',
      'Requests sent by headquarters (see also the register of the Country Offices)',
      'headquarters',
    ],
    ['origin', 'Sede – solicitudes', 'headquarters'],
    ['origin', 'Bureaux de Kinshasa et de Bunia : demandes opérationnelles', 'countryOffice'],
    ['kind', 'Notifications of missions (OTP) – September 2021 to September 2023', 'missionNotification'],
    ['kind', 'Notifications of missions', 'missionNotification'],
    ['kind', 'Notifications de missions envoyées aux États', 'missionNotification'],
    ['kind', 'Missions notified to States', 'missionNotification'],
    ['kind', 'Register of requests for cooperation', 'rfc'],
    ['kind', 'Notifications of judicial documents', 'decisionNotification'],
    ['kind', 'RFA tracking sheet', 'rfa'],
    ['kind', 'rfa_log_jccd_final_v2', 'rfa'],
    ['kind', 'OTP requests for assistance 2022-2023', 'rfa'],
    ['organ', 'Office of the Prosecutor – Requests for Assistance', 'OTP'],
    ['organ', 'Greffe, section de l’appui', 'Registry'],
  ] as const)('names the %s: “%s”', (field, title, value) => {
    expect(named(field, title)).toBe(value);
  });

  it.each([
    ['origin', 'Requests of the Country Offices are kept in a separate register'],
    ['origin', 'Country Offices: see their own register'],
    ['origin', 'Country Office requests not included'],
    ['origin', 'Without Country Offices'],
    ['origin', 'Excluding Country Offices'],
    ['origin', 'Except headquarters'],
    ['origin', 'Outside headquarters'],
    ['origin', 'See also the register of the Country Offices'],
    ['origin', 'Hors bureaux de pays'],
    ['origin', 'Sauf siège'],
    ['origin', 'Les demandes des bureaux de pays sont tenues séparément'],
    ['origin', 'Voir aussi le registre des bureaux de pays'],
    ['origin', 'Prepared by headquarters'],
    ['origin', 'Embassy in The Hague'],
    ['origin', 'UN Headquarters'],
    ['origin', 'Headquarters and Country Offices'],
    ['origin', 'Las solicitudes de las oficinas exteriores no están incluidas'],
    ['kind', 'Notifications of judicial documents are not included'],
    ['kind', 'RFAs of the OTP are not listed here'],
    ['kind', 'Requests for information are kept elsewhere'],
    ['kind', 'Hors notifications de mission'],
    ['kind', 'No requests for assistance'],
    ['kind', 'RFA and RFC'],
    ['kind', 'Requests'],
    ['organ', 'OTP informed by e-mail'],
    ['organ', 'OTP notified'],
    ['organ', 'Registry notified on 12 May'],
    ['organ', 'Prepared for the Office of the Prosecutor'],
    ['organ', 'Établi pour le Bureau du Procureur'],
    ['organ', 'À l’attention du Greffe'],
    ['organ', 'The Prosecutor v. Bosco Ntaganda'],
    ['organ', 'Le Procureur c. Ntaganda'],
    ['origin', 'Country Office closed during December'],
    ['origin', 'Bureau de pays consulté'],
    ['organ', 'RFAs of the OTP are not listed here'],
    ['organ', 'Copy to the OTP'],
    ['organ', 'Copies to the OTP'],
    ['organ', 'Forwarded to Registry'],
    ['organ', 'BdP informé'],
    ['organ', 'Copie au BdP'],
    ['organ', 'Registry and OTP'],
    ['organ', 'Requests to the Registry'],
    ['organ', 'Notifications to the OTP'],
    ['origin', 'Country Offices: none'],
    ['origin', 'Country Offices (nil)'],
    ['organ', 'Contact: Registry, please'],
  ] as const)('does not name the %s where it says something else: “%s”', (field, title) => {
    expect(named(field, title)).toBeUndefined();
  });
});

/** Titles that name what stands below them, divided by `|`. */
const NAMES: Readonly<Record<NamedField, Readonly<Record<string, string>>>> = {
  organ: {
    OTP: 'OTP register of RFAs | Office of the Prosecutor | Requests for assistance sent by the OTP | Registre du BdP | Demandes d’assistance du Bureau du Procureur | OTP | Requests for assistance to States by the OTP | Confidential – OTP – RFAs | International Cooperation Section, OTP | OTP International Cooperation Section – RFA tracking | Suivi des demandes d’assistance (BdP)',
    Registry: 'Registry / Greffe | Register of requests for cooperation of the Registry',
  },
  kind: {
    rfa: 'Requests for assistance 2022-2023 | RFA log | Bureau du Procureur – Demandes d’assistance 2022-2023 | Monthly list of RFAs | RFAs to States Parties',
    decisionNotification: 'Notifications of judicial decisions | Notifications de décisions judiciaires',
    rfc: 'Requests for cooperation to States',
  },
  origin: {
    headquarters:
      'Registry – Headquarters – Requests for Cooperation | Registry HQ | Headquarters, excluding Country Offices | Headquarters (without Country Offices) | Headquarters only | Demandes de coopération – Siège | Demandes de coopération – Siège (hors bureaux de pays) | RFCs – HQ – 2022/2023 | List of requests sent from Headquarters | HQ RFC | Requests for cooperation transmitted by headquarters | Requests for cooperation by sections in HQ | Demandes adressées aux États par le siège',
    countryOffice:
      'Country Offices | Requests of the Country Offices | Requests sent by Country Offices | Country Office Bangui | Country Offices only | Bureaux de pays | Greffe – bureaux de pays | Requests from Country Offices | Field offices – requests for cooperation | Annex B: requests of Country Offices | Table 2 – Country Offices | Part II. Country Offices | All requests of the Country Offices | Operational requests by Country Offices | External operations – Country Offices: requests 2022-23 | Demandes transmises par les bureaux de pays | Country Offices closed requests',
  },
};

/** Lines beside a log that mention, deny or leave out an organ, an origin or a kind, and decide nothing. */
const MENTIONS = [
  'See also the OTP register | Copied to the Country Offices | Excludes the Country Offices',
  'Excludes notifications of judicial decisions | Excludes RFAs | Excluding the OTP',
  'Not including Country Offices | Country Offices excepted | Other than Country Offices',
  'Except requests of Country Offices | For the OTP see file 2 | OTP requests: separate file',
  'OTP requests – separate file | Country Offices (separate sheet)',
  'Country Office requests are on the next sheet | Country Offices: see second tab',
  'Same as OTP register | As for the Country Offices | cf. OTP register',
  'Cf. Country Offices register | Compare with the OTP log | Linked to the OTP log',
  'Shared with the OTP | Sent in copy to the OTP | cc: OTP | CC Registry | Copy: OTP',
  'Copies: Country Offices | In consultation with the OTP',
  'Coordinated with the Country Offices | Checked against the OTP register',
  'Reconciled with the Country Offices | Reviewed by the OTP | Approved by the Registry',
  'Forwarded from the OTP | Received from the OTP | Transferred from Country Offices',
  'Moved to the Country Office register | To be merged with Country Offices',
  'Formerly Country Offices | Previously Country Office register',
  'Replaces the Country Office register | Supersedes the OTP register',
  'Without the Country Offices | No Country Offices | No notifications | Only if not OTP',
  'Unless sent by Country Offices | RFAs handled elsewhere | RFAs omitted',
  'Country Offices omitted | OTP left out | Country Offices not counted | Does not contain RFAs',
  'Does not cover Country Offices | Apart from Country Offices | Instead of the OTP',
  'On request of the OTP | At the request of the OTP | Requested by OTP',
  'Confidential – not for the OTP | Access: OTP and Registry | Distribution: OTP',
  'Contact point: Country Office Bangui | Contact OTP for details | Questions to the OTP',
  'Address: Country Office Bangui | Format agreed with the OTP | Voir aussi le registre du BdP',
  'Voir registre du Bureau du Procureur | Copie aux bureaux de pays | Copie : BdP',
  "À l’exclusion des bureaux de pays | À l'exception des bureaux de pays",
  'Exclut les bureaux de pays | Excluant les bureaux de pays | Bureaux de pays exclus',
  'Bureaux de pays non compris | Bureaux de pays : voir autre feuille',
  'Ne comprend pas les notifications de décisions | Ne couvre pas les bureaux de pays',
  'Transmis pour information au BdP | Pour le BdP : registre séparé',
  'En concertation avec le BdP | Vérifié par le BdP | Transféré des bureaux de pays',
  'Anciennement bureau de pays | Remplace le registre des bureaux de pays',
  'En dehors des bureaux de pays | Autres que les bureaux de pays | Hormis le BdP | Sans le BdP',
  'Pas de bureaux de pays | Sauf BdP | cf. registre du BdP | Cf. BdP | Diffusion : BdP',
  'Sur demande du BdP | À la demande du Bureau du Procureur | Reçu du BdP',
  'Excludes / exclut bureaux de pays | See also / voir aussi OTP',
  'Country Offices / bureaux de pays: see separate register',
  'HQ only, no Country Offices please see other file | NB: Country Offices excluded',
  'N.B. RFAs excluded | * Country Office requests are not counted',
  'Note: OTP requests not included | The OTP keeps its own register | OTP holds the originals',
  'Originals with the OTP | Originals held by the OTP | OTP copy | Requests of the OTP: none',
  'Country Offices – n/a | Country Offices: 0 | Pending Country Offices input',
  'Awaiting OTP confirmation | To be completed by Country Offices | To be checked by the OTP',
  'Input from Country Offices pending | Country Offices still to report',
  'Data of the OTP missing | Missing: Country Offices | Not the OTP register',
  'This is not the RFA log | RFAs: see OTP file | RFA and RFI | OTP/Registry | HQ + CO',
  'Siège et bureaux de pays | Bureaux de pays : néant | Bureaux de pays – sans objet',
  'BdP : pas concerné | À compléter par les bureaux de pays | À transmettre au BdP',
  'Ne pas transmettre au BdP | Le BdP tient son propre registre',
  'Les bureaux de pays tiennent leur propre liste | Demandes du BdP non reprises',
  'Notifications de missions non reprises | Notifications exclues | Données du BdP manquantes',
  'Originaux au BdP | Original conservé par le BdP | Excl. Country Offices | excl. CO',
  'w/o Country Offices | w/o CO | HQ/CO | incl. Country Offices | including Country Offices',
  'Country Offices incl. | Y compris bureaux de pays | y c. bureaux de pays',
  'Also used by the OTP | Used by Country Offices | Visible to the OTP',
  'Accessible to Country Offices | Owner: Registry IT | Printed by the Registry',
  'Audited by OTP | In agreement with the OTP | Pursuant to the OTP request',
  'Following the OTP’s request | Further to OTP request of 3 May | In reply to the OTP',
  'In response to Country Offices | Regarding the OTP | Concerning Country Offices',
  'About Country Offices',
];

test('titles in the words of offices name what they say', () => {
  const missed = NAMED_FIELDS.flatMap((field) =>
    Object.entries(NAMES[field]).flatMap(([value, titles]) =>
      titles.split(' | ').filter((title) => named(field, title) !== value),
    ),
  );
  expect(missed).toEqual([]);
});

test('what is mentioned, denied or left out in a line beside a log decides nothing', () => {
  const lines = MENTIONS.flatMap((some) => some.split(' | '));
  expect(lines.length).toBeGreaterThan(150);
  const taken = lines.filter((line) => NAMED_FIELDS.some((field) => named(field, line) !== undefined));
  expect(taken).toEqual([]);
});

it.each([
  'BdP – registre des DXA, notifications de missions et DXI',
  'DXA et notifications de mission',
  'Notifications of missions & NVs',
])('a title that lists what is not known beside a kind names no kind: “%s”', (title) => {
  expect(named('kind', title)).toBeUndefined();
});

it.each(['Notifications of missions, DRC and CAR', 'Registre RDC et RCA : notifications de missions'])(
  'a title that lists situations beside a kind names it: “%s”',
  (title) => {
    expect(named('kind', title)).toBe('missionNotification');
  },
);

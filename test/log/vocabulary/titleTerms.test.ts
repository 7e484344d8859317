import { codedValue } from '../../../src/log/model/code';
import { meaningOfTitles, type NamedField } from '../../../src/log/vocabulary/titleTerms';

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

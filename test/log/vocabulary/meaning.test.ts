import { CODED_FIELDS, type CodedField } from '../../../src/log/model/field';
import { CODED_TERMS } from '../../../src/log/vocabulary/codedTerms';
import { meaningOf } from '../../../src/log/vocabulary/meaning';
import { codedValue } from '../../../src/log/model/code';
import { wordKey } from '../../../src/log/vocabulary/wordKey';

function means(field: CodedField, text: string): string | undefined {
  const code = meaningOf(field, text);
  return code === undefined ? undefined : (codedValue(field, code) ?? 'none');
}

describe('the vocabulary', () => {
  it.each([
    ['kind', 'RFA', 'rfa'],
    ['kind', 'Request for Assistance', 'rfa'],
    ['kind', 'Requests for assistance', 'rfa'],
    ['kind', 'Demande d’assistance', 'rfa'],
    ['kind', "DEMANDES D'ASSISTANCE", 'rfa'],
    ['kind', 'DA', 'rfa'],
    ['kind', 'Request for assistance (RFA)', 'rfa'],
    ['kind', "Request for assistance / Demande d'assistance", 'rfa'],
    ['kind', 'Notification de mission', 'missionNotification'],
    ['kind', 'Demande de coopération', 'rfc'],
    ['kind', 'Request for Co-operation', 'rfc'],
    ['kind', 'missionNotification', 'missionNotification'],
    ['origin', 'HQ', 'headquarters'],
    ['origin', 'Siège', 'headquarters'],
    ['origin', 'siege', 'headquarters'],
    ['origin', 'Country Offices', 'countryOffice'],
    ['origin', 'Bureaux extérieurs', 'countryOffice'],
    ['organ', 'Bureau du Procureur', 'OTP'],
    ['organ', 'Greffe', 'Registry'],
    ['category', 'Defence teams’ requests transmitted by the Registry', 'defence'],
    ['category', 'Équipes de la défense', 'defence'],
    ['category', 'Arrest & surrender', 'judicialSupport'],
    ['purpose', 'Arrestation et remise', 'arrestAndSurrender'],
    ['purpose', 'Recouvrement d’avoirs', 'assetRecovery'],
    ['purpose', 'Audition de témoin', 'none'],
    ['outcome', 'Exécutée', 'positive'],
    ['outcome', 'Partiellement exécutées', 'partial'],
    ['outcome', 'Non exécutée', 'negative'],
    ['outcome', 'Not executed', 'negative'],
    ['outcome', 'En attente', 'none'],
    ['outcome', '–', 'none'],
    ['status', 'Enregistrement en cours', 'recordingUnderWay'],
    ['addresseeType', 'États parties', 'stateParty'],
  ] as const)('reads %s “%s” as %s', (field, text, value) => {
    expect(means(field, text)).toBe(value);
  });

  it.each([
    ['outcome', 'not yet executed in full'],
    ['kind', 'Request'],
    ['kind', 'RFA (request for information)'],
    ['category', 'Defence team (case 7)'],
    ['origin', 'Brussels'],
  ] as const)('does not guess what %s “%s” means', (field, text) => {
    expect(means(field, text)).toBeUndefined();
  });

  it('has no term that stands for two values of a field', () => {
    for (const field of CODED_FIELDS) {
      const valueOfKey = new Map<string, string>();
      for (const [value, terms] of Object.entries(CODED_TERMS[field])) {
        for (const term of terms) {
          const key = wordKey(term);
          expect({ field, term, value: valueOfKey.get(key) ?? value }).toEqual({ field, term, value });
          expect(key).not.toBe('');
          valueOfKey.set(key, value);
        }
      }
    }
  });
});

import { CODED_FIELDS, type CodedField } from '../../../src/log/model/field';
import { CODED_TERMS } from './formerValues';
import { NOT_TAKEN, TAKEN } from './thesaurus';
import { codedValue } from '../../../src/log/model/code';
import { meaningOf } from '../../../src/log/vocabulary/meaning';

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
    ['status', 'Recording pending with CMS', 'recordingUnderWay'],
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
    ['status', 'RECORDING AUDIO PENDING'],
  ] as const)('does not guess what %s “%s” means', (field, text) => {
    expect(means(field, text)).toBeUndefined();
  });

  it('knows every phrase that was ever known', () => {
    const lost = CODED_FIELDS.flatMap((field) =>
      Object.entries(CODED_TERMS[field]).flatMap(([value, terms]) =>
        terms
          .filter((term) => means(field, term) !== value)
          .map((term) => `${field} “${term}” ${value}: ${means(field, term) ?? '?'}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

type Case = readonly [field: CodedField, phrase: string, value: string];

function casesOf(phrases: typeof TAKEN): readonly Case[] {
  return CODED_FIELDS.flatMap((field) =>
    Object.entries(phrases[field] ?? {}).flatMap(([value, list]) =>
      list.split('|').map((phrase): Case => [field, phrase.trim(), value]),
    ),
  );
}

describe('what offices write', () => {
  it('are at least 300 phrases, and as many that must not be taken', () => {
    expect(casesOf(TAKEN).length).toBeGreaterThanOrEqual(300);
    expect(casesOf(NOT_TAKEN).length).toBeGreaterThanOrEqual(300);
  });

  it.each(casesOf(TAKEN))('is taken: %s “%s” is %s', (field, phrase, value) => {
    expect(means(field, phrase)).toBe(value);
  });

  it.each(casesOf(NOT_TAKEN))('is not taken: %s “%s” is not %s', (field, phrase, value) => {
    expect(means(field, phrase)).not.toBe(value);
  });

  it('is written in capitals too', () => {
    const lost = casesOf(TAKEN).filter(
      ([field, phrase, value]) => means(field, phrase.toUpperCase()) !== value,
    );
    expect(lost).toEqual([]);
  });
});

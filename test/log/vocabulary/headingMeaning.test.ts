import { FIELDS, isDateField } from '../../../src/log/model/field';
import { headingMeaning } from '../../../src/log/vocabulary/headingMeaning';
import { HEADING_TERMS } from './formerHeadings';

function likeliest(heading: string): string | undefined {
  return [...headingMeaning(heading)].sort((a, b) => b[1] - a[1])[0]?.[0];
}

describe('a heading', () => {
  it.each([
    ['Ref. No.', 'reference'],
    ['N° de référence', 'reference'],
    ['DATE SENT', 'sent'],
    ['Date d’envoi', 'sent'],
    ['Date sent (dd/mm/yyyy)', 'sent'],
    ['Sent to', 'addressee'],
    ['Sent by', 'section'],
    ['État requis', 'addressee'],
    ['Date of reply', 'replied'],
    ['Date of reply received from the State', 'replied'],
    ['Exécutée le', 'replied'],
    ['Date d’enregistrement', 'recorded'],
    ['Suite donnée', 'outcome'],
    ['Objet', 'purpose'],
    ['ReqNo', 'reference'],
    ['DispatchedOn', 'sent'],
    ['ReplyRecdOn', 'replied'],
    ['AddrCtry', 'addressee'],
    ['ReqType', 'kind'],
    ['Nos', 'reference'],
    ['Ans. rec’d', 'replied'],
    ['1st reply', 'replied'],
    ['1re réponse', 'replied'],
    ['Fecha de transmisión', 'sent'],
    ['Fecha de registro', 'recorded'],
    ['Register date', 'recorded'],
    ['Enreg. le', 'recorded'],
    ['Réponse saisie le', 'recorded'],
    ['Booked in on', 'recorded'],
    ['Reply to request on', 'replied'],
    ['Follow-up request sent on', 'sent'],
    ['From (organ)', 'organ'],
    ['What was sent', 'kind'],
    ['#', 'reference'],
    ['RFA #', 'reference'],
    ['NV de réponse du*', 'replied'],
    ['Envoyée à :', 'addressee'],
    ['What was requested', 'purpose'],
    ['Party status', 'addresseeType'],
    ['Type (EP, ENP, OI)', 'addresseeType'],
    ['Point de la situation', 'status'],
    ['Date forwarded', 'sent'],
    ['Communiquée le', 'sent'],
    ['Date of outgoing NV', 'sent'],
    ['Date issued to State', 'sent'],
    ['Code of request', 'reference'],
    ['N° d’identification', 'reference'],
    ['Office of origin', 'origin'],
    ['Acheminée le', 'sent'],
    ['Remis à la CPI le', 'replied'],
    ['Arrivée de la réponse', 'replied'],
    ['Transmission (jour)', 'sent'],
    ['Transmission Day', 'sent'],
    ['Acte (type)', 'kind'],
    ['Extent of execution', 'outcome'],
    ['Unique identifier / N° de suivi', 'reference'],
    ['État de la procédure', 'status'],
    ['Date de remise à la Cour', 'replied'],
    ['Nature de la suite', 'outcome'],
  ])('“%s” names the field %s', (heading, field) => {
    expect(likeliest(heading)).toBe(field);
  });

  it.each(['Remarks', 'Observations', 'Phone', '', '—'])('“%s” names none', (heading) => {
    expect(headingMeaning(heading).size).toBe(0);
  });

  it('is surest of a clear term, word for word', () => {
    expect(headingMeaning('Date sent').get('sent')).toBe(1);
    expect(headingMeaning('Date').get('sent')).toBeLessThan(1);
    expect(headingMeaning('Date sent by courier').get('sent')).toBeLessThan(1);
  });

  it('of a fallback is less sure than any other that may hold the field', () => {
    const weak = headingMeaning('Date').get('sent') ?? 0;
    for (const fallback of ['Transmission', 'Notification date', 'NV date', 'Day']) {
      expect(headingMeaning(fallback).get('sent')).toBeLessThan(weak);
    }
    expect(headingMeaning('First reply').get('replied')).toBeLessThan(
      headingMeaning('Reply').get('replied') ?? 0,
    );
  });

  it('in short is a little less sure than written out', () => {
    const short = headingMeaning('Req. date').get('sent') ?? 0;
    expect(short).toBeGreaterThan(0.8);
    expect(short).toBeLessThan(1);
  });

  it('may have a hint in brackets, or several parts of which one is a heading of its own', () => {
    expect(headingMeaning('Demandeur (pour le compte de)').get('category')).toBeGreaterThan(0.8);
    for (const translated of ['Translation (sent)', 'Official (addressee)', 'Comments (outcome)']) {
      expect(headingMeaning(translated).size).toBe(0);
    }
    expect(headingMeaning('Signature / transmission').get('sent')).toBeGreaterThan(0.45);
    expect(headingMeaning('Translation / sent').get('sent')).toBeLessThan(
      headingMeaning('Date').get('sent') ?? 0,
    );
    expect(headingMeaning('Remarks (dd/mm/yyyy)').size).toBe(0);
  });

  it.each(
    FIELDS.flatMap((field) => [
      ...HEADING_TERMS[field].clear.map((heading) => [heading, field, 0.9, 1] as const),
      ...HEADING_TERMS[field].weak.map((heading) => [heading, field, 0.6, 0.65] as const),
      ...(HEADING_TERMS[field].fallback ?? []).map((heading) => [heading, field, 0.55, 0.65] as const),
    ]),
  )('“%s” is one of %s as surely as ever', (heading, field, least, most) => {
    const sure = headingMeaning(heading).get(field) ?? 0;
    expect({ heading, field, sure, fits: sure >= least && sure <= most }).toMatchObject({ fits: true });
  });
});

it.each([
  'Date of internal request',
  'Date de la demande interne',
  'Date drafted',
  'Fecha de la solicitud interna',
  'Requested reply date',
  'Reply requested by',
  'Response requested on',
  'Réponse souhaitée le',
  'Follow-up sent on',
  'Date last reminded',
  'Date butoir',
])('takes “%s” for no day on which a request left', (heading) => {
  expect([...headingMeaning(heading).keys()].filter(isDateField)).toEqual([]);
});

it('gives texts that differ in a long number the same meaning, whichever comes first', () => {
  const [first, second] = ['RFA reference 20231', 'RFA reference 99999'].map(headingMeaning);
  expect(second).toEqual(first);
  expect(first?.size).toBeGreaterThan(0);
});

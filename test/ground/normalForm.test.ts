import fc from 'fast-check';
import { LONGEST_CELL_TEXT, normalForm, plainText, visibleText } from '../../src/ground/normalForm';

describe('the normal form of a text', () => {
  it.each([
    ['a direction mark', '\u200e16/09/2022', '16/09/2022'],
    ['marks around it', '\u202a\u200f16/09/2022\u202c', '16/09/2022'],
    ['a zero-width space', 'Date\u200b sent', 'date sent'],
    ['a byte order mark', '\ufeffReference', 'reference'],
    ['a soft hyphen', 'Refer\u00adence', 'reference'],
    ['no-break spaces', '\u00a0Date\u00a0\u202f\u2009sent\u3000', 'date sent'],
    ['line ends', 'Date\r\nsent\t', 'date sent'],
    ['a next-line character', 'Date\u0085sent', 'date sent'],
    ['dashes', 'a–b—c−d‐e‑f', 'a-b-c-d-e-f'],
    ['apostrophes', 'l’État, l‘État, l`État', "l'etat, l'etat, l'etat"],
    ['quotation marks', '«Oui» “oui” „oui‟', '"oui" "oui" "oui"'],
    ['accents, composed', 'Société Générale', 'societe generale'],
    ['accents, decomposed', 'Socie\u0301te\u0301', 'societe'],
    ['capitals', 'ÉTAT REQUIS', 'etat requis'],
    ['a capital of Turkish', 'İstanbul Iğdır', 'istanbul igdir'],
    ['ligatures', 'Œuvre, cœur, Straße', 'oeuvre, coeur, strasse'],
    ['full-width forms', 'ＶＷＳ／２０２２／３４', 'vws/2022/34'],
    ['Arabic-Indic digits', '١٦/٠٩/٢٠٢٢', '16/09/2022'],
    ['Persian digits', '۱۶/۰۹/۲۰۲۲', '16/09/2022'],
    ['a variation selector', '✔\ufe0f', '✔'],
    ['control characters', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['nothing that is seen', '\u200b \u00a0\ufeff', ''],
  ])('is without %s', (_, text, form) => {
    expect(normalForm(text)).toBe(form);
  });

  it('does not take for the same what is not', () => {
    for (const [one, other] of [
      ['½', '1/2'],
      ['n/a', 'na'],
      ['VWS/22/34', 'VWS-22-34'],
      ['OTP 2022', 'OTP2022'],
      ['x²', 'x2'],
    ] as const) {
      expect(normalForm(one)).not.toBe(normalForm(other));
    }
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
      }),
    );
  });

  it('has no run of spaces, and none at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalForm(text)).not.toMatch(/^ | {2}| $/);
      }),
    );
  });

  it('is that of the first characters where the text is longer than a cell can be', () => {
    const long = `${'a'.repeat(LONGEST_CELL_TEXT)}b`;
    expect(normalForm(long)).toBe('a'.repeat(LONGEST_CELL_TEXT));
    expect(normalForm('Date sent', 4)).toBe('date');
  });
});

describe('the plain text', () => {
  it('keeps case and accents', () => {
    expect(plainText(' \u200eDA\u00a0–  Société ')).toBe('DA - Société');
  });
});

describe('a text that is shown', () => {
  it.each([
    ['a direction mark', '\u200e16/09', '⟨U+200E⟩16/09'],
    ['an override of direction', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['an escape of a terminal', '\u001b[2J', '⟨U+001B⟩[2J'],
    ['a carriage return', 'a\rb', 'a⟨U+000D⟩b'],
    ['a zero-width space', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a control character of eight bits', 'a\u009bb', 'a⟨U+009B⟩b'],
    ['a tag', 'a\u{e0041}b', 'a⟨U+E0041⟩b'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('is as it was where all of it is seen', () => {
    const text = 'Réponse «oui»,\n\tle 3 – 日本 ✔';
    expect(visibleText(text)).toBe(text);
  });

  it('holds no character that nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/\p{Cf}|(?![\t\n])\p{Cc}/u);
      }),
    );
  });
});

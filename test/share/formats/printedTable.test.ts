import { messagesOf } from '../../../src/locales/messagesOf';
import { type PrintedTable, printedTables } from '../../../src/share/formats/printedTable';
import type { ShareOptions } from '../../../src/share/shareOptions';
import { shareReport } from '../../../src/share/shareReport';
import { printedForWord } from '../../../src/taskpane/views/parts/printedForWord';
import { reportFixture } from '../../layout/reportFixture';

function tableOf(language: 'en' | 'fr', index: number): PrintedTable {
  const messages = messagesOf(language);
  const options: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
  const table = printedTables(shareReport(reportFixture(), options, messages).shared, messages)[index];
  if (table === undefined) throw new RangeError('No such table');
  return table;
}

describe('a table of a copy for a document', () => {
  it('shows its numbers as its sheet does, in the marks of its language', () => {
    const english = printedForWord(tableOf('en', 0)).plain;
    expect(english).toMatch(/\t\+23\.83%\t.*\t\+92\t386\t/);
    expect(english).toMatch(/\t55\.46\t[^\t]*\t10,204 days\t184\t/);
    const french = printedForWord(tableOf('fr', 0)).plain;
    expect(french).toMatch(/\t\+23,83\s%\t/);
    expect(french).toMatch(/\t10\s204 jours\t184\t/);
  });

  it('has its headings above and its notes below, and no codes of figures', () => {
    const { html, plain } = printedForWord(tableOf('en', 0));
    const [title, headings = ''] = plain.split('\r\n');
    expect(title).toBe(messagesOf('en').tables.overview);
    expect(headings.split('\t').at(-1)).toBe(messagesOf('en').table.notes);
    expect(plain).not.toContain('otp.rfas.sent');
    expect(plain).toMatch(/\r\n\[note 1\] /);
    expect(html.match(/<th /g)).toHaveLength(headings.split('\t').length);
  });
});

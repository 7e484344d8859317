import { messagesOf } from '../../../src/locales/messagesOf';
import { type PrintedTable, printedTables } from '../../../src/share/formats/printedTable';
import type { ShareOptions } from '../../../src/share/shareOptions';
import { shareReport } from '../../../src/share/shareReport';
import { printedForWord } from '../../../src/taskpane/views/parts/printedForWord';
import { supplementaryTables } from '../../../src/taskpane/computation/supplementaryTables';
import { shownNumber } from '../../../src/layout/shownNumber';
import { emptyReport, reportFixture } from '../../layout/reportFixture';

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

describe('a supplementary table for a document', () => {
  const [en, fr] = [messagesOf('en'), messagesOf('fr')];
  const report = reportFixture();
  const copied = (messages: typeof en, heading: string): string => {
    const table = supplementaryTables(report, messages).find(({ title }) => title === heading);
    return table === undefined ? '' : printedForWord(table).plain.replace(/\s/g, ' ');
  };

  it('has the numbers and headings of its sheet, and its explanation below', () => {
    const { heading, explanation } = en.supplementary.stock;
    expect(copied(en, heading)).toContain('Registry headquarters 2 5 3 1 3 60.0% 365');
    expect(copied(en, heading).endsWith(explanation)).toBe(true);
    expect(copied(fr, fr.supplementary.stock.heading)).toContain('Greffe, siège 2 5 3 1 3 60,0 % 365');
  });

  it('names no request, addressee, situation or section', () => {
    const titles = supplementaryTables(report, en).map(({ title }) => title);
    const all = JSON.stringify(supplementaryTables(report, en));
    expect(titles.length).toBeGreaterThan(3);
    const names = report.breakdowns.byAttribute.flatMap(({ counts }) => counts.map(({ name }) => name));
    const references = report.breakdowns.stock.flatMap(({ oldest }) =>
      oldest.map(({ reference }) => reference),
    );
    expect(names.length * references.length).toBeGreaterThan(0);
    for (const name of [...names, ...references].filter((text) => text !== '')) {
      expect(all).not.toContain(`"${name}"`);
    }
  });

  it('is not offered where it has nothing to show', () => {
    expect(supplementaryTables(emptyReport(), en)).toEqual([]);
  });

  it('rounds as Excel shows a number, half away from zero', () => {
    const shown = [0.0845, 0.0855, -1.005].map((value) => shownNumber(value, '0.00', en.format));
    expect(shown).toEqual(['0.08', '0.09', '-1.01']);
    expect([0.0845, 0.1005].map((share) => shownNumber(share, '0.0%', en.format))).toEqual(['8.5%', '10.1%']);
    expect(shownNumber(1e-9, '0.0', en.format)).toBe('0.0');
  });
});

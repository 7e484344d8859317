import type { CellValue } from '../../../src/ground/outline';
import type { Rows } from '../workbookOf';

/** A register as one who keeps it thinks of it, whatever its form. */
export interface KeptRegister {
  readonly english: { readonly sheet: string; readonly title: string; readonly headings: readonly string[] };
  readonly french: { readonly sheet: string; readonly title: string; readonly headings: readonly string[] };
  /** days in ISO form; an empty text for an empty cell */
  readonly entries: readonly (readonly (string | number)[])[];
}

export interface Layout {
  readonly name: string;
  readonly sheet: string;
  readonly rows: Rows;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** The same register in eleven forms, English and French. */
export function layoutsOf({ english, french, entries }: KeptRegister): readonly Layout[] {
  const rows = withDays(entries, (iso) => iso);
  const numeric = withDays(entries, (iso) => iso.replace(ISO, '$3/$2/$1'));
  const inWords = withDays(entries, (iso) => {
    const [, year, month, day] = ISO.exec(iso) ?? [];
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
  });
  const serials = withDays(entries, (iso) => Date.parse(iso) / 86_400_000 + 25_569);
  const both = english.headings.map((heading, index) => `${heading} / ${french.headings[index] ?? ''}`);
  const half = Math.ceil(rows.length / 2);
  return [
    { name: 'a plain table', sheet: english.sheet, rows: [english.headings, ...rows] },
    {
      name: 'titles above',
      sheet: 'Sheet1',
      rows: [[english.title], ['As at 15 September 2023'], [], english.headings, ...rows],
    },
    {
      name: 'columns the other way round',
      sheet: english.sheet,
      rows: [english.headings, ...rows].map((row) => row.toReversed()),
    },
    { name: 'in French', sheet: french.sheet, rows: [french.headings, ...numeric] },
    {
      name: 'in French, days in words, titles above',
      sheet: 'Feuil1',
      rows: [[french.title], french.headings, ...inWords],
    },
    { name: 'headings in two languages', sheet: `${english.sheet} – ${french.sheet}`, rows: [both, ...rows] },
    {
      name: 'headings in two languages, one below the other',
      sheet: english.sheet,
      rows: [english.headings, french.headings, ...numeric],
    },
    {
      name: 'a margin, a blank row, repeated headings, serials',
      sheet: english.sheet,
      rows: [
        [],
        ...[english.headings, ...serials.slice(0, half), [], english.headings, ...serials.slice(half)].map(
          (row) => [null, ...row],
        ),
      ],
    },
    {
      name: 'numbered, with remarks and a row of totals',
      sheet: english.sheet,
      rows: [
        [english.title],
        ['#', ...english.headings, 'Remarks'],
        ...rows.map((row, index) => [index + 1, ...row, index === 0 ? 'confirmed' : null]),
        ['Total', ...english.headings.map(() => null), rows.length],
      ],
    },
    {
      name: 'beside another list',
      sheet: english.sheet,
      rows: [
        [...english.headings, null, 'Focal point', 'Extension'],
        ...rows.map((row, index) => [...row, null, `Officer ${index}`, `000${index}`]),
      ],
    },
    {
      name: 'under a heading for all columns',
      sheet: 'Registry',
      rows: [[english.title, ...english.headings.slice(1).map(() => null)], english.headings, ...rows],
    },
  ];
}

function withDays(
  entries: KeptRegister['entries'],
  written: (iso: string) => string | number,
): readonly (readonly CellValue[])[] {
  return entries.map((entry) =>
    entry.map((cell) => {
      if (cell === '') return null;
      return typeof cell === 'string' && ISO.test(cell) ? written(cell) : cell;
    }),
  );
}

/**
 * How wide the letters of Calibri are, by their widths in units of 1/2048 of the font's size; Carlito, which stands in
 * for it, has the same. A letter with an accent is as wide as without.
 */
const LETTERS_BY_WIDTH: Readonly<Record<number, string>> = {
  452: "'",
  463: ' \u00a0\u202f',
  470: 'il',
  490: 'j',
  511: ',‘’',
  516: 'I',
  517: '.·',
  548: ':;',
  621: '()',
  627: '-f',
  628: '[]',
  653: 'J',
  667: '!¡',
  686: 't',
  714: 'r',
  791: '/\\',
  801: 's',
  809: 'z',
  821: '"',
  861: 'L“”',
  866: 'c',
  887: 'x',
  927: 'vy',
  931: 'k',
  943: 'FS|',
  959: 'Z?¿',
  964: 'g',
  981: 'a',
  998: 'TY',
  1000: 'E',
  1020: 'e#*+<=>^_~§–•±×÷',
  1038: '$€0123456789',
  1049: '«»',
  1064: 'PXK',
  1080: 'bdhnpquo',
  1114: 'BCR',
  1162: 'V',
  1185: 'A',
  1260: 'D',
  1292: 'GH',
  1322: 'NU',
  1356: 'OQ',
  1397: '&',
  1414: '…',
  1464: 'w%',
  1563: 'Ææ',
  1636: 'm',
  1751: 'Mœ',
  1831: 'WŒ@',
  1854: '—',
};

/** What is not in the list is taken for as wide as the widest. */
const WIDEST = 2048;
const UNITS = 2048;
/** No letter of the bold font is wider by more, on the average of a text. */
const BOLD = 1.05;
const ACCENTS = /\p{Mn}/gu;

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(LETTERS_BY_WIDTH).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);

/** How wide a text is in one line, as a multiple of the font's size. */
export function textWidth(text: string, isBold: boolean): number {
  let units = 0;
  for (const letter of text.normalize('NFD').replace(ACCENTS, '')) units += WIDTHS.get(letter) ?? WIDEST;
  return (units / UNITS) * (isBold ? BOLD : 1);
}

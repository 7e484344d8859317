import type { Messages } from '../../locales/messages';
import type { FigureId } from '../../report/figures/figures';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { displayFigure } from '../../wording/displayFigure';
import { figureFormat, figureNumber } from '../../wording/figureFormat';
import { line, type LineCell } from '../blocks/line';
import { STYLES } from '../blocks/styles';

/** The cover's columns: three groups, as wide as its tiles, with a narrow column between them. */
export const COVER_WIDTHS: readonly number[] = [13, 12, 12, 1.5, 15, 12, 10, 1.5, 9, 10.5, 10.5, 9.5];
export const COVER_LAST = COVER_WIDTHS.length - 1;

type TileName = keyof Messages['cover']['tiles'];

const TILES: readonly (readonly { readonly figure: FigureId; readonly name: TileName }[])[] = [
  [
    { figure: 'otp.rfas.sent', name: 'rfas' },
    { figure: 'area2.otp.executedShare', name: 'executed' },
    { figure: 'otp.rfas.averageDays', name: 'averageDays' },
  ],
  [
    { figure: 'registry.rfcs.sent', name: 'rfcs' },
    { figure: 'registry.headquarters.positiveShare', name: 'positive' },
    { figure: 'registry.headquarters.averageDays', name: 'replyDays' },
  ],
];

/** First and last column of the tiles of a row. */
const TILE_COLUMNS = [
  { column: 0, lastColumn: 2 },
  { column: 4, lastColumn: 6 },
  { column: 8, lastColumn: 11 },
] as const;

/** The report's key figures, large. */
export function coverTiles(report: Report, messages: Messages): Block {
  const rows = TILES.map((tiles) =>
    stack([
      {
        ...line(
          tiles.flatMap(({ figure }, index) => at(index, figureCell(figure, report, messages))),
          COVER_WIDTHS,
          38,
        ),
        numbers: tiles.flatMap(({ figure: id }, index) =>
          at(index, {}).map(({ column }) => ({ id, row: 0, column })),
        ),
      },
      line(
        tiles.flatMap(({ name }, index) =>
          at(index, { value: messages.cover.tiles[name], style: STYLES.tileName }),
        ),
        COVER_WIDTHS,
        24,
      ),
    ]),
  );
  return stack(rows.flatMap((row, index) => (index === 0 ? [row] : [gap(8), row])));
}

type Content = Pick<LineCell, 'value' | 'style'>;

/** Something at the columns of a tile. */
function at<T extends object>(tile: number, content: T): readonly (T & (typeof TILE_COLUMNS)[number])[] {
  const columns = TILE_COLUMNS[tile];
  return columns === undefined ? [] : [{ ...columns, ...content }];
}

function figureCell(id: FigureId, { figures }: Report, messages: Messages): Content {
  const figure = figures.get(id);
  const value = figure && figureNumber(figure);
  if (figure !== undefined && value !== undefined) {
    return { value, style: { ...STYLES.tileFigure, numberFormat: figureFormat(figure, messages.format) } };
  }
  const text = figure === undefined ? messages.notAvailable : displayFigure(figure, messages);
  return { value: text, style: { ...STYLES.tileFigure, fontSize: 14, wrap: true, numberFormat: '@' } };
}

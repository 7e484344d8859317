import type { CellStyle } from '../plan/workbookPlan';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives all cells of a range the look of a style; their number formats are written with their values. */
export function applyStyle({ format }: Excel.Range, style: CellStyle, rows: number): void {
  const { font } = format;
  font.name = 'Calibri';
  font.size = style.fontSize ?? 11;
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  // These two Excel gives to cells with links by itself.
  font.underline = style.underline === true ? 'Single' : 'None';
  font.color = style.fontColour ?? '#000000';
  if (style.fill !== undefined) format.fill.color = style.fill;
  // An indent without an alignment is one from the left.
  const horizontal = style.horizontal ?? (style.indent === undefined ? undefined : 'left');
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap === true) format.wrapText = true;
  const between = rows > 1 ? (['InsideHorizontal'] as const) : [];
  drawEdges(format.borders, style.borderTop, ['EdgeTop', ...between]);
  drawEdges(format.borders, style.borderBottom, ['EdgeBottom', ...between]);
}

function drawEdges(
  borders: Excel.RangeBorderCollection,
  colour: string | undefined,
  edges: readonly ('EdgeTop' | 'EdgeBottom' | 'InsideHorizontal')[],
): void {
  if (colour === undefined) return;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = colour;
  }
}

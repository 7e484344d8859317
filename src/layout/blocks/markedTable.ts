import { tableName } from '../../plan/tableName';
import type { Block } from './block';

/**
 * A block that is marked up as a table of Excel, so that a screen reader says where it is and reads a number with its
 * heading. Its first row holds the headings, unlike one another and each in one cell; no cells of it are merged.
 *
 * @param id unlike that of every other table of the report
 */
export function markedTable(id: string, block: Block): Block {
  // Excel has no table of headings alone.
  if (block.rows < 2) return block;
  const columns = block.cells.map(({ column }) => column);
  const range = {
    firstRow: 0,
    lastRow: block.rows - 1,
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  return {
    ...block,
    tables: [{ name: tableName(`Cooperation_${id.replaceAll('.', '_')}`), range, filterButtons: false }],
  };
}

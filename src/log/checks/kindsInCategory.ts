import { cellAddress } from '../../ground/address';
import { codedValue, codeOf } from '../model/code';
import type { LogProfile } from '../model/profile';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { cellsOf } from './cellsOf';
import { type Completion, issueAt } from './completion';

const REQUEST = codeOf('kind', 'rfc');

/**
 * Requests of which a column of categories or purposes says that they are of another kind than all others: “Service of
 * summons” among those on whose behalf a request is made, or among what requests are for. They are counted as what the words say, which takes them out of the requests.
 * Where the column is one of kinds by its heading, or somebody said what its texts mean as kinds, it needs no word.
 */
export function reportKindsInCategory(completion: Completion, profile: LogProfile): void {
  const { layout, rows, usable, issues } = completion;
  const column = layout.columns.get('kind');
  const isOfOthers =
    column !== undefined &&
    (['category', 'purpose'] as const).some((field) => layout.columns.get(field)?.index === column.index) &&
    !headingMeaning(column.heading).has('kind');
  if (!isOfOthers || profile.values.kind !== undefined || profile.fixed.kind !== 'rfc') return;
  const others = [...rows.coded.kind.keys()].filter(
    (row) => usable[row] === 1 && rows.coded.kind[row] !== REQUEST,
  );
  if (others.length === 0) return;
  const kinds = [...new Set(others.map((row) => codedValue('kind', rows.coded.kind[row] ?? 0) ?? ''))];
  const cell = cellAddress(layout.headerRow, column.index);
  const where = cellsOf(completion, 'kind', others);
  issues.push(
    issueAt(completion, cell, 'warning', column.heading, {
      code: 'kindsInCategory',
      field: 'kind',
      kinds,
      where,
    }),
  );
}

import { areasOf, type LogArea, rowTexts } from '../headings/area';
import { keyWords, wordKey } from '../vocabulary/wordKey';
import type { WorkbookOutline } from '../../ground/outline';
import { WARRANT_FIELDS, type WarrantField, type WarrantLayout } from './warrantRegister';

/** What the columns are called, English and French. */
const HEADINGS: Readonly<Record<WarrantField, readonly string[]>> = {
  person: [
    'Person',
    'Suspect',
    'Name',
    'Name of suspect',
    'Individual',
    'Personne',
    'Nom',
    'Nom du suspect',
    'Personne recherchée',
    'Person sought',
  ],
  situation: [
    'Situation',
    'Situation or case',
    'Situation / case',
    'Situation ou affaire',
    'Situation / affaire',
  ],
  issued: [
    'Since',
    'Outstanding since',
    'Warrant issued on',
    'Warrant issued',
    'Date of warrant',
    'Warrant date',
    'Issued on',
    'Date of issue',
    'Warrant of arrest issued on',
    'Depuis',
    'Date du mandat',
    'Mandat délivré le',
    'Mandat d’arrêt délivré le',
    'Délivré le',
    'Date du mandat d’arrêt',
  ],
  madePublic: [
    'Unsealed',
    'Unsealed on',
    'Public since',
    'Made public on',
    'Date unsealed',
    'Levée des scellés',
    'Rendu public le',
    'Public depuis',
    'Descellé le',
  ],
  ended: [
    'Ended',
    'Ended on',
    'Executed on',
    'Executed',
    'Arrested on',
    'Surrendered on',
    'Withdrawn on',
    'Terminated on',
    'Closed on',
    'Executed or withdrawn on',
    'No longer outstanding since',
    'Exécuté le',
    'Retiré le',
    'Clos le',
    'Éteint le',
    'Exécuté ou retiré le',
    'Arrêté le',
  ],
};

const FIELD_OF_KEY = new Map(
  WARRANT_FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [wordKey(heading), field] as const)),
);

const REQUIRED: readonly WarrantField[] = ['person', 'situation', 'issued'];

/** Words one of which stands in the sheet's name, a title or a heading of a register of warrants. */
const WARRANT_WORDS = new Set(['warrant', 'mandat']);

/**
 * The registers of warrants in a workbook: a row of headings that names at least the person, the situation and the day
 * of issue, on a sheet that speaks of warrants.
 */
export function findWarrantRegisters(workbook: WorkbookOutline): readonly WarrantLayout[] {
  return workbook.sheets.flatMap((sheet) => {
    for (const area of areasOf(sheet)) {
      const register = registerIn(area, workbook.name);
      if (register) return [register];
    }
    return [];
  });
}

function registerIn(area: LogArea, workbook: string): WarrantLayout | undefined {
  const { head, name } = area.sheet;
  const texts: string[] = [name, area.table];
  for (let row = head.firstRow; row < head.firstRow + head.rows.length; row += 1) {
    const headings = rowTexts(area, row);
    texts.push(...headings.values());
    const columns = columnsUnder(headings);
    if (!REQUIRED.every((field) => columns.has(field))) continue;
    if (!texts.some((text) => keyWords(text).some((word) => WARRANT_WORDS.has(word)))) return undefined;
    return { workbook, sheet: name, headerRow: row, body: { ...area.range, firstRow: row + 1 }, columns };
  }
  return undefined;
}

function columnsUnder(headings: ReadonlyMap<number, string>): WarrantLayout['columns'] {
  const columns = new Map<WarrantField, { index: number; heading: string }>();
  for (const [index, heading] of headings) {
    const field = FIELD_OF_KEY.get(wordKey(heading));
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, heading });
  }
  return columns;
}

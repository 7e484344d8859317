import { cellAddress } from '../../ground/address';
import { type CalendarDay, type DateSystem, isoDate, NO_DAY } from '../../ground/calendarDay';
import { type DateColumn, DateColumnBuilder } from '../columns/dateColumnBuilder';
import type { Finding, Issue } from '../model/issue';
import { cellText } from '../../ground/cellText';
import { implausibility } from '../values/plausibleDay';
import { opensTotals } from '../vocabulary/rowTerms';
import type { CellValue, RowBlock } from '../../ground/outline';
import type { Warrant, WarrantField, WarrantLayout, WarrantRegister } from './warrantRegister';

const DATES = ['issued', 'madePublic', 'ended'] as const;
type WarrantDate = (typeof DATES)[number];

/**
 * Reads a register of warrants block by block. A row is a warrant where it names a person and a situation; a date that
 * cannot be read is an issue, and its row is not counted: whether the warrant is outstanding is then not known.
 */
export class WarrantReader {
  private readonly rowNumbers: number[] = [];
  private readonly situations: string[] = [];
  private readonly dates: Record<WarrantDate, DateColumnBuilder>;

  /** @param today the day of the run: a later day is a date in the future */
  constructor(
    private readonly layout: WarrantLayout,
    dateSystem: DateSystem,
    private readonly today: CalendarDay,
  ) {
    const builder = (): DateColumnBuilder => new DateColumnBuilder(dateSystem, undefined);
    this.dates = { issued: builder(), madePublic: builder(), ended: builder() };
  }

  take(block: RowBlock): void {
    const position = (field: WarrantField): number =>
      block.columns.indexOf(this.layout.columns.get(field)?.index ?? -1);
    block.rows.forEach((row, offset) => {
      const cell = (field: WarrantField): CellValue => row[position(field)] ?? null;
      const [person, situation] = [cellText(cell('person')), cellText(cell('situation'))];
      if (person === '' || situation === '' || opensTotals(person) || opensTotals(situation)) return;
      if (person === this.layout.columns.get('person')?.heading) return;
      this.rowNumbers.push(block.firstRow + offset + 1);
      this.situations.push(situation);
      for (const field of DATES) this.dates[field].push(cell(field));
    });
  }

  /** The warrants whose dates are known, and what is wrong with the others. Call it once, after the last block. */
  finish(): WarrantRegister {
    const columns = {
      issued: this.dates.issued.build(),
      madePublic: this.dates.madePublic.build(),
      ended: this.dates.ended.build(),
    };
    const issues: Issue[] = [];
    const warrants = this.situations.flatMap((situation, row): Warrant[] => {
      const found = DATES.flatMap((field) => this.problem(columns[field], row, field));
      issues.push(...found);
      const [issued = NO_DAY, madePublic = NO_DAY, ended = NO_DAY] = DATES.map(
        (field) => columns[field].days[row],
      );
      return found.length > 0 ? [] : [{ situation, issued, madePublic, ended }];
    });
    return { warrants, issues };
  }

  private problem(column: DateColumn, row: number, field: WarrantDate): readonly Issue[] {
    const unreadable = column.unreadable.get(row);
    if (unreadable !== undefined) return [this.issue(row, field, cellText(unreadable))];
    const day = column.days[row] ?? NO_DAY;
    if (day === NO_DAY) return field === 'issued' ? [this.issue(row, field, '')] : [];
    return implausibility(this.today)(day) === undefined ? [] : [this.issue(row, field, isoDate(day))];
  }

  private issue(row: number, field: WarrantDate, found: string): Issue {
    const { workbook, sheet, columns } = this.layout;
    const { index = 0, heading = '' } = columns.get(field) ?? {};
    const finding: Finding = { code: 'warrantDate', heading };
    const cell = cellAddress((this.rowNumbers[row] ?? 1) - 1, index);
    return { workbook, sheet, cell, severity: 'error', found, finding };
  }
}

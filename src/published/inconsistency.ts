/** What of a table does not go together. */
export type Inconsistency =
  /** the parts of a total add up to another number */
  | {
      readonly code: 'partsDiffer';
      readonly line: number;
      readonly label: string;
      readonly total: number;
      readonly sum: number;
      readonly parts: readonly number[];
    }
  /** a row is labelled with another reporting period than the table */
  | {
      readonly code: 'otherPeriod';
      readonly line: number;
      readonly label: string;
      readonly named: string;
      readonly table: string;
    }
  /** growth says that a part was greater, in the period before, than the total that it belongs to */
  | {
      readonly code: 'partBeyondTotal';
      readonly line: number;
      readonly label: string;
      readonly part: number;
      readonly total: number;
    };

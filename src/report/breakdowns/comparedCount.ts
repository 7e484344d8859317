/** A count in the period and in the one before; `null` where nothing is known of that. */
export interface ComparedCount<Name extends string> {
  readonly name: Name;
  readonly current: number;
  readonly previous: number | null;
}

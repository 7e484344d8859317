/** How many styles may stand on each other; more are damage, or a style that stands on itself. */
const MOST_PARENTS = 20;

interface Style {
  readonly parent: string;
  /** whether it strikes out by itself; `undefined` where it leaves that to the style that it stands on */
  readonly strikes: boolean | undefined;
}

/** Which styles of cells strike out what stands in them: by themselves, or as the named style does that they stand on. */
export class OdsStyles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string, boolean>();
  #open: string | undefined;
  #strikesAny = false;

  /** Whether any strikes out. */
  get strikesAny(): boolean {
    return this.#strikesAny;
  }

  /** Begins a style; one that is of anything but cells is passed over. */
  begin(name: string, parent: string, isOfCells: boolean): void {
    this.#open = isOfCells ? name : undefined;
    if (isOfCells) this.#styles.set(name, { parent, strikes: undefined });
  }

  /** Takes the lines through its text that the open style names. */
  takeLines(lines: readonly string[]): void {
    const name = this.#open;
    if (name === undefined || lines.length === 0) return;
    const strikes = !lines.includes('none');
    this.#styles.set(name, { parent: this.#styles.get(name)?.parent ?? '', strikes });
    if (strikes) this.#strikesAny = true;
  }

  /** Whether a style strikes out; to be asked once all styles were taken. */
  strikes(name: string): boolean {
    const known = this.#known.get(name) ?? this.#resolved(name);
    this.#known.set(name, known);
    return known;
  }

  #resolved(name: string): boolean {
    let style = this.#styles.get(name);
    for (let count = 0; style !== undefined && count < MOST_PARENTS; count += 1) {
      if (style.strikes !== undefined) return style.strikes;
      style = this.#styles.get(style.parent);
    }
    return false;
  }
}

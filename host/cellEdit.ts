import { HostError } from './protocol/hostError';

/** Whether the user is editing a cell: until that ends, requests fail or, if they asked for it, wait. */
export class CellEdit {
  #code: string | undefined;
  #waiting: (() => void)[] = [];

  get isOn(): boolean {
    return this.#code !== undefined;
  }

  begin(code: string): void {
    this.#code = code;
  }

  end(): void {
    this.#code = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Lets a request pass. It throws while a cell is being edited, unless the request waits for the end. */
  async pass(waits: boolean): Promise<void> {
    while (this.#code !== undefined) {
      if (!waits) throw new HostError(this.#code);
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }
}

import { HostError } from '../protocol/hostError';
import type { JsonValue } from '../protocol/json';

/** The protection of a sheet or of the workbook's structure. */
export class Protection {
  #on = false;
  #password: string | undefined;
  #options: JsonValue = null;

  get on(): boolean {
    return this.#on;
  }

  get options(): JsonValue {
    return this.#options;
  }

  protect(password?: string, options: JsonValue = null): void {
    if (this.#on) throw new HostError('InvalidOperation');
    this.#on = true;
    this.#password = password === '' ? undefined : password;
    this.#options = options;
  }

  unprotect(password?: string): void {
    if (this.#on && this.#password !== undefined && this.#password !== password) {
      throw new HostError('AccessDenied');
    }
    this.#on = false;
  }

  /** Throws what Excel throws where a change is not allowed. */
  demandOff(): void {
    if (this.#on) throw new HostError('AccessDenied');
  }
}

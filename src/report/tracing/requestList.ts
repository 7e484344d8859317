import { normalForm } from '../../ground/normalForm';
import type { RequestLog } from '../../log/model/requestLog';
import type { RequestGroup, RequestStanding } from './requestGroup';
import type { RequestRow } from './requestSelection';

/** A request of a list, and how it stands to the number. */
export interface ListedRequest extends RequestRow {
  readonly standing: RequestStanding;
}

/** The requests of some groups, one group after the other, of which any part is taken at once. */
export class RequestList {
  /** @param groups in the order in which they are listed */
  constructor(private readonly groups: readonly RequestGroup[]) {}

  get length(): number {
    return this.groups.reduce((sum, { requests }) => sum + requests.length, 0);
  }

  /** The requests from one place in the list up to another, without that; fewer where it ends before. */
  slice(from: number, to: number): readonly ListedRequest[] {
    let start = 0;
    return this.groups.flatMap(({ standing, requests }) => {
      const first = Math.max(0, from - start);
      const last = Math.max(first, to - start);
      start += requests.length;
      return requests.slice(first, last).map((request) => ({ ...request, standing }));
    });
  }

  /** Those whose reference holds a text; written in whatever case, accents or kind of dash. All for an empty text. */
  withReference(text: string): RequestList {
    const wanted = normalForm(text);
    if (wanted === '') return this;
    const matches = new Map<RequestLog, Uint8Array>();
    const holdsIt = ({ log, row }: RequestRow): boolean => {
      const found = matches.get(log) ?? matchingReferences(log, wanted);
      matches.set(log, found);
      return found[log.texts.reference.codes[row] ?? 0] === 1;
    };
    return new RequestList(
      this.groups.map(({ standing, requests }) => ({ standing, requests: requests.filter(holdsIt) })),
    );
  }
}

/** Of each different reference of a log, by its code, whether it holds a text in its normal form. */
function matchingReferences({ texts }: RequestLog, wanted: string): Uint8Array {
  return Uint8Array.from(texts.reference.texts, (text) => (normalForm(text).includes(wanted) ? 1 : 0));
}

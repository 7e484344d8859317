import type { Language } from '../../locales/languages';
import type { RequestStanding } from '../../report/tracing/requestGroup';
import type { TracedRequest } from '../../report/tracing/tracedRequest';
import type { NumberInWords } from '../../wording/describeNumber';

/** What a number of the report is made of, in words of a language, and how many requests stand to it in which way. */
export interface Explanation {
  readonly number: NumberInWords;
  /** the counted ones first; their requests are asked for in parts, as there may be hundreds of thousands */
  readonly groups: readonly { readonly standing: RequestStanding; readonly count: number }[];
  /** of growth: how many requests of the period before were entered and stand in no log */
  readonly entered: number;
  /** whether it counts entries of a register: of these nothing is listed */
  readonly isOfRegister: boolean;
}

/** Which requests of a number are listed. */
export interface RequestQuery {
  /** the name of the number */
  readonly number: string;
  /** `null` for all, group after group */
  readonly standing: RequestStanding | null;
  /** what the reference holds; `''` for any */
  readonly search: string;
}

/** A request behind a number, and how it stands to it. */
export interface ExplainedRequest extends TracedRequest {
  readonly standing: RequestStanding;
}

/** Requests behind a number that are written on a sheet. */
export interface RequestsToWrite {
  readonly number: NumberInWords;
  readonly requests: readonly ExplainedRequest[];
  readonly language: Language;
}

/** A part of a list of requests. */
export interface RequestBand {
  /** how many requests the whole list has */
  readonly total: number;
  readonly requests: readonly ExplainedRequest[];
}

import { NO_DAY } from '../../ground/calendarDay';
import { normalForm } from '../../ground/normalForm';
import type { RequestLog } from '../../log/model/requestLog';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { MERE_NUMBER, referenceForms, type RequestRow } from './requestKeys';
import type { LogIssue } from './settlingLogs';
import { stateKey } from './stateKey';

/** Who the requests of a log went to, by the code of the text. */
interface NamedLog {
  readonly log: RequestLog;
  readonly index: number;
  readonly names: readonly string[];
  readonly states: readonly string[];
}

/**
 * Names the requests of one reference, kind and day sent whose addressees are different texts and seem to be one State, such
 * as `DRC` and `Democratic Republic of the Congo`: they may be one request, and each is counted. A request that went to
 * several States under one reference is nothing to tell of.
 *
 * @param logs in which each request counts once
 */
export function namesOfOneState(logs: readonly RequestLog[]): readonly LogIssue[] {
  const named = logs.map((log, index) => {
    const names = log.texts.addressee.texts.map((text) => normalForm(text));
    return { log, index, names, states: statesOf(log.texts.addressee.texts) };
  });
  const several = statesOfSeveralNames(named);
  if (several.size === 0) return [];
  const firsts = new Map<string, { readonly request: RequestRow; readonly name: string }>();
  return named.flatMap(({ log, index, names, states }) => {
    const issues: LogIssue[] = [];
    const forms = referenceForms(log);
    for (let row = 0; row < log.count; row += 1) {
      const code = log.texts.addressee.codes[row] ?? 0;
      const [name = '', state = ''] = [names[code], states[code]];
      const reference = forms[log.texts.reference.codes[row] ?? 0] ?? '';
      if (!several.has(state) || log.usable[row] !== 1 || reference === '') continue;
      const origin = MERE_NUMBER.test(reference) ? (log.coded.origin[row] ?? 0) : '';
      const day = log.dates.sent[row] ?? NO_DAY;
      const key = [day, log.coded.kind[row] ?? 0, origin, reference, state].join('\n');
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, { request: { log, index, row }, name });
      else if (first.name !== name) issues.push(nameOfOneState({ log, index, row }, first.request));
    }
    return issues;
  });
}

const statesOfTexts = new WeakMap<readonly string[], readonly string[]>();

/** What stands for the States that texts name; found once for the texts of a column. */
export function statesOf(texts: readonly string[]): readonly string[] {
  const known = statesOfTexts.get(texts);
  if (known !== undefined) return known;
  const states = texts.map((text) => stateKey(text));
  statesOfTexts.set(texts, states);
  return states;
}

/** The States that logs name in more than one way: hardly any, as most registers choose their names from a list. */
function statesOfSeveralNames(logs: readonly NamedLog[]): ReadonlySet<string> {
  const nameOf = new Map<string, string>();
  const several = new Set<string>();
  for (const { names, states } of logs) {
    states.forEach((state, code) => {
      const name = names[code] ?? '';
      if (state === '' || name === '') return;
      if ((nameOf.get(state) ?? name) === name) nameOf.set(state, name);
      else several.add(state);
    });
  }
  return several;
}

function nameOfOneState({ log, index, row }: RequestRow, first: RequestRow): LogIssue {
  return {
    index,
    issue: {
      ...requestPlace(log, row),
      severity: 'warning',
      found: requestText(log, 'addressee', row),
      finding: {
        code: 'otherNameOfState',
        first: requestPlace(first.log, first.row),
        other: requestText(first.log, 'addressee', first.row),
      },
    },
  };
}

import { normalForm } from '../../ground/normalForm';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { referenceForm } from './requestKeys';
import type { LogIssue } from './settlingLogs';

interface FormedReference {
  readonly log: RequestLog;
  readonly row: number;
  readonly form: string;
}

/**
 * Names the requests of one addressee, kind and day sent whose references differ only in leading zeros, separators or the
 * century of a year: `VWS/22/34` and `VWS/2022/034`. They may be one request; each is counted.
 *
 * @param logs in which each request counts once
 */
export function similarReferences(logs: readonly RequestLog[]): readonly LogIssue[] {
  const firstOf = new Map<string, FormedReference>();
  const issues: LogIssue[] = [];
  for (const [index, log] of logs.entries()) {
    const { reference, addressee } = log.texts;
    const forms = reference.texts.map(referenceForm);
    const parts = reference.texts.map(referenceParts);
    const names = addressee.texts.map((text) => normalForm(text));
    for (let row = 0; row < log.count; row += 1) {
      const code = reference.codes[row] ?? 0;
      const form = forms[code] ?? '';
      if (log.usable[row] !== 1 || form === '') continue;
      const key = [
        parts[code],
        names[addressee.codes[row] ?? 0],
        log.coded.kind[row],
        log.dates.sent[row],
      ].join('\n');
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, { log, row, form });
      else if (first.form !== form) {
        issues.push({ index, issue: similarReference(log, row, first) });
      }
    }
  }
  return issues;
}

function similarReference(log: RequestLog, row: number, first: FormedReference): Issue {
  return {
    ...requestPlace(log, row),
    severity: 'warning',
    found: requestText(log, 'reference', row),
    finding: {
      code: 'similarReference',
      first: requestPlace(first.log, first.row),
      other: requestText(first.log, 'reference', first.row),
    },
  };
}

/** The letters and numbers of a reference: without leading zeros, and a year before another number by its last two digits. */
function referenceParts(text: string): string {
  const parts = normalForm(text).match(/\p{L}+|\d+/gu) ?? [];
  const lastNumber = parts.findLastIndex((part) => /^\d/.test(part));
  return parts
    .map((part, index) => (index < lastNumber ? part.replace(/^(?:19|20)(?=\d\d$)/, '') : part))
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

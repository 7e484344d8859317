import { shownNumber } from '../layout/shownNumber';
import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { DifferingSetting } from '../report/provenance/differingSettings';
import type { LogProvenance } from '../report/provenance/provenance';
import { describePlace } from '../wording/describePlace';
import type { DifferingNumber, Verification, VerifiedLog } from './verification';

/** What a verification found, in words. */
export interface VerificationInWords {
  readonly verdict: string;
  /** the version, the rules and the settings where they differ, and how many figures agree */
  readonly sentences: readonly string[];
  readonly differing: readonly string[];
  readonly logs: readonly string[];
}

/** Puts into words whether a report is of some logs. */
export function describeVerification(
  { file, isOfLogs, version, rules, settings, count, differing, logs }: Verification,
  messages: Messages,
): VerificationInWords {
  const { verify } = messages.cli;
  const agreeing = { agreeing: String(count - differing.length), count: String(count) };
  return {
    verdict: fill(isOfLogs ? verify.isOfLogs : verify.isNotOfLogs, { file }),
    sentences: [
      ...(version.then === version.now ? [] : [fill(verify.version, version)]),
      ...(rules.then === rules.now ? [] : [fill(verify.rules, rules)]),
      ...settings.map((setting) => settingText(setting, messages)),
      fill(verify.figures, agreeing),
    ],
    differing: differing.map((one) => differingText(one, messages)),
    logs: logs.map((log) => logText(log, messages)),
  };
}

function settingText(setting: DifferingSetting, messages: Messages): string {
  const { verify } = messages.cli;
  if (setting.setting === 'baseline') return verify.baseline;
  const place = describePlace({ ...setting, cell: '' }, messages);
  const fields = setting.fields.map((field) => messages.fields[field]).join(messages.format.listSeparator);
  return fill(verify.reading, { place, fields });
}

function differingText(number: DifferingNumber, messages: Messages): string {
  const { verify } = messages.cli;
  const { id, sheet, cell } = number;
  const [shown, computed] = valuesInWords(number, messages);
  return fill(verify.differs, { id, sheet, cell, shown, computed });
}

/** Both values as the report shows numbers; with all their digits where they are shown alike. */
function valuesInWords(
  { shown, computed, numberFormat }: DifferingNumber,
  { cli, format }: Messages,
): readonly [string, string] {
  const inWords = (value: DifferingNumber['shown']): string => {
    if (value === null) return cli.verify.nothing;
    return typeof value === 'number' ? shownNumber(value, numberFormat, format) : String(value);
  };
  const [there, here] = [inWords(shown), inWords(computed)];
  return there === here ? [String(shown), String(computed)] : [there, here];
}

function logText({ workbook, sheet, state, then, now, read }: VerifiedLog, messages: Messages): string {
  const { verify } = messages.cli;
  const place = describePlace({ workbook, sheet, cell: '' }, messages);
  const requests = read === undefined ? '' : requestsText(read, place, messages);
  const fillings = { place, requests, then: then ?? '', now: now ?? '', fingerprint: now ?? '' };
  return fill(verify[state], fillings);
}

function requestsText({ requests, range }: LogProvenance, place: string, { cli, format }: Messages): string {
  return fillPlural(cli.logRead, requests, format, { place, range }).replace(`${place}, `, '');
}

import path from 'node:path';
import { checkAccessibility } from '../accessibility/checkAccessibility';
import { ACCESSIBILITY_RULES, type AccessibilityFinding } from '../accessibility/finding';
import { fill, fillPlural } from '../locales/fill';
import { messagesOf } from '../locales/messagesOf';
import type { Messages } from '../locales/messages';
import { readPlan } from '../xlsx/read/look/readPlan';
import { failedResult } from './commandError';
import type { CommandResult } from './commandResult';
import type { Options } from './options';
import { readWorkbookBytes } from './readFiles';
import { terminalJson, terminalLine } from './terminalText';

/** So many places that break one rule are named. */
const MOST_PLACES = 10;

/** Says what keeps people from reading the workbook that `--accessibility` names; where something does, the command fails. */
export function accessibilityAsAsked(
  { accessibility: named, json, language }: Options & { readonly accessibility: string },
  folder: string,
): CommandResult {
  const file = path.resolve(folder, named);
  const bytes = readWorkbookBytes(file);
  if (!bytes.ok) return failedResult(bytes.error, language);
  const read = readPlan(path.basename(file), bytes.value);
  if (!read.ok) {
    return failedResult({ code: read.error.code, fillings: { ...read.error, file } }, language);
  }
  const findings = checkAccessibility(read.value.plan, read.value.hidden);
  const stdout = json
    ? `${terminalJson({ findings })}\n`
    : findingsText(findings, path.basename(file), messagesOf(language));
  return { exitCode: findings.length === 0 ? 0 : 1, stdout, stderr: '', language };
}

function findingsText(findings: readonly AccessibilityFinding[], file: string, messages: Messages): string {
  const { accessibility: texts, format } = messages;
  if (findings.length === 0) return `${terminalLine(fill(texts.none, { file }))}\n`;
  const lines = ACCESSIBILITY_RULES.flatMap((rule) => {
    const ofRule = findings.filter((finding) => finding.rule === rule);
    const rest = ofRule.length - MOST_PLACES;
    return [
      ...ofRule.slice(0, MOST_PLACES).map((finding) => findingText(finding, messages)),
      ...(rest > 0 ? [fillPlural(texts.more, rest, format)] : []),
    ];
  });
  return [fillPlural(texts.found, findings.length, format, { file }), ...lines.map((line) => `  ${line}`), '']
    .map(terminalLine)
    .join('\n');
}

function findingText({ rule, sheet, place }: AccessibilityFinding, { accessibility }: Messages): string {
  const text = accessibility.rules[rule];
  return fill(place === '' ? accessibility.findingOfSheet : accessibility.finding, { sheet, place, text });
}

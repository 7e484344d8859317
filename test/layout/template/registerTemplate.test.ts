import type { CellValue } from '../../../src/ground/outline';
import { planTemplate } from '../../../src/layout/template/planTemplate';
import { LANGUAGES } from '../../../src/locales/languages';
import { messagesOf } from '../../../src/locales/messagesOf';
import { choiceOf } from '../../../src/log/registers/registerChoice';
import { type RegisterDefinition } from '../../../src/log/registers/register';
import { REGISTERS } from '../../../src/log/registers/registers';
import { computeReport } from '../../../src/report/computeReport';
import { periodStartingIn } from '../../../src/report/period';
import { readingOf, TODAY } from '../../log/workbookOf';
import { filledTemplate } from './filledTemplate';

const DAY = 44_900;

/** What is typed below each heading for one entry: the first choice of each list, a day, an amount, a text. */
function entryOf({ fields, mayBeSealed }: RegisterDefinition, language: 'en' | 'fr'): readonly CellValue[] {
  const cells = Object.entries(fields).map(([name, { holds, choices }]): CellValue => {
    if (name === 'ended' || name === 'standing') return null;
    if (holds === 'day') return DAY;
    if (holds === 'amount') return 1;
    return choices === undefined ? `${name} A` : (choices[0]?.called[language] ?? null);
  });
  return mayBeSealed ? [...cells, DAY] : cells;
}

describe.each(LANGUAGES)('the template of a register in %s', (language) => {
  describe.each(
    REGISTERS.map((definition: RegisterDefinition<(typeof REGISTERS)[number]['id']>) => definition),
  )('of $id', (definition) => {
    const plan = planTemplate(definition.id, language, messagesOf(language));

    it('is recognised without a question and counts the one entry that was filled in', () => {
      const {
        registers,
        plan: logs,
        issues,
        logs: read,
      } = readingOf(filledTemplate(plan, [entryOf(definition, language)]));
      expect(registers).toMatchObject([{ id: definition.id, question: undefined }]);
      expect([...(registers[0]?.fields ?? [])]).toEqual(Object.keys(definition.fields));
      expect(registers[0]?.entries).toMatchObject([{ issues: [] }]);
      expect([logs.logs, logs.openLogs, issues, read]).toEqual([[], [], [], []]);
      const report = computeReport({
        logs: [],
        period: periodStartingIn(2022),
        today: TODAY,
        registers,
        issues,
      });
      const counted = [...report.figures.values()].filter(({ value }) => value?.numerator === 1);
      expect(definition.id === 'recommendations' ? report.recommendations : counted).not.toEqual([]);
    });

    it('that nobody has filled in is no evidence that there is none', () => {
      const { registers, issues } = readingOf(filledTemplate(plan, []));
      const report = computeReport({
        logs: [],
        period: periodStartingIn(2022),
        today: TODAY,
        registers,
        issues,
      });
      const values = [...report.figures].filter(([id]) => /area[135]|questionnaire/u.test(id));
      expect(values.filter(([, { reason }]) => reason === null)).toEqual([]);
    });

    it('offers texts that mean what they are offered for, in lists that Excel takes', () => {
      for (const { choices = [] } of Object.values(definition.fields)) {
        const values = choices.map(({ value }) => value);
        expect(choices.map(({ called }) => choiceOf(called[language], choices))).toEqual(values);
      }
      for (const { texts } of plan.choices ?? []) {
        expect(texts.filter((text) => text.includes(','))).toEqual([]);
        expect(texts.join(',').length).toBeLessThanOrEqual(255);
      }
      expect(plan.name.length).toBeLessThanOrEqual(31);
    });
  });
});

import type { Messages } from './messages';

/** The texts of a language as the Court's report of a year has them. */
export function messagesOfYear(messages: Messages, year: number): Messages {
  return messages.ofYears
    .filter(({ since }) => since <= year)
    .reduce<Messages>(
      (known, { tables, figures, notes, rules }) => ({
        ...known,
        tables: { ...known.tables, ...tables },
        figures: { ...known.figures, ...figures },
        notes: { ...known.notes, ...notes },
        rules: { ...known.rules, ...rules },
      }),
      messages,
    );
}

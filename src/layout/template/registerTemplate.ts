import type { HeldValue, RegisterField } from '../../log/registers/register';
import { type RegisterId, registerOf } from '../../log/registers/registers';
import type { Language } from '../../locales/languages';
import type { Messages } from '../../locales/messages';
import type { TemplateColumn, TemplateContent } from './templateSheet';

const WIDTHS: Readonly<Record<HeldValue, number>> = { text: 30, choice: 26, day: 18, amount: 16 };

const HOLDS: Readonly<Record<HeldValue, TemplateColumn['holds']>> = {
  text: 'text',
  choice: 'text',
  day: 'day',
  amount: 'number',
};

/** The name of a register's sheet. */
export function registerSheetName(id: RegisterId, language: Language): string {
  return registerOf(id).called[language];
}

/**
 * An empty register, of which all follows from its definition: a column for each field under its usual name, and lists
 * to choose from. It is recognised without a question. Where entries may be sealed, a last column says since when each
 * is public: only what is public counts.
 */
export function registerTemplate(id: RegisterId, language: Language, messages: Messages): TemplateContent {
  const { fields, mayBeSealed } = registerOf(id);
  const { notes, publicNote, madePublic } = messages.template.register;
  const name = registerSheetName(id, language);
  return {
    name,
    title: name,
    notes: mayBeSealed ? [...notes, publicNote] : notes,
    columns: [
      ...Object.values(fields).map((field) => columnOf(field, language)),
      ...(mayBeSealed ? [{ heading: madePublic, width: WIDTHS.day, holds: 'day' } as const] : []),
    ],
  };
}

function columnOf({ called, holds, choices }: RegisterField, language: Language): TemplateColumn {
  return {
    heading: called[language],
    width: WIDTHS[holds],
    holds: HOLDS[holds],
    ...(choices && { choices: choices.map((choice) => choice.called[language]) }),
  };
}

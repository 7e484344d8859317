import { fillPlural, type Fillings } from '../locales/fill';
import { listText } from '../locales/listText';
import type { Messages, PluralForms } from '../locales/messages';
import type { OtherSheets, SheetPlace } from '../log/planning/otherSheets';
import { describePlace } from './describePlace';

/** The sheets that were looked at beside those of the logs, and what for: a sentence each, none where there are none. */
export function otherSheetsText({ registers, unused }: OtherSheets, messages: Messages): readonly string[] {
  const { cover } = messages;
  const ids = new Set(registers.map(({ register }) => register));
  const read = [...ids].flatMap((id) => {
    const own = registers.filter(({ register }) => register === id);
    return placesText(cover.registers, own, messages, { register: messages.registers[id] });
  });
  return [...read, ...placesText(cover.unused, unused, messages)];
}

function placesText(
  forms: PluralForms,
  sheets: readonly SheetPlace[],
  messages: Messages,
  fillings: Fillings = {},
): readonly string[] {
  if (sheets.length === 0) return [];
  const names = sheets.map((sheet) => describePlace({ ...sheet, cell: '' }, messages));
  const places = listText(names, { ...messages.format, listSeparator: messages.format.longListSeparator });
  return [fillPlural(forms, sheets.length, messages.format, { ...fillings, places })];
}

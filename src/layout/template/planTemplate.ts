import { REGISTERS, type RegisterId } from '../../log/registers/registers';
import type { Language } from '../../locales/languages';
import type { Messages } from '../../locales/messages';
import type { SheetPlan } from '../../plan/workbookPlan';
import { registerTemplate } from './registerTemplate';
import { requestTemplate } from './requestTemplate';
import { templateSheet } from './templateSheet';

/** What there is an empty list of: the log of requests, and each register. */
export type TemplateId = 'requests' | RegisterId;

export const TEMPLATE_IDS: readonly TemplateId[] = ['requests', ...REGISTERS.map(({ id }) => id)];

/**
 * An empty list to be filled in, recognised without a question. Its name may be taken in a workbook, see `sheetName`.
 *
 * @param messages the texts of the language
 */
export function planTemplate(id: TemplateId, language: Language, messages: Messages): SheetPlan {
  return templateSheet(
    id === 'requests' ? requestTemplate(messages) : registerTemplate(id, language, messages),
  );
}

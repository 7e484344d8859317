import type { Messages } from '../../../locales/messages';

/** A term of the report that the glossary explains, as the help and the sheet “Notes” do. */
export type TermId = keyof Messages['notesSheet']['definitions'];

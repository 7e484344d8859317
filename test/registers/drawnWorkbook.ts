import { Draw } from './draw';
import { drawForm, drawRequests, type DrawnRequest, type LogForm, periodDays } from './drawnRequest';
import { drawLook, layOut, type SheetSubject } from './logSheet';
import type { DrawnSheet } from './registerSheet';
import { Voice } from './voice';
import { type DrawnWarrants, drawWarrantSheet, type Publicity } from './warrantSheet';
import type { Separated } from './workbookFile';
import type { Tongue } from './words/words';

/** A workbook as some section keeps it, and what it truly says. */
export interface DrawnWorkbook {
  readonly seed: number;
  readonly name: string;
  /** the year in which the period to be computed begins */
  readonly year: number;
  readonly form: LogForm | undefined;
  readonly sheets: readonly DrawnSheet[];
  /** where it is a file of separated values: how it is written */
  readonly separated?: Separated;
  readonly warrants: (DrawnWarrants & { publicity: Publicity }) | undefined;
}

const TONGUES: Readonly<Record<'en' | 'fr' | 'both' | 'es' | 'field', readonly [Tongue, ...Tongue[]]>> = {
  en: ['en'],
  fr: ['fr'],
  both: ['en', 'fr'],
  es: ['es'],
  field: ['es', 'en'],
};

/** The workbook of a seed, always the same. */
export function drawWorkbook(seed: number): DrawnWorkbook {
  const draw = new Draw(seed);
  const voice = new Voice(draw, TONGUES[draw.weighed({ en: 41, fr: 35, both: 13, es: 8, field: 3 })]);
  const year = draw.between(2016, 2024);
  const content = draw.weighed({ log: 80, warrants: 10, both: 10 });
  const form = content === 'warrants' ? undefined : drawForm(draw);
  const file = fileName(draw, voice, form);
  const isText = content === 'log' && draw.isIn(12);
  const logs = form === undefined ? [] : logSheets(draw, voice, form, year, isText);
  if (isText && logs.length === 1) return separatedWorkbook(draw, { seed, year, form, logs, file });
  const warrants = content === 'log' ? undefined : drawWarrantSheet(draw, voice, year);
  const others = draw.isIn(15) ? [contactsSheet(draw)] : [];
  const sheets = [...logs, ...(warrants ? [warrants.sheet] : []), ...others];
  return { seed, name: `${file}.xlsx`, year, form, sheets: distinct(sheets), warrants };
}

/** A log that was saved as text; its one sheet is called as the file is. */
function separatedWorkbook(
  draw: Draw,
  {
    seed,
    year,
    form,
    logs,
    file,
  }: Pick<DrawnWorkbook, 'seed' | 'year' | 'form'> & { logs: readonly DrawnSheet[]; file: string },
): DrawnWorkbook {
  const separated: Separated = {
    separator: draw.pick([';', ';', ',', ',', '\t', '|']),
    encoding: draw.pick(['plain', 'marked', 'windows']),
  };
  const sheets = logs.map((sheet) => ({ ...sheet, name: file.slice(0, 31), merged: [] }));
  return { seed, name: `${file}.csv`, year, form, sheets, separated, warrants: undefined };
}

function fileName(draw: Draw, { main }: Voice, form: LogForm | undefined): string {
  const isNamed = form !== undefined && form.organ !== 'both' && draw.isIn(40);
  if (!isNamed) return draw.pick(main.files.plain);
  return draw.pick(form.organ === 'OTP' ? main.files.prosecutor : main.files.registry);
}

function logSheets(
  draw: Draw,
  voice: Voice,
  form: LogForm,
  year: number,
  isText: boolean,
): readonly DrawnSheet[] {
  const requests = drawRequests(draw, form, year);
  const look = drawLook(draw, form, voice, isText);
  const placed = { ...look, hasTitle: look.hasTitle && form.organ !== 'both' };
  return parted(draw, form, requests, year).map(({ subject, requests: part }) =>
    layOut(draw, voice, form, placed, subject, part),
  );
}

interface Part {
  readonly subject: SheetSubject;
  readonly requests: readonly DrawnRequest[];
}

/** One sheet for all, one for headquarters and one for the Country Offices, or one a period. */
function parted(draw: Draw, form: LogForm, requests: readonly DrawnRequest[], year: number): readonly Part[] {
  if (form.organ === 'Registry' && form.origin === 'sheets') {
    return (['headquarters', 'countryOffice'] as const).map((origin) => ({
      subject: subjectOf(form, origin, ''),
      requests: requests.filter((request) => request.origin === origin),
    }));
  }
  if (draw.isIn(80)) return [{ subject: subjectOf(form, form.origin, ''), requests }];
  const { start } = periodDays(year);
  const isEarlier = ({ sent }: DrawnRequest): boolean => sent < start;
  return [
    { subject: subjectOf(form, form.origin, ` ${year}`), requests: requests.filter(isEarlier) },
    {
      subject: subjectOf(form, form.origin, ` ${year + 1}`),
      requests: requests.filter((request) => !isEarlier(request)),
    },
  ];
}

function subjectOf({ organ, hasKind }: LogForm, origin: LogForm['origin'], suffix: string): SheetSubject {
  if (organ === 'OTP') {
    const fixed = hasKind ? { organ } : { organ, kind: 'rfa' };
    return { title: 'titleProsecutor', sheet: 'sheetProsecutor', fixed, suffix };
  }
  if (organ === 'both') {
    return {
      title: 'titleRegistry',
      sheet: 'sheetPlain',
      fixed: origin === 'column' ? {} : { origin },
      suffix,
    };
  }
  const fixed = hasKind ? { organ } : { organ, kind: 'rfc' };
  switch (origin) {
    case 'headquarters':
      return { title: 'titleHeadquarters', sheet: 'sheetHeadquarters', fixed: { ...fixed, origin }, suffix };
    case 'countryOffice':
      return {
        title: 'titleCountryOffice',
        sheet: 'sheetCountryOffice',
        fixed: { ...fixed, origin },
        suffix,
      };
    case 'column':
    case 'sheets':
      return { title: 'titleRegistry', sheet: 'sheetRegistry', fixed, suffix };
  }
}

/** A list that is no register of anything that is counted. */
function contactsSheet(draw: Draw): DrawnSheet {
  const rows = [
    ['Name', 'E-mail', 'Telephone'],
    ['Embassy A', 'a@example.org', draw.between(1000, 9999)],
    ['Embassy B', 'b@example.org', draw.between(1000, 9999)],
  ];
  return { name: 'Contacts', rows, merged: [] };
}

/** The sheets under names that differ. */
function distinct(sheets: readonly DrawnSheet[]): readonly DrawnSheet[] {
  const names = new Set<string>();
  return sheets.map((sheet) => {
    const name = names.has(sheet.name.toLowerCase()) ? `${sheet.name.slice(0, 28)} b` : sheet.name;
    names.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

import { dayAfter, daysBetween, type IsoDay } from '../report/naiveCalendar';
import type { DayWriting } from './dayWriting';
import { drawDayWriting } from './dayWriting';
import type { Draw } from './draw';
import { type DrawnRequest, type LogForm, meaningOf } from './drawnRequest';
import {
  type AnsweredField,
  columnLetters,
  type DrawnCell,
  type DrawnSheet,
  type SheetTruth,
} from './registerSheet';
import {
  addBeside,
  addSummary,
  bannerOf,
  drawSurroundings,
  letterhead,
  nameOfRange,
  NO_SURROUNDINGS,
  type Surroundings,
} from './surroundings';
import type { Voice } from './voice';
import { ADDRESSEES, REMARKS, SECTIONS, SITUATIONS, SUBJECTS } from './words/names';
import { BESIDE, type Column, type Meaning, type Passage } from './words/words';

/** How a log looks on its sheet; the sheets of one workbook share it. */
export interface LogLook {
  readonly columns: readonly Column[];
  readonly headings: ReadonlyMap<Column, string>;
  readonly days: DayWriting;
  readonly isGrouped: boolean;
  readonly isTable: boolean;
  readonly isSplit: boolean;
  readonly hasTitle: boolean;
  readonly pending: 'empty' | 'text';
  readonly reference: (request: DrawnRequest) => string | number;
  readonly firstColumn: number;
  readonly surroundings: Surroundings;
  readonly headingMark: (heading: string, column: Column, at: number) => string;
  /** whether the Registry says “request for assistance” where a Defence team asked */
  readonly saysAssistance: boolean;
  /** what stands in a column of months */
  readonly monthOf: (day: IsoDay) => string | number;
}

/** What stands in the column of a request; the text also says what it means, for those who would answer. */
interface Said {
  readonly cell: DrawnCell;
  readonly means?: string | null;
}

const REFERENCE_FORMS = [
  (year: string, number: string) => `ICC/${year}/${number}`,
  (year: string, number: string) => `${year}-${number}`,
  (year: string, number: string) => `ICC-${number}-${year.slice(2)}`,
  (year: string, number: string) => `NV/${year}/${number}`,
  (year: string, number: string) => `N.${number}.${year}`,
];

/** @param isText whether the sheet is saved as separated values, which have no tables and no merged cells */
export function drawLook(draw: Draw, form: LogForm, voice: Voice, isText: boolean): LogLook {
  const beside = draw
    .shuffled(BESIDE)
    .filter((column) => column !== 'closed' || form.replies === 'day')
    .slice(0, draw.between(0, 5));
  const columns = draw.shuffled([...columnsOf(draw, form), ...beside]);
  const isTable = !isText && draw.isIn(12);
  const isGrouped = !isText && !isTable && !voice.hasRowForEach && draw.isIn(15) && form.replies === 'day';
  const referenceForm = draw.pick(REFERENCE_FORMS);
  const isNumbered = draw.isIn(10);
  const ordered = isGrouped ? groupedColumns(columns) : firstOnes(draw, columns);
  return {
    columns: ordered,
    headings: new Map(ordered.map((column) => [column, headingOf(form, voice, column)])),
    days: drawDayWriting(draw, voice, isText),
    isGrouped,
    isTable,
    isSplit: !isGrouped && !voice.hasRowForEach && draw.isIn(3),
    hasTitle: draw.isIn(88),
    pending: draw.pick(['empty', 'empty', 'text']),
    reference: ({ number, sent }) =>
      isNumbered
        ? 1000 + number
        : referenceForm(sent === '' ? '2020' : sent.slice(0, 4), String(number).padStart(4, '0')),
    firstColumn: isTable ? 0 : draw.pick([0, 0, 0, 1, 2]),
    surroundings: isTable ? NO_SURROUNDINGS : drawSurroundings(draw, isText),
    headingMark: drawHeadingMark(draw, voice),
    monthOf: drawMonths(draw, voice),
    saysAssistance: form.organ === 'Registry' && form.hasKind && form.categories !== 'none' && draw.isIn(12),
  };
}

function drawMonths(draw: Draw, voice: Voice): LogLook['monthOf'] {
  const style = draw.pick(['number', 'name', 'yearAndMonth']);
  const { months } = voice.main;
  return (day) => {
    const month = Number(day.slice(5, 7));
    if (style === 'number') return month;
    return style === 'name' ? (months[month - 1] ?? '') : day.slice(0, 7);
  };
}

/** What some keepers add to a heading: a colon, a star that a note explains, how days are to be written. */
function drawHeadingMark(draw: Draw, voice: Voice): LogLook['headingMark'] {
  const mark = draw.weighed({ none: 76, colon: 6, star: 6, hint: 8, number: 4 });
  const hint = voice.passage('daysHint');
  return (heading, column, at) => {
    const isDay = column === 'sent' || column === 'replied' || column === 'recorded';
    if (mark === 'colon') return /[\p{L}\d]$/u.test(heading) ? `${heading}:` : heading;
    if (mark === 'number') return `${at + 1}. ${heading}`;
    if (mark === 'none' || !isDay) return heading;
    return mark === 'star' ? `${heading}*` : `${heading} ${hint}`;
  };
}

function columnsOf(draw: Draw, form: LogForm): readonly Column[] {
  const columns: Column[] = ['reference', 'addressee', 'sent'];
  if (form.organ === 'both') columns.push('organ');
  if (form.hasKind) columns.push('kind');
  if (form.origin === 'column' && form.organ !== 'OTP') columns.push('origin');
  if (form.categories !== 'none') columns.push('category');
  if (form.hasPurpose) columns.push('purpose');
  if (form.replies === 'day') columns.push('replied');
  if (form.hasRecorded) columns.push('recorded');
  if (form.outcomes !== 'none') columns.push('outcome');
  if (form.hasStatus) columns.push('status');
  if (draw.isIn(30)) columns.push('addresseeType');
  if (draw.isIn(50)) columns.push('situation');
  if (draw.isIn(25)) columns.push('section');
  return columns;
}

/** Most registers begin with a number or the reference. */
function firstOnes(draw: Draw, columns: readonly Column[]): readonly Column[] {
  if (draw.isIn(25)) return columns;
  const isFirst = (column: Column): boolean => column === 'number' || column === 'reference';
  return [...columns.filter(isFirst), ...columns.filter((column) => !isFirst(column))];
}

const GROUPS: readonly (readonly Column[])[] = [
  ['sent', 'addressee', 'reference'],
  ['replied', 'outcome'],
];

/** The columns of one group beside each other, the others before and after. */
function groupedColumns(columns: readonly Column[]): readonly Column[] {
  const grouped = GROUPS.flat();
  const others = columns.filter((column) => !grouped.includes(column));
  const kept = GROUPS.map((group) => group.filter((column) => columns.includes(column)));
  return [...(kept[0] ?? []), ...(kept[1] ?? []), ...others];
}

function headingOf(form: LogForm, voice: Voice, column: Column): string {
  if (column === 'outcome' && form.outcomes === 'yesNo') return voice.question();
  return voice.heading(column, column === 'category' && form.categories === 'oneColumn');
}

/** What a sheet says of all its requests, and where. */
export interface SheetSubject {
  readonly title: Passage;
  readonly sheet: Passage;
  readonly fixed: SheetTruth['fixed'];
  readonly suffix: string;
}

/** Puts requests on a sheet. */
export function layOut(
  draw: Draw,
  voice: Voice,
  form: LogForm,
  look: LogLook,
  subject: SheetSubject,
  requests: readonly DrawnRequest[],
): DrawnSheet {
  const rows: DrawnCell[][] = [];
  const merged: DrawnSheet['merged'][number][] = [];
  const indent = Array.from({ length: look.firstColumn }, () => undefined);
  const width = look.columns.length;
  const isTold = draw.isIn(60);
  const name = `${voice.passage(isTold ? subject.sheet : 'sheetPlain')}${subject.suffix}`
    .replaceAll(/[/?*[\]:\\]/g, '-')
    .slice(0, 31);
  const { surroundings } = look;
  if (surroundings.hasLetterhead) rows.push(...letterhead(draw, voice, indent));
  if (look.hasTitle) {
    if (draw.isIn(30) && width > 3)
      merged.push({ row: 0, first: look.firstColumn, last: look.firstColumn + width - 1 });
    rows.push([...indent, voice.passage(subject.title)]);
    if (draw.isIn(25)) rows.push([...indent, `${voice.passage('updated')}15.09.2023`]);
    if (draw.isIn(60)) rows.push([]);
  }
  if (look.isGrouped) {
    merged.push(...groupsOf(look).map(({ first, last }) => ({ row: rows.length, first, last })));
    rows.push(groupHeadings(voice, look));
  }
  const headings = look.columns.map((column, at) =>
    look.headingMark(headingUnderGroup(voice, look, column), column, at),
  );
  const headingRows = voice.hasRowForEach ? inRows(headings) : [headings];
  const written = headingRows.map((texts) => [
    ...indent,
    ...texts.flatMap((text, at) => (isSplitAt(look, at) ? splitHeadings(voice, text) : [text])),
  ]);
  rows.push(...written);
  const headingCount = written.length + (look.isGrouped ? 1 : 0);
  const headerRow = rows.length - headingCount + 1;
  const headingsAt = rows.length - 1;
  let latest = '';
  const placed = new Map<number, DrawnRequest>();
  const texts = new Map<AnsweredField, Map<string, string | null>>();
  const hasGaps = !look.isTable && draw.isIn(10);
  const hasDuplicate = draw.isIn(8);
  for (const request of requests) {
    if (hasGaps && draw.isIn(8)) rows.push([]);
    if (surroundings.repeatsHeadings && placed.size > 0 && placed.size % 15 === 0) rows.push(...written);
    const banner = surroundings.hasBanners ? bannerOf(voice, request.sent) : '';
    if (banner !== '' && banner !== latest) rows.push([...indent, banner]);
    latest = banner;
    const row = rowOf(draw, voice, form, look, request, texts);
    rows.push([...indent, ...row]);
    if (request.nature === 'request') placed.set(rows.length, request);
    if (hasDuplicate && request.nature === 'request' && draw.isIn(4)) rows.push([...indent, ...row]);
  }
  const lastRow = rows.length - 1;
  addEnd(draw, voice, look, rows, indent, requests);
  if (form.outcomes === 'text' && voice.isCoded) rows.push([], [...indent, voice.legend()]);
  if (surroundings.beside !== 'none')
    addBeside(draw, voice, rows, { kind: surroundings.beside, row: headingsAt, column: widthOf(look) + 1 });
  return {
    name,
    rows,
    merged,
    ...(surroundings.isNamed ? { definedName: nameOfRange(name, headerRow, lastRow, widthOf(look)) } : {}),
    ...(look.isTable
      ? {
          table: {
            firstRow: headingsAt,
            firstColumn: look.firstColumn,
            lastRow,
            lastColumn: look.firstColumn + width - 1,
          },
        }
      : {}),
    truth: {
      headerRow,
      headerRows: headingCount > 1 ? 2 : 1,
      columns: lettersOf(form, look),
      texts,
      dayOrder: look.days.isMonthFirst ? 'monthFirst' : 'dayFirst',
      fixed: subject.fixed,
      requests: placed,
    },
  };
}

/** A row of totals, and notes, below the requests. */
function addEnd(
  draw: Draw,
  voice: Voice,
  look: LogLook,
  rows: DrawnCell[][],
  indent: readonly undefined[],
  requests: readonly DrawnRequest[],
): void {
  if (look.isTable) return;
  if (draw.isIn(15)) rows.push([...indent, voice.passage('total'), requests.length]);
  if (draw.isIn(20)) rows.push([], [...indent, voice.passage('note')]);
  if (look.surroundings.hasSummary) addSummary(voice, rows, indent, requests);
}

/** The first column that holds nothing of the log. */
function widthOf({ columns, firstColumn, isSplit }: LogLook): number {
  return firstColumn + columns.length + (isSplit ? 2 : 0);
}

/** Each heading in two languages, one above the other. */
function inRows(headings: readonly string[]): readonly (readonly string[])[] {
  return [0, 1].map((row) => headings.map((heading) => heading.split('\n')[row] ?? ''));
}

function isSplitAt(look: LogLook, at: number): boolean {
  return look.isSplit && look.columns[at] === 'sent';
}

/** A day in three columns. */
function splitHeadings(voice: Voice, heading: string): readonly string[] {
  const words = { en: ['day', 'month', 'year'], fr: ['jour', 'mois', 'année'], es: ['día', 'mes', 'año'] };
  return words[voice.tongues[0]].map((word) => `${heading} (${word})`);
}

/** The columns of each group heading, which is one cell above them. */
function groupsOf(look: LogLook): readonly { group: number; first: number; last: number }[] {
  return GROUPS.flatMap((columns, group) => {
    const places = look.columns.flatMap((column, at) =>
      columns.includes(column) ? [at + look.firstColumn] : [],
    );
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined || first === last ? [] : [{ group, first, last }];
  });
}

function groupHeadings(voice: Voice, look: LogLook): DrawnCell[] {
  const cells = Array.from({ length: look.firstColumn + look.columns.length }, (): DrawnCell => undefined);
  for (const { group, first } of groupsOf(look))
    cells[first] = voice.passage(group === 0 ? 'groupRequest' : 'groupReply');
  return cells;
}

function headingUnderGroup(voice: Voice, look: LogLook, column: Column): string {
  const full = look.headings.get(column) ?? column;
  if (!look.isGrouped) return full;
  if (column === 'sent' || (column === 'replied' && look.columns.includes('outcome')))
    return voice.passage('underDate');
  return column === 'outcome' && !full.includes('?') && !/\(.\/.\)/.test(full)
    ? voice.passage('underReply')
    : full;
}

function lettersOf(form: LogForm, look: LogLook): ReadonlyMap<AnsweredField, string> {
  const letters = new Map<AnsweredField, string>();
  let at = look.firstColumn;
  for (const [index, column] of look.columns.entries()) {
    if (isSplitAt(look, index)) {
      at += 3;
      continue;
    }
    if (isField(column)) letters.set(column, columnLetters(at));
    if (column === 'category' && form.categories === 'oneColumn') letters.set('purpose', columnLetters(at));
    at += 1;
  }
  return letters;
}

function isField(column: Column): column is AnsweredField {
  return !(BESIDE as readonly string[]).includes(column);
}

function rowOf(
  draw: Draw,
  voice: Voice,
  form: LogForm,
  look: LogLook,
  request: DrawnRequest,
  texts: Map<AnsweredField, Map<string, string | null>>,
): readonly DrawnCell[] {
  return look.columns.flatMap((column, at) => {
    if (isSplitAt(look, at)) return splitDay(request.sent);
    const said = sayIn(draw, voice, form, look, request, column);
    if (isField(column) && said.means !== undefined && typeof said.cell === 'string') {
      remember(texts, column, said.cell, said.means);
      if (column === 'category' && form.categories === 'oneColumn') {
        remember(texts, 'purpose', said.cell, request.purpose === '' ? null : request.purpose);
      }
    }
    return [said.cell];
  });
}

function splitDay(day: IsoDay): readonly DrawnCell[] {
  if (day === '') return [undefined, undefined, undefined];
  return [Number(day.slice(8, 10)), Number(day.slice(5, 7)), Number(day.slice(0, 4))];
}

function remember(
  texts: Map<AnsweredField, Map<string, string | null>>,
  field: AnsweredField,
  text: string,
  means: string | null,
): void {
  const known = texts.get(field) ?? new Map<string, string | null>();
  known.set(text, means);
  texts.set(field, known);
}

function say(voice: Voice, meaning: Meaning | undefined, means: string | null): Said {
  return meaning === undefined ? { cell: undefined } : { cell: voice.value(meaning), means };
}

function sayIn(
  draw: Draw,
  voice: Voice,
  form: LogForm,
  look: LogLook,
  request: DrawnRequest,
  column: Column,
): Said {
  const { organ, origin, sent, replied, recorded } = request;
  switch (column) {
    case 'reference':
      return { cell: look.reference(request) };
    case 'organ':
      return say(voice, meaningOf('organ', organ), organ);
    case 'kind':
      return sayKind(voice, look, request);
    case 'origin':
      return say(voice, meaningOf('origin', origin), origin);
    case 'category':
      return sayCategory(voice, form, request);
    case 'purpose':
      return sayPurpose(draw, voice, request);
    case 'sent':
      return { cell: sent === '' ? undefined : look.days.cell(sent) };
    case 'replied':
      return { cell: sayReply(voice, look, replied) };
    case 'recorded':
      return { cell: recorded === '' ? undefined : look.days.cell(recorded) };
    case 'outcome':
      return sayOutcome(voice, form, look, request);
    case 'status':
      return sayStatus(voice, request);
    case 'addressee':
      return { cell: draw.pick(ADDRESSEES[voice.tongues[0]]) };
    case 'addresseeType':
      return say(
        voice,
        draw.pick([
          'addresseeType.stateParty',
          'addresseeType.stateParty',
          'addresseeType.stateNotParty',
          'addresseeType.internationalOrganisation',
          'addresseeType.privateEntity',
        ]),
        null,
      );
    case 'situation':
      return { cell: draw.pick(SITUATIONS) };
    case 'section':
      return { cell: draw.pick(organ === 'OTP' ? SECTIONS.ofProsecutor : SECTIONS.ofRegistry) };
    case 'number':
    case 'subject':
    case 'remarks':
    case 'officer':
    case 'language':
    case 'channel':
    case 'urgency':
    case 'acknowledged':
    case 'deadline':
    case 'reminder':
    case 'internalRequest':
    case 'year':
    case 'month':
    case 'delay':
    case 'closed':
      return { cell: sayBeside(draw, look, request, column) };
  }
}

function sayKind(voice: Voice, look: LogLook, { nature, kind, category }: DrawnRequest): Said {
  if (nature === 'copyOfOther') return say(voice, 'copyOfOther', null);
  if (look.saysAssistance && kind === 'rfc' && category === 'defence')
    return say(voice, 'kind.rfcAsAssistance', 'rfc');
  return say(voice, meaningOf('kind', kind), kind);
}

function sayCategory(voice: Voice, form: LogForm, { category, purpose }: DrawnRequest): Said {
  if (form.categories === 'oneColumn' && purpose !== '')
    return say(voice, meaningOf('purpose', purpose), category);
  return say(voice, meaningOf('category', category), category);
}

function sayPurpose(draw: Draw, voice: Voice, { organ, purpose }: DrawnRequest): Said {
  if (purpose !== '') return say(voice, meaningOf('purpose', purpose), purpose);
  if (draw.isIn(40)) return { cell: undefined };
  return say(voice, organ === 'OTP' ? 'aim.ofProsecutor' : 'aim.ofRegistry', null);
}

function sayReply(voice: Voice, look: LogLook, replied: IsoDay): DrawnCell {
  if (replied !== '') return look.days.cell(replied);
  return look.pending === 'empty' ? undefined : voice.passage('noReply');
}

function sayOutcome(
  voice: Voice,
  form: LogForm,
  look: LogLook,
  { outcome, replied, nature }: DrawnRequest,
): Said {
  if (nature === 'draft') return { cell: undefined };
  if (form.outcomes === 'yesNo') {
    if (outcome === '' && look.pending === 'empty') return { cell: undefined };
    if (outcome === 'partial') return say(voice, 'yes.partly', 'partial');
    return outcome === 'positive' ? say(voice, 'yes.yes', 'positive') : say(voice, 'yes.no', 'negative');
  }
  if (outcome !== '') return say(voice, `outcome.${outcome}`, outcome);
  return look.pending === 'empty' && replied === ''
    ? { cell: undefined }
    : say(voice, 'outcome.pending', null);
}

function sayStatus(voice: Voice, { nature, replied, isRecordingUnderWay, outcome }: DrawnRequest): Said {
  if (nature === 'draft') return say(voice, 'draft', null);
  if (isRecordingUnderWay) return say(voice, 'status.recordingUnderWay', 'recordingUnderWay');
  if (outcome === 'withdrawn') return say(voice, 'outcome.withdrawn', null);
  return say(voice, replied === '' ? 'status.pending' : 'status.closed', null);
}

/** Days and texts that are no field of the report, as they stand beside it. */
function sayBeside(
  draw: Draw,
  look: LogLook,
  { number, sent, replied }: DrawnRequest,
  column: (typeof BESIDE)[number],
): DrawnCell {
  switch (column) {
    case 'number':
      return number;
    case 'acknowledged':
      return sent === '' || draw.isIn(30) ? undefined : look.days.cell(dayAfter(sent, draw.between(1, 6)));
    case 'deadline':
      return sent === '' ? undefined : look.days.cell(dayAfter(sent, 30));
    case 'reminder':
      return sent === '' || replied !== '' || draw.isIn(60) ? undefined : look.days.cell(dayAfter(sent, 60));
    case 'internalRequest':
      return sent === '' ? undefined : look.days.cell(dayAfter(sent, -draw.between(1, 20)));
    case 'year':
      return sent === '' ? undefined : Number(sent.slice(0, 4));
    case 'month':
      return sent === '' ? undefined : look.monthOf(sent);
    case 'delay':
      return sent === '' || replied === '' ? undefined : daysBetween(sent, replied);
    case 'closed':
      return replied === '' || draw.isIn(20)
        ? undefined
        : look.days.cell(dayAfter(replied, draw.between(3, 40)));
    case 'language':
      return draw.pick(['EN', 'FR']);
    case 'channel':
      return draw.pick(['Note verbale', 'E-mail', 'Courier']);
    case 'urgency':
      return draw.pick(['A', 'B', 'C']);
    case 'officer':
      return draw.pick(['M. Durand', 'A. Okello', 'J. Smit']);
    case 'subject':
      return draw.pick(SUBJECTS);
    case 'remarks':
      return draw.isIn(20) ? draw.pick(REMARKS) : undefined;
  }
}

import { dayAfter, type IsoDay } from '../report/naiveCalendar';
import { drawDayWriting } from './dayWriting';
import type { Draw } from './draw';
import { periodDays } from './drawnRequest';
import type { DrawnCell, DrawnSheet } from './registerSheet';
import type { Voice } from './voice';
import type { WarrantWord } from './words/words';

/** A warrant as it truly is; `''` for a day that it has not. */
export interface DrawnWarrant {
  readonly person: string;
  readonly situation: string;
  readonly issued: IsoDay;
  readonly isPublic: boolean;
  readonly unsealed: IsoDay;
  readonly ended: IsoDay;
  readonly end: 'surrendered' | 'withdrawn' | 'died';
}

/** A sheet with a register of warrants, and what its keeper would answer where an entry does not say it is public. */
export interface DrawnWarrants {
  readonly sheet: DrawnSheet;
  readonly warrants: readonly DrawnWarrant[];
  readonly unmarked: 'public' | 'sealed';
}

/** A day before the day of the run: nothing has happened after it. */
const LAST_DAY = '2026-10-31';
const SITUATIONS = ['Uganda', 'Darfur', 'Libya', 'Georgia', 'Kenya', 'Mali'];
const SYLLABLES = ['qua', 'vel', 'tor', 'mig', 'zen', 'bru', 'lop', 'kri', 'dax', 'fen', 'jul', 'wim'];

function nameOf(draw: Draw): string {
  const word = [1, 2, 3].map(() => draw.pick(SYLLABLES)).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${draw.pick(['A.', 'B.', 'C.', 'D.'])}`;
}

function drawWarrants(draw: Draw, year: number): readonly DrawnWarrant[] {
  const { end } = periodDays(year);
  const warrants: DrawnWarrant[] = [];
  const names = new Set<string>();
  for (let index = draw.between(6, 14); index > 0; index -= 1) {
    const person = nameOf(draw);
    if (names.has(person)) continue;
    names.add(person);
    const issued = dayAfter(end, -draw.between(20, 2500));
    const isPublic = draw.isIn(70);
    const endDay = draw.isIn(30) ? dayAfter(issued, draw.between(30, 2000)) : '';
    warrants.push({
      person,
      situation: draw.pick(SITUATIONS),
      issued,
      isPublic,
      unsealed: isPublic ? dayAfter(issued, draw.between(0, 300)) : '',
      ended: endDay < LAST_DAY ? endDay : '',
      end: draw.pick(['surrendered', 'withdrawn', 'died'] as const),
    });
  }
  return warrants;
}

/** How many persons are sought publicly at the end of the period. */
export function outstandingPersons(
  warrants: readonly DrawnWarrant[],
  year: number,
  isByDay: boolean,
): number {
  const { end } = periodDays(year);
  const persons = new Set<string>();
  for (const { person, isPublic, unsealed, ended } of warrants) {
    const isPublicByEnd = isPublic && (!isByDay || unsealed <= end);
    if (isPublicByEnd && (ended === '' || ended > end)) persons.add(person);
  }
  return persons.size;
}

export type Publicity = 'day' | 'text' | 'none';

export function drawWarrantSheet(
  draw: Draw,
  voice: Voice,
  year: number,
): DrawnWarrants & { publicity: Publicity } {
  const publicity = draw.weighed<Publicity>({ day: 45, text: 45, none: 10 });
  const all = drawWarrants(draw, year);
  const warrants = publicity === 'none' ? all.filter(({ isPublic }) => isPublic) : all;
  const days = drawDayWriting(draw, voice);
  const columns: WarrantWord[] = ['person', 'situation', 'issued', 'surrendered', 'withdrawn', 'died'];
  if (publicity === 'day') columns.splice(3, 0, 'unsealed');
  if (publicity === 'text') columns.splice(draw.between(1, 3), 0, 'classification');
  const headings = columns.map((column) => voice.warrantWord(column));
  const marks = new Map<boolean, string>([
    [true, voice.warrantWord('public')],
    [false, voice.warrantWord('underSeal')],
  ]);
  const rows: DrawnCell[][] = draw.isIn(70) ? [[voice.warrantWord('title')], []] : [];
  rows.push(headings);
  for (const warrant of warrants) {
    rows.push(
      columns.map((column): DrawnCell => {
        if (column === 'person' || column === 'situation') return warrant[column];
        if (column === 'classification') return marks.get(warrant.isPublic);
        const day =
          column === 'issued' || column === 'unsealed'
            ? warrant[column]
            : column === warrant.end
              ? warrant.ended
              : '';
        return day === '' ? undefined : days.cell(day);
      }),
    );
  }
  const name = voice
    .warrantWord('sheet')
    .replaceAll(/[/?*[\]:\\]/g, '-')
    .slice(0, 31);
  return {
    sheet: { name, rows, merged: [] },
    warrants,
    unmarked: publicity === 'none' ? 'public' : 'sealed',
    publicity,
  };
}

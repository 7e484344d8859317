import { daysBetween, type IsoDay, isoDay } from '../report/naiveCalendar';
import type { Draw } from './draw';
import type { DrawnCell } from './registerSheet';
import type { Voice } from './voice';
import type { Tongue } from './words/words';

const FORMATS = [
  'dd/mm/yyyy',
  'yyyy-mm-dd',
  'd mmm yyyy',
  'dd.mm.yy',
  'd mmmm yyyy',
  'mm/dd/yyyy',
  'dd-mmm-yy',
];

type TextStyle =
  | 'iso'
  | 'yearSlash'
  | 'slash'
  | 'bareSlash'
  | 'dot'
  | 'dash'
  | 'shortYear'
  | 'month'
  | 'shortMonth'
  | 'dashMonth'
  | 'weekday'
  | 'withHour'
  | 'monthFirst'
  | 'monthName';

/** How one register writes its days. */
export interface DayWriting {
  readonly isMonthFirst: boolean;
  readonly cell: (day: IsoDay) => DrawnCell;
}

/** @param isText whether days cannot but be texts, as in a file of separated values */
export function drawDayWriting(draw: Draw, voice: Voice, isText = false): DayWriting {
  if (!isText && draw.isIn(55)) {
    const format = draw.pick(FORMATS);
    if (draw.isIn(15))
      return {
        isMonthFirst: false,
        cell: (day) => ({ day, format: `${format} hh:mm`, hour: draw.between(8, 18) }),
      };
    return { isMonthFirst: false, cell: (day) => ({ day, format }) };
  }
  const style = draw.weighed<TextStyle>({
    iso: 15,
    slash: 25,
    dot: 15,
    dash: 8,
    shortYear: 7,
    month: 15,
    shortMonth: 10,
    yearSlash: 4,
    bareSlash: 6,
    dashMonth: 6,
    weekday: 5,
    withHour: 4,
    monthFirst: voice.tongues[0] === 'en' ? 5 : 0,
    monthName: voice.tongues[0] === 'en' ? 4 : 0,
  });
  return { isMonthFirst: style === 'monthFirst', cell: (day) => dayText(day, style, voice) };
}

function dayText(day: IsoDay, style: TextStyle, voice: Voice): string {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
  const { months, shortMonths } = voice.main;
  const index = Number(month) - 1;
  const isSpanish = voice.tongues[0] === 'es';
  switch (style) {
    case 'iso':
      return day;
    case 'slash':
      return `${date}/${month}/${year}`;
    case 'yearSlash':
      return `${year}/${month}/${date}`;
    case 'bareSlash':
      return `${Number(date)}/${Number(month)}/${year}`;
    case 'dashMonth':
      return `${date}-${shortMonths[index] ?? ''}-${year.slice(2)}`;
    case 'weekday':
      return `${WEEKDAYS[voice.tongues[0]][weekdayOf(day)] ?? ''} ${dayText(day, 'month', voice)}`;
    case 'withHour':
      return `${date}/${month}/${year} 10:30`;
    case 'monthName':
      return `${months[index] ?? ''} ${Number(date)}, ${year}`;
    case 'dot':
      return `${Number(date)}.${Number(month)}.${year}`;
    case 'dash':
      return `${date}-${month}-${year}`;
    case 'shortYear':
      return `${date}/${month}/${year.slice(2)}`;
    case 'monthFirst':
      return `${month}/${date}/${year}`;
    case 'month':
      return isSpanish
        ? `${Number(date)} de ${months[index] ?? ''} de ${year}`
        : `${firstOfMonth(Number(date), voice)} ${months[index] ?? ''} ${year}`;
    case 'shortMonth':
      return `${Number(date)} ${shortMonths[index] ?? ''} ${year}`;
  }
}

const WEEKDAYS: Readonly<Record<Tongue, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

/** From 0 for Monday; 1 January 2001 was one. */
function weekdayOf(day: IsoDay): number {
  return ((daysBetween(isoDay(2001, 1, 1), day) % 7) + 7) % 7;
}

function firstOfMonth(date: number, voice: Voice): string {
  return date === 1 && voice.tongues[0] === 'fr' ? '1er' : String(date);
}

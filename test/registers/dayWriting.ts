import type { IsoDay } from '../report/naiveCalendar';
import type { Draw } from './draw';
import type { DrawnCell } from './registerSheet';
import type { Voice } from './voice';

const FORMATS = [
  'dd/mm/yyyy',
  'yyyy-mm-dd',
  'd mmm yyyy',
  'dd.mm.yy',
  'd mmmm yyyy',
  'mm/dd/yyyy',
  'dd-mmm-yy',
];

type TextStyle = 'iso' | 'slash' | 'dot' | 'dash' | 'shortYear' | 'month' | 'shortMonth' | 'monthFirst';

/** How one register writes its days. */
export interface DayWriting {
  readonly isMonthFirst: boolean;
  readonly cell: (day: IsoDay) => DrawnCell;
}

export function drawDayWriting(draw: Draw, voice: Voice): DayWriting {
  if (draw.isIn(55)) {
    const format = draw.pick(FORMATS);
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
    monthFirst: voice.tongues[0] === 'en' ? 5 : 0,
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

function firstOfMonth(date: number, voice: Voice): string {
  return date === 1 && voice.tongues[0] === 'fr' ? '1er' : String(date);
}

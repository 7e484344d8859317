import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import type { SampleRegister } from './registerSheet';

type Reply = readonly [state: string, sent: CalendarDay, replied: CalendarDay | null];

const SENT = knownDay(2021, 3, 1);
const STATES = 40;
/** So many replied by 15 September 2023; the next one after it, and the others not yet. */
const REPLIED = 27;

function repliedOn(index: number): CalendarDay | null {
  if (index < REPLIED) return SENT + 30 + 31 * index;
  return index === REPLIED ? knownDay(2023, 11, 6) : null;
}

/** The register of the replies to the questionnaire on cooperation, of States that do not exist. */
export const questionnaireRegister: SampleRegister<Reply> = {
  sheet: 'Questionnaire',
  title: 'Questionnaire on cooperation – fictitious data',
  columns: [
    { heading: 'State', width: 16, cell: ([state]) => state },
    { heading: 'Sent on', width: 14, cell: ([, sent]) => sent },
    { heading: 'Replied on', width: 14, cell: ([, , replied]) => replied },
  ],
  entries: Array.from({ length: STATES }, (_, index) => [`State ${index + 1}`, SENT, repliedOn(index)]),
};

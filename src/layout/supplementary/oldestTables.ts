import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { serialOfDay } from '../../ground/dateSerial';
import type { Report } from '../../report/report';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import type { StatisticTable } from './statisticTable';

/** For each stream the requests that have been pending for longest. They are single requests: no copy to share has them. */
export function oldestTables({ breakdowns }: Report, messages: Messages): readonly StatisticTable[] {
  const texts = messages.supplementary.oldest;
  return breakdowns.stock
    .filter(({ oldest }) => oldest.length > 0)
    .map(({ stream, oldest }) => ({
      id: `oldest.${stream}`,
      heading: fill(messages.report.named, { name: texts.heading, value: messages.streams[stream] }),
      headers: [texts.reference, texts.addressee, texts.sent, texts.age, texts.place],
      nameColumns: [1, 4],
      rows: oldest.map(({ reference, addressee, sent, age, sheet, cell }) => ({
        name: reference,
        values: [
          addressee,
          { value: serialOfDay(sent), numberFormat: messages.cover.dateFormat },
          { value: age, numberFormat: COUNT_FORMAT },
          fill(texts.placeOf, { sheet, cell }),
        ],
      })),
    }));
}

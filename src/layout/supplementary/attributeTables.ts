import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { AttributeBreakdown, AttributeCount } from '../../report/breakdowns/byAttribute';
import { referencesId } from '../../report/breakdowns/statisticCell';
import { attributeIds } from '../../report/breakdowns/supplementCells';
import type { Report } from '../../report/report';
import { attributeName } from '../../wording/attributeName';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import type { StatisticTable, StatisticValue } from './statisticTable';

/** So many rows of a table are listed; the total counts all. */
const MOST_ROWS = 300;

/**
 * The requests of each stream by section, situation, kind of addressee and addressee, in the order of their names. A total
 * of references that counts each once, and so is less than its rows together, is marked.
 */
export function attributeTables({ breakdowns }: Report, messages: Messages): readonly StatisticTable[] {
  return breakdowns.byAttribute.map((breakdown) => attributeTable(breakdown, messages));
}

function attributeTable(
  { stream, attribute, counts, total }: AttributeBreakdown,
  messages: Messages,
): StatisticTable {
  const texts = messages.supplementary.byAttribute;
  const ofRows = counts.reduce((sum, { references }) => sum + references, 0);
  const isMarked = total.references < ofRows;
  const cut = counts.length - MOST_ROWS;
  return {
    id: `byAttribute.${stream}.${attribute}`,
    heading: fill(texts.headings[attribute], { stream: messages.streams[stream] }),
    ...(isMarked ? { explanation: texts.severalTimes } : {}),
    headers: [
      messages.fields[attribute],
      texts.sent,
      texts.replied,
      texts.withdrawn,
      texts.pending,
      texts.positive,
      texts.partial,
      texts.negative,
      texts.references,
    ],
    rows: [
      ...counts.slice(0, MOST_ROWS).map((count, row) => ({
        name: attributeName(count.name, attribute, messages),
        values: valuesOf(count),
        ids: idsOf({ stream, attribute }, row),
      })),
      ...(cut > 0 ? [{ name: fill(texts.more, { count: String(cut) }), values: [] }] : []),
      {
        name: isMarked ? texts.markedTotal : texts.total,
        values: valuesOf(total),
        isTotal: true,
        ids: idsOf({ stream, attribute }, 'total'),
      },
    ],
  };
}

function idsOf(
  breakdown: Pick<AttributeBreakdown, 'stream' | 'attribute'>,
  row: number | 'total',
): readonly string[] {
  return [...attributeIds(breakdown, row), referencesId(breakdown, row)];
}

function valuesOf(count: Omit<AttributeCount, 'name'>): readonly StatisticValue[] {
  const { sent, replied, withdrawn, pending, positive, partial, negative, references } = count;
  return [sent, replied, withdrawn, pending, positive, partial, negative, references].map((value) => ({
    value,
    numberFormat: COUNT_FORMAT,
  }));
}

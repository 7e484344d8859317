import type { Messages } from '../../locales/messages';
import type { Stock } from '../../report/breakdowns/stock';
import { DAYS_A_YEAR, STOCK_STATISTICS } from '../../report/breakdowns/statisticCell';
import { STOCK_PARTS } from '../../report/breakdowns/supplementCells';
import type { Report } from '../../report/report';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import { noStatistic, type StatisticTable, type StatisticValue } from './statisticTable';

/** How many requests were pending at the start, came, went, and are pending at the end, by stream. */
export function stockTable({ breakdowns }: Report, messages: Messages): StatisticTable {
  const texts = messages.supplementary.stock;
  if (breakdowns.stock.length === 0) return noStatistic('stock', texts.heading, texts.none);
  return {
    id: 'stock',
    heading: texts.heading,
    explanation: texts.explanation,
    headers: [
      messages.supplementary.requests,
      texts.pendingAtStart,
      texts.sent,
      texts.replied,
      texts.withdrawn,
      texts.pendingAtEnd,
      texts.clearance,
      texts.disposition,
    ],
    rows: breakdowns.stock.map((stock) => ({
      name: messages.streams[stock.stream],
      values: valuesOf(stock, messages),
      ids: [...STOCK_PARTS, ...STOCK_STATISTICS].map((part) => `stock.${stock.stream}.${part}`),
    })),
  };
}

function valuesOf(stock: Stock, { notAvailable, format }: Messages): readonly StatisticValue[] {
  const { pendingAtStart, sent, replied, withdrawn, pendingAtEnd } = stock;
  const numberFormat = figureFormat({ unit: 'share', places: 1 }, format);
  return [
    ...[pendingAtStart, sent, replied, withdrawn, pendingAtEnd].map((value) => ({
      value,
      numberFormat: COUNT_FORMAT,
    })),
    sent === 0 ? notAvailable : { value: replied / sent, numberFormat },
    replied === 0
      ? notAvailable
      : { value: (DAYS_A_YEAR * pendingAtEnd) / replied, numberFormat: COUNT_FORMAT },
  ];
}

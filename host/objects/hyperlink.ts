import { z } from 'zod';
import { rangeAddress } from '../../src/ground/address';
import type { Book } from '../model/book';
import { checked } from '../model/cellLook';
import type { RangeTarget } from '../model/rangeTarget';
import { HostError } from '../protocol/hostError';
import type { Property } from '../protocol/hostObject';
import { writeCells } from '../model/writeCells';

const LINK = z.looseObject({
  address: z.string().nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().nullish(),
  textToDisplay: z.string().nullish(),
});

/** Excel gives a linked cell the look of a link: what an add-in wants otherwise it sets afterwards. */
const LINK_LOOK = { ul: { s: 1 }, cl: { rgb: '#0563C1' } } as const;
const LONGEST_TIP = 255;

export function hyperlink(book: Book, target: RangeTarget): Property {
  const { sheet, area } = target;
  return {
    get: () => {
      const link = sheet.links.get(`${area.firstRow} ${area.firstColumn}`);
      if (link === undefined) return null;
      const { address, documentReference, screenTip } = link;
      return {
        ...(address === undefined ? {} : { address }),
        ...(documentReference === undefined ? {} : { documentReference }),
        screenTip: screenTip ?? '',
        textToDisplay: String(sheet.value(area.firstRow, area.firstColumn)),
      };
    },
    set: (value) => {
      sheet.protection.demandOff();
      const { address, documentReference, screenTip, textToDisplay } = checked(value, LINK);
      if ((screenTip?.length ?? 0) > LONGEST_TIP) throw new HostError('InvalidArgument');
      const shown = address ?? documentReference;
      if (typeof textToDisplay === 'string') {
        writeCells(book, target, textToDisplay);
      } else if (typeof shown === 'string' && sheet.value(area.firstRow, area.firstColumn) === '') {
        const first = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
        writeCells(book, { sheet, area: first }, `'${shown}`);
      }
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) {
          sheet.links.set(`${row} ${column}`, {
            address: address ?? undefined,
            documentReference: documentReference ?? undefined,
            screenTip: screenTip ?? undefined,
          });
          sheet.cells.change(row, column, { s: LINK_LOOK });
        }
      }
    },
  };
}

/** The links of a sheet by the address of their cell, as tests want to see them. */
export function linksOf({ links }: RangeTarget['sheet']): Record<string, { to: string; tip: string }> {
  return Object.fromEntries(
    [...links].map(([key, link]) => {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      const address = rangeAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      return [address, { to: link.documentReference ?? link.address ?? '', tip: link.screenTip ?? '' }];
    }),
  );
}

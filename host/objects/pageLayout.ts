import { z } from 'zod';
import { area, isWholeColumns, isWholeRows, localAddress, parseArea } from '../model/area';
import { bagMembers, type BagShape } from '../model/bag';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { HostObject, type Method } from '../protocol/hostObject';
import { rangeArgument, rangeObject } from './range';

const text = { initial: '' } as const;

const HEADER_FOOTER: BagShape = {
  className: 'HeaderFooter',
  properties: {
    LeftHeader: text,
    CenterHeader: text,
    RightHeader: text,
    LeftFooter: text,
    CenterFooter: text,
    RightFooter: text,
  },
};

const SHAPE: BagShape = {
  className: 'PageLayout',
  properties: {
    Orientation: { initial: 'Portrait', allowed: ['Portrait', 'Landscape'] },
    PaperSize: { initial: 'Letter' },
    Zoom: { initial: { scale: 100 } },
    BlackAndWhite: { initial: false },
    CenterHorizontally: { initial: false },
    CenterVertically: { initial: false },
    DraftMode: { initial: false },
    FirstPageNumber: { initial: '' },
    PrintComments: { initial: 'NoComments' },
    PrintErrors: { initial: 'AsDisplayed' },
    PrintGridlines: { initial: false },
    PrintHeadings: { initial: false },
    PrintOrder: { initial: 'DownThenOver', allowed: ['DownThenOver', 'OverThenDown'] },
    LeftMargin: { initial: 50.4 },
    RightMargin: { initial: 50.4 },
    TopMargin: { initial: 54 },
    BottomMargin: { initial: 54 },
    HeaderMargin: { initial: 21.6 },
    FooterMargin: { initial: 21.6 },
  },
  children: {
    HeadersFooters: {
      className: 'HeaderFooterGroup',
      properties: {
        State: {
          initial: 'Default',
          allowed: ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'],
        },
        UseSheetMargins: { initial: true },
        UseSheetScale: { initial: true },
      },
      children: {
        DefaultForAllPages: HEADER_FOOTER,
        FirstPage: HEADER_FOOTER,
        EvenPages: HEADER_FOOTER,
        OddPages: HEADER_FOOTER,
      },
    },
  },
};

const MARGINS = z.partialRecord(z.enum(['left', 'right', 'top', 'bottom', 'header', 'footer']), z.number());
const POINTS_A_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export function pageLayout(book: Book, sheet: Sheet): HostObject {
  const bag = sheet.pageLayout;
  const members = bagMembers(bag, '', SHAPE, () => {
    sheet.protection.demandOff();
  });
  return new HostObject('PageLayout', {
    ...members,
    methods: {
      SetPrintTitleRows: remembered(book, sheet, 'PrintTitleRows', isWholeRows),
      SetPrintTitleColumns: remembered(book, sheet, 'PrintTitleColumns', isWholeColumns),
      SetPrintArea: remembered(book, sheet, 'PrintArea', () => true),
      GetPrintTitleRowsOrNullObject: given(book, sheet, 'PrintTitleRows'),
      GetPrintTitleColumnsOrNullObject: given(book, sheet, 'PrintTitleColumns'),
      GetPrintAreaOrNullObject: given(book, sheet, 'PrintArea'),
      SetPrintMargins: (args) => {
        const unit = args.parsed(0, z.enum(['Points', 'Inches', 'Centimeters']));
        for (const [side, size] of Object.entries(args.parsed(1, MARGINS))) {
          const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
          bag.set(name, size * POINTS_A_UNIT[unit]);
        }
        return undefined;
      },
    },
  });
}

/** Printed titles are whole rows or whole columns: `A5:D5` does not do. */
function remembered(
  book: Book,
  sheet: Sheet,
  name: string,
  fits: (cells: ReturnType<typeof area>) => boolean,
): Method {
  return (args) => {
    sheet.protection.demandOff();
    const cells = rangeArgument(book, { sheet, area: area(0, 0) }, args, 0).area;
    if (!fits(cells)) throw new HostError('InvalidArgument');
    sheet.pageLayout.set(name, localAddress(cells));
    return undefined;
  };
}

function given(book: Book, sheet: Sheet, name: string): Method {
  return () => {
    const address = sheet.pageLayout.get(name);
    const cells = typeof address === 'string' ? parseArea(address) : undefined;
    return cells === undefined ? null : rangeObject(book, { sheet, area: cells });
  };
}

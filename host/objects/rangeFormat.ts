import { z } from 'zod';
import { isUnbounded } from '../model/area';
import { changeBorder, EDGES, readBorder, type Edge } from '../model/borders';
import { ALIGNMENT, checked, FILL, FONT, type LookProperty } from '../model/cellLook';
import type { RangeTarget } from '../model/rangeTarget';
import { HostError } from '../protocol/hostError';
import { HostObject, type Property } from '../protocol/hostObject';
import type { JsonValue } from '../protocol/json';
import { autofitColumns, autofitRows } from './autofit';

/** The look of one range, or of several at once. */
export function rangeFormat(targets: readonly RangeTarget[]): HostObject {
  return new HostObject('RangeFormat', {
    properties: {
      ...lookProperties(targets, ALIGNMENT),
      ColumnWidth: columnWidth(targets),
      RowHeight: rowHeight(targets),
      UseStandardWidth: {
        get: () => targets.every(({ sheet, area }) => !sheet.columnWidths.has(area.firstColumn)),
        set: (value) => {
          if (value !== true) return;
          for (const { sheet, area } of targets) {
            sheet.protection.demandOff();
            sheet.resetColumnWidth(area);
          }
        },
      },
      UseStandardHeight: {
        get: () => targets.every(({ sheet, area }) => !sheet.rowHeights.has(area.firstRow)),
        set: (value) => {
          if (value !== true) return;
          for (const { sheet, area } of targets) {
            sheet.protection.demandOff();
            sheet.resetRowHeight(area);
          }
        },
      },
    },
    relations: {
      Font: () => new HostObject('RangeFont', { properties: lookProperties(targets, FONT) }),
      Fill: () => rangeFill(targets),
      Borders: () => rangeBorders(targets),
    },
    methods: {
      AutofitColumns: () => {
        targets.forEach(autofitColumns);
        return undefined;
      },
      AutofitRows: () => {
        targets.forEach(autofitRows);
        return undefined;
      },
      AdjustIndent: ({ values }) => {
        const level = lookProperties(targets, ALIGNMENT)['IndentLevel'];
        const by = checked(values[0], z.int());
        level?.set?.(Number(level.get()) + by);
        return undefined;
      },
    },
  });
}

function rangeFill(targets: readonly RangeTarget[]): HostObject {
  return new HostObject('RangeFill', {
    properties: lookProperties(targets, FILL),
    methods: {
      Clear: () => {
        for (const { sheet, area } of targets) {
          sheet.protection.demandOff();
          sheet.cells.style(area, { bg: null });
        }
        return undefined;
      },
    },
  });
}

function rangeBorders(targets: readonly RangeTarget[]): HostObject {
  const border = (index: unknown): HostObject => rangeBorder(targets, checked(index, z.enum(EDGES)));
  return new HostObject('RangeBorderCollection', {
    properties: { Count: { get: () => EDGES.length } },
    items: () => EDGES.map(border),
    item: (args) => border(args.text(0)),
  });
}

function rangeBorder(targets: readonly RangeTarget[], edge: Edge): HostObject {
  const part = (name: 'style' | 'weight' | 'color'): Property => ({
    get: () => alike(targets.map(({ sheet, area }) => readBorder(sheet, area, edge)?.[name] ?? null)),
    set: (value) => {
      for (const { sheet, area } of targets) {
        sheet.protection.demandOff();
        changeBorder(sheet, area, edge, name, value);
      }
    },
  });
  return new HostObject('RangeBorder', {
    properties: {
      SideIndex: { get: () => edge },
      Style: part('style'),
      Weight: part('weight'),
      Color: part('color'),
    },
  });
}

function lookProperties(
  targets: readonly RangeTarget[],
  look: Readonly<Record<string, LookProperty>>,
): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(look).map(([name, { read, change }]): [string, Property] => [
      name,
      {
        get: () => alike(targets.flatMap((target) => looks(target, read))),
        set: (value) => {
          // null, in a set of several properties, leaves one as it is
          if (value === null) return;
          for (const { sheet, area } of targets) {
            sheet.protection.demandOff();
            sheet.cells.style(area, change(value));
          }
        },
      },
    ]),
  );
}

/** As many values as it takes to tell whether all cells look the same. */
function looks({ sheet, area }: RangeTarget, read: LookProperty['read']): readonly JsonValue[] {
  const used = sheet.cells.used(false);
  const lastRow = Math.min(area.lastRow, Math.max(area.firstRow, (used?.lastRow ?? 0) + 1));
  const lastColumn = Math.min(area.lastColumn, Math.max(area.firstColumn, (used?.lastColumn ?? 0) + 1));
  return sheet.cells.looksIn({ ...area, lastRow, lastColumn }, read);
}

/** Excel gives null where cells differ. */
function alike(values: readonly JsonValue[]): JsonValue {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function columnWidth(targets: readonly RangeTarget[]): Property {
  return {
    get: () =>
      alike(
        targets.flatMap(({ sheet, area }) =>
          Array.from({ length: Math.min(area.lastColumn - area.firstColumn + 1, 1000) }, (_, index) =>
            sheet.columnWidth(area.firstColumn + index),
          ),
        ),
      ),
    set: (value) => {
      setWidth(targets, checked(value, z.number().min(0).max(1342)));
    },
  };
}

function rowHeight(targets: readonly RangeTarget[]): Property {
  return {
    get: () =>
      alike(
        targets.flatMap(({ sheet, area }) =>
          Array.from({ length: Math.min(area.lastRow - area.firstRow + 1, 1000) }, (_, index) =>
            sheet.rowHeight(area.firstRow + index),
          ),
        ),
      ),
    set: (value) => {
      setHeight(targets, checked(value, z.number().min(0).max(409.5)));
    },
  };
}

function setWidth(targets: readonly RangeTarget[], points: number): void {
  for (const { sheet, area } of targets) {
    sheet.protection.demandOff();
    sheet.setColumnWidth(area, points);
  }
}

function setHeight(targets: readonly RangeTarget[], points: number): void {
  for (const { sheet, area } of targets) {
    sheet.protection.demandOff();
    sheet.setRowHeight(area, points);
  }
}

const EDGE_OF_KEY: Readonly<Record<string, Edge>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const TREE = z.record(z.string(), z.unknown());

/** Carries out the settings of `setCellProperties` and its like: `{ format: { font: { bold: true } } }`. */
export function applySettings(object: HostObject, settings: unknown): void {
  for (const [key, value] of Object.entries(checked(settings, TREE))) {
    if (value === undefined || value === null) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const property = object.members.properties?.[name];
    const relation = object.members.relations?.[name]?.();
    if (property?.set) property.set(value);
    else if (relation?.className === 'RangeBorderCollection') applyBorders(relation, value);
    else if (relation) applySettings(relation, value);
    else throw new HostError('ApiNotFound', `${object.className}.${key} is not implemented by this host.`);
  }
}

function applyBorders(borders: HostObject, settings: unknown): void {
  for (const [key, value] of Object.entries(checked(settings, TREE))) {
    const edge = EDGE_OF_KEY[key];
    const border = borders.members
      .items?.()
      .find((item) => item.members.properties?.['SideIndex']?.get() === edge);
    if (edge === undefined || border === undefined) throw new HostError('InvalidArgument');
    applySettings(border, value);
  }
}

export function demandBounded({ area }: RangeTarget): void {
  if (isUnbounded(area)) throw new HostError('InvalidArgument');
}

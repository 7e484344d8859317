import { checked, colour } from '../model/cellLook';
import { asJson, type BagShape } from '../model/bag';
import { z } from 'zod';

const truth = (initial: boolean) => ({ initial });
const text = (initial = '') => ({ initial });
const unchecked = { initial: null };

const FONT: BagShape = {
  className: 'ChartFont',
  properties: {
    Bold: truth(false),
    Italic: truth(false),
    Color: text('#595959'),
    Name: text('Calibri'),
    Size: { initial: 10 },
    Underline: text('None'),
  },
};

/** A fill has no colour to read: what was set stands under `SolidColor`. */
const FILL: BagShape = {
  className: 'ChartFill',
  methods: {
    SetSolidColor: (bag, path, args) => {
      bag.set(`${path}SolidColor`, colour(args.values[0]));
    },
    Clear: (bag, path) => {
      bag.set(`${path}SolidColor`, null);
    },
  },
};

const LINE: BagShape = {
  className: 'ChartLineFormat',
  properties: { Color: unchecked, LineStyle: text('Continuous'), Weight: unchecked },
  methods: {
    Clear: (bag, path) => {
      bag.set(`${path}LineStyle`, 'None');
    },
  },
};

const BORDER: BagShape = { ...LINE, className: 'ChartBorder' };

const TEXT_FORMAT = (className: string): BagShape => ({
  className,
  children: { Font: FONT, Fill: FILL, Border: BORDER },
});

const TITLE: BagShape = {
  className: 'ChartTitle',
  properties: {
    Text: text('Chart Title'),
    Visible: truth(true),
    Overlay: truth(false),
    Position: { initial: 'Top', allowed: ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] },
    HorizontalAlignment: text('Center'),
    VerticalAlignment: text('Center'),
    TextOrientation: { initial: 0 },
    ShowShadow: truth(false),
    Left: unchecked,
    Top: unchecked,
  },
  children: { Format: TEXT_FORMAT('ChartTitleFormat') },
};

const AXIS_TITLE: BagShape = {
  className: 'ChartAxisTitle',
  properties: {
    Text: { initial: 'Axis Title', shows: 'Visible' },
    Visible: truth(false),
    TextOrientation: { initial: 0 },
  },
  children: { Format: TEXT_FORMAT('ChartAxisTitleFormat') },
};

const GRIDLINES = (visible: boolean): BagShape => ({
  className: 'ChartGridlines',
  properties: { Visible: truth(visible) },
  children: { Format: { className: 'ChartGridlinesFormat', children: { Line: LINE } } },
});

const AXIS = (gridlines: boolean): BagShape => ({
  className: 'ChartAxis',
  properties: {
    Visible: truth(true),
    NumberFormat: text('General'),
    LinkNumberFormat: truth(true),
    Minimum: unchecked,
    Maximum: unchecked,
    MajorUnit: unchecked,
    MinorUnit: unchecked,
    ReversePlotOrder: truth(false),
    CategoryType: text('Automatic'),
    TickLabelPosition: text('NextToAxis'),
    TickLabelSpacing: unchecked,
    TickMarkSpacing: { initial: 1 },
    MajorTickMark: text('None'),
    MinorTickMark: text('None'),
    TextOrientation: unchecked,
    Position: text('Automatic'),
    IsBetweenCategories: truth(true),
    DisplayUnit: text('None'),
    ScaleType: text('Linear'),
    MultiLevel: truth(false),
    Alignment: text('Center'),
    Offset: { initial: 100 },
  },
  children: {
    Title: AXIS_TITLE,
    MajorGridlines: GRIDLINES(gridlines),
    MinorGridlines: GRIDLINES(false),
    Format: { className: 'ChartAxisFormat', children: { Font: FONT, Line: LINE, Fill: FILL } },
  },
  methods: {
    SetCategoryNames: (bag, path, args) => {
      bag.set(`${path}CategoryNames`, asJson(checked(args.values[0], z.string())));
    },
  },
});

const DATA_LABELS: BagShape = {
  className: 'ChartDataLabels',
  properties: {
    ShowValue: truth(true),
    ShowSeriesName: truth(false),
    ShowCategoryName: truth(false),
    ShowLegendKey: truth(false),
    ShowPercentage: truth(false),
    ShowBubbleSize: truth(false),
    Position: {
      initial: 'OutsideEnd',
      allowed: [
        'Invalid',
        'None',
        'Center',
        'InsideEnd',
        'InsideBase',
        'OutsideEnd',
        'Left',
        'Right',
        'Top',
        'Bottom',
        'BestFit',
        'Callout',
      ],
    },
    NumberFormat: text('General'),
    LinkNumberFormat: truth(true),
    Separator: text(', '),
    TextOrientation: unchecked,
    AutoText: truth(true),
    HorizontalAlignment: text('Center'),
    VerticalAlignment: text('Center'),
  },
  children: { Format: TEXT_FORMAT('ChartDataLabelFormat') },
};

export const SERIES: BagShape = {
  className: 'ChartSeries',
  properties: {
    HasDataLabels: truth(false),
    Filtered: truth(false),
    GapWidth: { initial: 150 },
    Overlap: { initial: 0 },
    MarkerStyle: text('Automatic'),
    MarkerSize: { initial: 5 },
    MarkerBackgroundColor: unchecked,
    MarkerForegroundColor: unchecked,
    Smooth: truth(false),
    ShowShadow: truth(false),
    AxisGroup: { initial: 'Primary', allowed: ['Primary', 'Secondary'] },
    DoughnutHoleSize: unchecked,
    InvertIfNegative: truth(false),
    VaryByCategories: truth(false),
    ShowLeaderLines: truth(false),
  },
  children: {
    Format: { className: 'ChartSeriesFormat', children: { Fill: FILL, Line: LINE } },
    DataLabels: DATA_LABELS,
  },
};

/** The parts of a chart that only keep what is set. */
export const CHART: BagShape = {
  className: 'Chart',
  properties: {
    Style: unchecked,
    DisplayBlanksAs: { initial: 'NotPlotted', allowed: ['NotPlotted', 'Zero', 'Interplotted'] },
    PlotVisibleOnly: truth(true),
    ShowAllFieldButtons: truth(false),
    ShowDataLabelsOverMaximum: truth(true),
    CategoryLabelLevel: { initial: 0 },
    SeriesNameLevel: { initial: 0 },
  },
  children: {
    Title: TITLE,
    DataLabels: DATA_LABELS,
    Legend: {
      className: 'ChartLegend',
      properties: {
        Visible: truth(true),
        Position: { initial: 'Right', allowed: ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] },
        Overlay: truth(false),
        ShowShadow: truth(false),
        Left: unchecked,
        Top: unchecked,
        Width: unchecked,
        Height: unchecked,
      },
      children: { Format: TEXT_FORMAT('ChartLegendFormat') },
    },
    Axes: {
      className: 'ChartAxes',
      children: { CategoryAxis: AXIS(false), ValueAxis: AXIS(true), SeriesAxis: AXIS(false) },
    },
    Format: {
      className: 'ChartAreaFormat',
      properties: { RoundedCorners: truth(false), ColorScheme: text('ColorfulPalette1') },
      children: { Fill: FILL, Font: FONT, Border: BORDER },
    },
    PlotArea: {
      className: 'ChartPlotArea',
      properties: {
        Left: unchecked,
        Top: unchecked,
        Width: unchecked,
        Height: unchecked,
        Position: text('Automatic'),
      },
      children: { Format: { className: 'ChartPlotAreaFormat', children: { Fill: FILL, Border: BORDER } } },
    },
  },
};

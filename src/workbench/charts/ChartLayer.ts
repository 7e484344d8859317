import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ExcelHost } from '../../../host/excelHost';
import { chartPicture } from '../../../host/chartPicture';
import type { Chart } from '../../../host/model/chart';
import type { Spreadsheet } from '../spreadsheet/createSpreadsheet';
import { GridView } from '../spreadsheet/GridView';
import { chartOption } from './chartOption';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

interface Drawn {
  readonly frame: HTMLElement;
  readonly chart: ECharts;
  /** what is drawn, so that it is drawn again only where something changed */
  drawn: string;
}

/** How long changes are collected before the charts are drawn again, in milliseconds. */
const DELAY = 60;

/** Draws the charts of the sheet in front over the grid; they follow their cells, the scroll position and the zoom. */
export class ChartLayer {
  readonly #grid: HTMLElement;
  readonly #spreadsheet: Spreadsheet;
  readonly #layer = document.createElement('div');
  readonly #drawn = new Map<string, Drawn>();
  #host: ExcelHost | undefined;
  #isToDraw = false;
  #isToPlace = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(grid: HTMLElement, spreadsheet: Spreadsheet) {
    this.#grid = grid;
    this.#spreadsheet = spreadsheet;
    const { api } = spreadsheet;
    this.#layer.className = 'charts';
    grid.parentElement?.append(this.#layer);
    const { Event } = api;
    api.addEvent(Event.Scroll, () => {
      this.#place();
    });
    api.addEvent(Event.SheetZoomChanged, () => {
      this.#place();
    });
    api.addEvent(Event.CommandExecuted, () => {
      this.update();
    });
    new ResizeObserver(() => {
      this.#place();
    }).observe(grid);
  }

  /** Draws the charts of another workbook from now on. */
  show(host: ExcelHost): void {
    this.#host = host;
    this.update();
  }

  /** Draws again what changed, soon. */
  update(): void {
    if (this.#isToDraw) return;
    this.#isToDraw = true;
    setTimeout(() => {
      this.#isToDraw = false;
      this.#draw();
    }, DELAY);
  }

  #draw(): void {
    const host = this.#host;
    if (host === undefined) return;
    const { book } = host;
    const { charts } = book.active;
    const screen = this.#spreadsheet.screen();
    const view = screen && new GridView(this.#grid, screen);
    for (const [id, { frame, chart }] of this.#drawn) {
      if (charts.some((other) => other.id === id)) continue;
      chart.dispose();
      frame.remove();
      this.#drawn.delete(id);
    }
    const format = (pattern: string, value: number): string =>
      book.engine.numberFormats.format(pattern, value);
    for (const chart of charts) {
      const width = chart.position && view?.size(chart.position).width;
      if (width === undefined) continue;
      const option = chartOption(chart, width, format);
      const text = JSON.stringify(option);
      const known = this.#drawn.get(chart.id) ?? this.#frame(chart);
      if (known.drawn === text) continue;
      known.drawn = text;
      known.frame.setAttribute('aria-label', chartPicture(chart).title ?? chart.name);
      known.chart.setOption(option, { notMerge: true });
    }
    this.#placeNow();
  }

  #frame(chart: Chart): Drawn {
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.setAttribute('role', 'img');
    this.#layer.append(frame);
    const drawn: Drawn = {
      frame,
      chart: init(frame, undefined, { renderer: 'svg', width: 480, height: 288 }),
      drawn: '',
    };
    this.#drawn.set(chart.id, drawn);
    return drawn;
  }

  #place(): void {
    if (this.#isToPlace) return;
    this.#isToPlace = true;
    requestAnimationFrame(() => {
      this.#isToPlace = false;
      this.#placeNow();
    });
    // Univer tells of the last step of a scroll before it keeps it.
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#placeNow();
    }, DELAY);
  }

  #placeNow(): void {
    const host = this.#host;
    if (host === undefined || this.#drawn.size === 0) return;
    const screen = this.#spreadsheet.screen();
    if (screen === undefined) return;
    const view = new GridView(this.#grid, screen);
    const { layer, zoom } = view;
    Object.assign(this.#layer.style, {
      left: `${layer.left}px`,
      top: `${layer.top}px`,
      width: `${layer.width}px`,
      height: `${layer.height}px`,
    });
    for (const chart of host.book.active.charts) {
      const drawn = this.#drawn.get(chart.id);
      if (drawn === undefined || chart.position === undefined) continue;
      const place = view.place(chart.position);
      // The chart is drawn at 100 % and scaled, as its letters are in Excel.
      drawn.frame.style.transform = `translate(${place.left}px, ${place.top}px) scale(${zoom})`;
      const { width, height } = view.size(chart.position);
      if (drawn.chart.getWidth() === width && drawn.chart.getHeight() === height) continue;
      drawn.frame.style.width = `${width}px`;
      drawn.frame.style.height = `${height}px`;
      drawn.chart.resize({ width, height });
    }
  }
}

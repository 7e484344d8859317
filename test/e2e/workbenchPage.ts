import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { workbenchAddress } from './workbenchServer';

const PICTURES = path.join('out', 'e2e');
const COMPUTE = /^(Compute period|Calculer la période)$/;

export interface WorkbenchOptions {
  /** the sample to open; without it, the one that is open at the start */
  readonly sample?: string;
}

/** The workbench as a person uses it: the spreadsheet on the left, the pane on the right. */
export class WorkbenchPage {
  /** what the browser complained of */
  readonly complaints: string[] = [];
  /** addresses outside of the workbench that anything on the page asked for */
  readonly foreignRequests: string[] = [];

  readonly page: Page;
  readonly #address: string;

  /** @param address where the workbench is, if not where all suites find it */
  constructor(page: Page, address = workbenchAddress()) {
    this.page = page;
    this.#address = address;
    this.#listen();
  }

  /** Loads the workbench anew, with nothing of what was done before, and waits until the pane has read the workbook. */
  async load({ sample }: WorkbenchOptions = {}): Promise<void> {
    this.complaints.length = 0;
    this.foreignRequests.length = 0;
    await this.page.emulateMedia({ forcedColors: null });
    await this.page.mouse.move(0, 0);
    await this.page.goto(this.#address);
    await this.paneIsReady();
    if (sample !== undefined) await this.openSample(sample);
  }

  #listen(): void {
    const { origin } = new URL(this.#address);
    this.page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) this.foreignRequests.push(url);
    });
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message));
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get computeButton(): Locator {
    return this.pane.getByRole('button', { name: COMPUTE });
  }

  /** The charts that are drawn over the sheet in front. */
  get drawnCharts(): Locator {
    return this.page.locator('.charts > [role=img]');
  }

  async openSample(name: string): Promise<void> {
    await this.#replacingPane(async () => {
      await this.page.getByLabel(/^(Sample workbook|Classeur d’exemple)$/).selectOption(name);
    });
  }

  /** Opens a file of the computer's; where it can be opened, a new pane comes. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.#replacingPane(() => this.chooseFile(name, bytes));
  }

  /** Presses “Open…” and chooses a file. */
  async chooseFile(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: /^(Open|Ouvrir)…$/ }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Drags a file of the computer's onto the spreadsheet and lets it fall. */
  async dropFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.dropFiles([{ name, bytes }]);
  }

  /** Drags files over the page and lets go of them together. */
  async dropFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      (dropped) => {
        const transfer = new DataTransfer();
        for (const [fileName, base64] of dropped) {
          const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([content], fileName));
        }
        return transfer;
      },
      files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const),
    );
    await this.page.dispatchEvent('main', 'dragover', { dataTransfer });
    await this.page.getByText('Drop the workbook to open it').waitFor();
    await this.page.dispatchEvent('main', 'drop', { dataTransfer });
  }

  /** Presses “Download” and gives the file that the browser saves. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: /^(Download|Télécharger)$/ }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** Chooses one of the workbench's own settings, which brings a new pane. */
  async choose(label: RegExp, value: string): Promise<void> {
    await this.#replacingPane(async () => {
      await this.page.getByLabel(label).selectOption(value);
    });
  }

  /** Does something that brings a new pane, and waits for it. */
  async #replacingPane(act: () => Promise<void>): Promise<void> {
    const before = this.paneFrame();
    await act();
    await this.#until(() => Promise.resolve(before.isDetached()));
    await this.paneIsReady();
  }

  async paneIsReady(): Promise<void> {
    await this.computeButton.waitFor();
    await this.pane.locator('button:not([aria-disabled="true"])', { hasText: COMPUTE }).waitFor();
  }

  /** Presses the button and waits for the report. */
  async compute(): Promise<void> {
    await this.computeButton.click();
    await this.paneIsReady();
    await this.reportIsReady();
  }

  async reportIsReady(): Promise<void> {
    await this.pane.getByText(/^(Key figures|Chiffres clés)$/).waitFor();
  }

  /** The value of a tile of the pane's report. */
  keyFigure(name: string): Promise<string> {
    return this.pane.locator('dl > div', { hasText: name }).locator('dd').innerText();
  }

  paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().endsWith('/pane/taskpane.html'));
    if (frame === undefined) throw new Error('There is no pane.');
    return frame;
  }

  /** the names of the sheets, asked of Excel's place as an add-in asks */
  sheetNames(): Promise<readonly string[]> {
    return this.paneFrame().evaluate(() =>
      Excel.run(async ({ workbook }) => {
        const { worksheets } = workbook;
        worksheets.load('items/name');
        await worksheets.context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    );
  }

  /** what the cells of a range show */
  texts(sheet: string, address: string): Promise<readonly (readonly string[])[]> {
    return this.paneFrame().evaluate(
      ([name, cells]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(cells).load('text');
          await context.sync();
          return range.text;
        }),
      [sheet, address] as const,
    );
  }

  /** all texts that a sheet shows */
  allTexts(sheet: string): Promise<readonly string[]> {
    return this.paneFrame().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load('text');
          await context.sync();
          return range.text.flat().filter((text) => text !== '');
        }),
      sheet,
    );
  }

  /** the names of a sheet's charts */
  chartNames(sheet: string): Promise<readonly string[]> {
    return this.paneFrame().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const { charts } = context.workbook.worksheets.getItem(name);
          charts.load('items/name');
          await context.sync();
          return charts.items.map((chart) => chart.name);
        }),
      sheet,
    );
  }

  /** Deletes a sheet, or gives it another name, as a user does at its tab. */
  changeTab(sheet: string, newName = ''): Promise<void> {
    return this.paneFrame().evaluate(
      ([name, wanted]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(name);
          if (wanted === '') worksheet.delete();
          else worksheet.name = wanted;
          await context.sync();
        }),
      [sheet, newName] as const,
    );
  }

  /** Brings a sheet to the front, as a user does at its tab. */
  bringToFront(sheet: string): Promise<void> {
    return this.paneFrame().evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }),
      sheet,
    );
  }

  /** Deletes a sheet by the menu of its tab, once it is in front: among many, its tab may be out of sight before. */
  async deleteByMenu(sheet: string): Promise<void> {
    await this.bringToFront(sheet);
    const grid = this.page.getByRole('main');
    await grid.getByRole('tab', { name: sheet, exact: true }).click({ button: 'right' });
    await this.page.getByText('Delete', { exact: true }).click();
    await this.page.getByRole('button', { name: 'OK', exact: true }).click();
  }

  /** Protects a sheet, as a user does. */
  protect(sheet: string): Promise<void> {
    return this.paneFrame().evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).protection.protect();
          await context.sync();
        }),
      sheet,
    );
  }

  /** Waits until the spreadsheet's name box shows an address. */
  async nameBoxShows(address: string): Promise<void> {
    const box = this.page.getByRole('main').locator('input').first();
    await this.#until(async () => (await box.inputValue()) === address);
  }

  /** the address of what is selected, with its sheet */
  selection(): Promise<string> {
    return this.paneFrame().evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      }),
    );
  }

  /** Types into a cell of the sheet in front, by the name box and the keyboard, as a person who clicks into the box. */
  async type(address: string, text: string): Promise<void> {
    const nameBox = this.page.getByRole('main').locator('input').first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press('Enter');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until something is so. */
  async #until(isSo: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 12_000; tries += 1) {
      if (await isSo()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error('It did not come true within ten minutes.');
  }

  /** What of the spreadsheet is pushed aside by so many presses of Tab from its name box on. */
  async scrolledByTab(presses: number): Promise<readonly string[]> {
    await this.page.getByRole('main').locator('input').first().click();
    for (let press = 0; press < presses; press += 1) await this.page.keyboard.press('Tab');
    return this.page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter(({ scrollLeft, scrollTop }) => scrollLeft + scrollTop > 0)
        .map((element) => element.getAttribute('class') ?? ''),
    );
  }

  /** Turns the mouse wheel over the grid, by pixels. */
  async scroll(down: number): Promise<void> {
    await this.page.mouse.move(300, 500);
    await this.page.mouse.wheel(0, down);
    await this.page.waitForTimeout(500);
  }

  /**
   * Where on the page, from its top, the dark headings of tables begin in the first column of the grid: what is
   * painted is asked, since a grid has no elements.
   */
  paintedHeadings(): Promise<readonly number[]> {
    return this.page.evaluate(() => {
      const boxes = [...document.querySelectorAll('main canvas')].map(
        (canvas) => [canvas, canvas.getBoundingClientRect()] as const,
      );
      const [canvas, box] = boxes.sort(([, a], [, b]) => b.height * b.width - a.height * a.width)[0] ?? [];
      if (!(canvas instanceof HTMLCanvasElement) || box === undefined) return [];
      const pixels = canvas.getContext('2d')?.getImageData(140, 0, 1, canvas.height).data ?? [];
      // What nothing is painted on is transparent.
      const isDark = (y: number): boolean => {
        const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.slice(4 * y, 4 * y + 4);
        return opacity === 255 && red + green + blue < 255;
      };
      const all = Array.from({ length: canvas.height }, (_, y) => y);
      const tall = (y: number): boolean => Array.from({ length: 12 }, (_, step) => y + step).every(isDark);
      return all.filter((y) => tall(y) && !isDark(y - 1)).map((y) => box.top + y);
    });
  }

  /** Takes a picture for a person to look at, into `out/e2e`. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }
}

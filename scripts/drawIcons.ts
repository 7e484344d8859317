import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Which drawing each size is made from: at 16 pixels the lines must fall on whole pixels. */
const SIZES: readonly (readonly [size: number, drawing: string])[] = [
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [64, 'icon.svg'],
  [80, 'icon.svg'],
];

const folder = path.join(import.meta.dirname, '..', 'assets', 'icons');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [size, drawing] of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(path.join(folder, drawing), 'utf8');
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(path.join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

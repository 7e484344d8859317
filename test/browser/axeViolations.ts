import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const VIOLATIONS = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/**
 * What axe finds wrong. Left out are Univer's grid, and the empty elements by which Fluent UI keeps the focus in.
 *
 * @param part the part of the page that is looked at, where it is not the whole
 */
export async function axeViolations(place: Page | Frame, part = 'html'): Promise<readonly string[]> {
  await place.evaluate(AXE);
  const found: unknown = await place.evaluate(
    `axe.run({ include: ['${part}'], exclude: ['.spreadsheet', 'iframe', '[data-tabster-dummy]'] }, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return VIOLATIONS.parse(found).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CODED_VALUES, FIELDS } from '../../../src/log/model/field';

const texts = z.array(z.string().min(1)).min(1);

const unseenWords = z.strictObject({
  headings: z.record(z.enum(FIELDS), texts),
  values: z.strictObject({
    organ: z.record(z.enum(CODED_VALUES.organ), texts),
    kind: z.record(z.enum(CODED_VALUES.kind), texts),
    origin: z.record(z.enum(CODED_VALUES.origin), texts),
    category: z.record(z.enum(CODED_VALUES.category), texts),
    purpose: z.record(z.enum(CODED_VALUES.purpose), texts),
    outcome: z.record(z.enum(CODED_VALUES.outcome), texts),
    addresseeType: z.record(z.enum(CODED_VALUES.addresseeType), texts),
  }),
  statuses: z.record(z.string(), texts),
  titles: z.array(
    z.strictObject({
      text: z.string(),
      organ: z.string().optional(),
      kind: z.string().optional(),
      origin: z.string().optional(),
    }),
  ),
  remarks: texts,
});

/**
 * Headings, values, titles and remarks of request logs in English and French, collected by somebody who had not seen the
 * vocabulary: each under what a careful registrar takes it for. What such a reader would ask about is left out.
 */
export const UNSEEN_WORDS = unseenWords.parse(
  JSON.parse(fs.readFileSync(path.join(__dirname, 'unseenWords.json'), 'utf8')),
);

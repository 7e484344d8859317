import {
  type Observation,
  quantile,
  quantileInterval,
  survivalCurve,
} from '../../src/statistics/kaplanMeier';

/*
 * Days of survival of 228 patients with advanced lung cancer, by sex; `+` marks those censored. Loprinzi et al., Prospective
 * evaluation of prognostic variables from patient-completed questionnaires, Journal of Clinical Oncology 12 (1994) 601–607;
 * R knows them as `lung` of its package survival.
 */
const MEN =
  '11 11 11 12 13 13 15 26 30 31 53 53 54 59 60 65 65 71 81 88 88 92 93 95 105 107 110 116 118 131 132 ' +
  '132 135 142 144 147 156 156 163 163 163 166 170 174+ 175 176 177 179 179 180 181 181 183 185+ 188+ ' +
  '189 191+ 196+ 197 197+ 202 207 210 212 218 221+ 222 222+ 223 225+ 225+ 229 230 237+ 239 246 259+ 267 ' +
  '269 270 279+ 283 284 284+ 285 286 288 291 292+ 300+ 301 301+ 303 303+ 306 310 320 329 337 353 353 ' +
  '363 364 371 387 390 394 404+ 413+ 428 429 442 444+ 455 457 458+ 460 477 519 524 533 558 567 574 583 ' +
  '613 624 643 655 689 707 791 806+ 814 840+ 883 1010+ 1022+';
const WOMEN =
  '5 60 61 62 79 81 92+ 95 105+ 107 122 145 145 153 166 167 173+ 175+ 177+ 182 186 192+ 194 199 201 201 ' +
  '202+ 203+ 208 211+ 224+ 226 235+ 239 240+ 243+ 245 252+ 266+ 268 269+ 272+ 276+ 285 292+ 293 296+ ' +
  '305 310 315+ 332+ 340 345 348 350 351 356+ 361 363 364+ 371 376+ 382+ 384+ 426 433 444 450 473 511+ ' +
  '511+ 520 524 529+ 543+ 550 551+ 559+ 588+ 641 654 687 705 728 731 735 740+ 765 821+ 965+';

function observations(text: string): readonly Observation[] {
  return text.split(' ').map((part) => ({ time: parseInt(part, 10), isEvent: !part.endsWith('+') }));
}

test.each([
  ['men', MEN, 138, 112, 270, { lower: 212, upper: 310 }],
  ['women', WOMEN, 90, 53, 426, { lower: 348, upper: 550 }],
] as const)(
  'the %s of R’s lung data have the median and the interval that R gives',
  (_, text, count, events, median, interval) => {
    const curve = survivalCurve(observations(text));
    expect(curve.count).toBe(count);
    expect(curve.steps.reduce((sum, step) => sum + step.events, 0)).toBe(events);
    expect(quantile(curve, 0.5)).toBe(median);
    expect(quantileInterval(curve, 0.5, 'log')).toEqual(interval);
  },
);

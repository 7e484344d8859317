import {
  isMereName,
  meaningOfTitles,
  NAMED_FIELDS,
  type NamedField,
  namesOfficeSeat,
} from '../vocabulary/titleTerms';
import type { LogLayout } from '../fitting/logLayout';
import type { Banner, LogRows } from '../rows/logRows';
import { fixedValues, type LogProfile } from '../model/profile';
import { meaningOf } from '../vocabulary/meaning';
import { codedValue, codeOf } from '../model/code';
import { keyWords } from '../vocabulary/wordKey';

/** What a title between the requests says of those below it. */
export interface AppliedBanner {
  readonly banner: Banner;
  readonly field: NamedField;
  /** `''` where the title says nothing of the field, though those above it do */
  readonly value: string;
  /** how many requests were read so */
  readonly count: number;
}

/** A longer text is a note, which may speak of other requests than those below it. */
const MOST_WORDS_OF_BANNER = 6;

/**
 * Reads the requests below a title such as “Country Offices” as that title says, down to the next that names a value:
 * as the title above the log is read for all of its rows. Only for what no column holds, and where the value for the
 * whole log was taken from the titles too: what the user said stands.
 *
 * @param proposed the fixed values that recognition took from the titles
 */
export function applyBanners(
  rows: LogRows,
  layout: LogLayout,
  profile: LogProfile,
  proposed: LogProfile['fixed'],
): readonly AppliedBanner[] {
  return NAMED_FIELDS.flatMap((field) => {
    const fixed = fixedValues(profile).get(field);
    const isProposed = fixed !== undefined && proposed[field] === fixed;
    return layout.columns.has(field) || !isProposed ? [] : applyTo(rows, field, codeOf(field, fixed));
  });
}

function applyTo(rows: LogRows, field: NamedField, fixed: number): readonly AppliedBanner[] {
  const named = rows.banners.flatMap((banner) => {
    if (keyWords(banner.text).length > MOST_WORDS_OF_BANNER) return [];
    const code = codeOfBanner(banner.text, field);
    return code === undefined ? [] : [{ banner, code, count: 0 }];
  });
  if (named.length === 0) return [];
  const [first] = named;
  const unread = rows.banners
    .filter(({ rowNumber, text }) => rowNumber > (first?.banner.rowNumber ?? 0) && isMereName(text))
    .map((banner) => ({ banner, count: 0 }));
  rows.rowNumbers.forEach((rowNumber, row) => {
    const nearest = named.findLast(({ banner }) => banner.rowNumber < rowNumber);
    if (nearest === undefined) return;
    rows.coded[field][row] = nearest.code;
    nearest.count += 1;
    const name = unread.findLast(({ banner }) => banner.rowNumber < rowNumber);
    if (name !== undefined && name.banner.rowNumber > nearest.banner.rowNumber) name.count += 1;
  });
  return [
    ...named
      .filter(({ code, count }) => code !== fixed && count > 0)
      .map(({ banner, code, count }) => ({ banner, field, value: codedValue(field, code) ?? '', count })),
    ...unread
      .filter(({ banner, count }) => count > 0 && !named.some((one) => one.banner === banner))
      .map(({ banner, count }) => ({ banner, field, value: '', count })),
  ];
}

/** The towns of the Country Offices stand for these, between requests that other titles divide by where they were sent from. */
function codeOfBanner(text: string, field: NamedField): number | undefined {
  const code = meaningOfTitles([text], field)?.code;
  if (code !== undefined || field !== 'origin') return code;
  if (namesOfficeSeat(text)) return codeOf('origin', 'countryOffice');
  // Alone in its row, “Field” is what it is in a cell of the column that divides requests so.
  const meaning = meaningOf('origin', text);
  return meaning === 0 ? undefined : meaning;
}

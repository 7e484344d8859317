import type { LogSharing } from '../report/repeated/repeatedLogs';
import { REQUEST_PARTS } from './storedRequests';

const WITH_REFERENCE = "usable = 1 and reference_form <> ''";

/**
 * Makes the table `shared` of the requests that may stand twice: another one has the same reference, or one that looks like
 * it, with the same addressee and kind, or, on the same day, with an addressee where this one has none, or with another name
 * of the same State; or another log has the reference. All others are settled without a look at them.
 */
export const SHARED_TABLE = [
  `create table shared as select * from stored where ${WITH_REFERENCE} and (`,
  '  (reference_parts, addressee_number, kind) in (',
  `    select (reference_parts, addressee_number, kind) from stored where ${WITH_REFERENCE}`,
  '    group by reference_parts, addressee_number, kind having count(*) > 1)',
  '  or (reference_form, kind, sent_day) in (',
  `    select (reference_form, kind, sent_day) from stored where ${WITH_REFERENCE}`,
  "    group by reference_form, kind, sent_day having count(*) filter (coalesce(addressee, '') = '') between 1 and count(*) - 1)",
  '  or (reference_form, kind, sent_day, state_number) in (',
  `    select (reference_form, kind, sent_day, state_number) from stored where ${WITH_REFERENCE} and state_number in (`,
  '      select state_number from stored where state_number <> 0 group by state_number having min(addressee_number) < max(addressee_number))',
  '    group by reference_form, kind, sent_day, state_number having min(addressee_number) < max(addressee_number))',
  '  or reference in (',
  `    select reference from stored where ${WITH_REFERENCE} group by reference having count(distinct log) > 1))`,
].join('\n');

/** The requests of that table, by their logs. */
export const SHARED_REQUESTS = `select ${REQUEST_PARTS.map(({ name }) => name).join(', ')} from shared order by log, line`;

/** As many days as `repeatedLogs` tells apart in the time to a reply. */
const MOST_LAG = 2 ** 14 - 1;

/** What tells a request of one list in another: its reference and day sent, or addressee, days, kind and origin. */
const SHARING_KEYS = [
  { keys: ['reference_form', 'sent_day'], where: WITH_REFERENCE },
  {
    keys: [
      'addressee_words',
      'sent_day',
      `case when replied_day is null then 0 else least(${MOST_LAG}, greatest(1, replied_day - sent_day + 1)) end`,
      'kind::integer * 3 + origin',
    ],
    where: 'usable = 1 and addressee_words <> 0',
  },
];

/**
 * For each sort of keys a query of what logs share: of each log, and the first one that has them, how many keys, on how many
 * days sent. What a log shares first comes first.
 */
export const SHARING_QUERIES: readonly string[] = SHARING_KEYS.map(({ keys, where }) => {
  const named = keys.map((key, place) => `${key} as key${place}`).join(', ');
  const names = keys.map((_, place) => `key${place}`).join(', ');
  return [
    `with own as (select log, ${named}, sent_day as sent, min(line) as line from stored where ${where} group by all),`,
    `firsts as (select ${names}, min(log) as first from own group by all)`,
    `select log, first, count(*), count(distinct sent) from own join firsts using (${names})`,
    'group by log, first order by log, min(line)',
  ].join('\n');
});

/** What each of some logs shares, of the rows of such a query. */
export function sharingOf(rows: readonly (readonly unknown[])[], logs: number): readonly LogSharing[] {
  return Array.from({ length: logs }, (_, index) => {
    const own = rows.filter(([log]) => Number(log) === index);
    return {
      own: own.reduce((sum, [, , keys]) => sum + Number(keys), 0),
      shared: own
        .map(([, first, keys, days]) => ({ first: Number(first), keys: Number(keys), days: Number(days) }))
        .filter(({ first }) => first !== index),
    };
  });
}

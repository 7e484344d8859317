import { baselineSchema } from '../../../src/report/rules/baseline';
import { periodStartingIn } from '../../../src/report/period';
import {
  type BaselineDraft,
  baselineErrors,
  baselineOf,
  draftOf,
  EMPTY_DRAFT,
} from '../../../src/taskpane/state/baselineDraft';

const PERIOD = periodStartingIn(2021);
const draft = (parts: Partial<BaselineDraft>): BaselineDraft => ({ ...EMPTY_DRAFT, ...parts });

test.each([
  ['nothing entered', {}, {}],
  ['all four', { rfas: '386', missionNotifications: '144', headquarters: '165', countryOffices: '159' }, {}],
  ['nought', { headquarters: '0' }, {}],
  ['spaces between thousands', { headquarters: '1\u202f165' }, {}],
  ['a negative number', { headquarters: '-1' }, { headquarters: 'notWholeNumber' }],
  ['a decimal', { countryOffices: '12.5' }, { countryOffices: 'notWholeNumber' }],
  ['words', { rfas: 'many', missionNotifications: '1' }, { rfas: 'notWholeNumber' }],
  ['a number beyond reason', { headquarters: '99999999' }, { headquarters: 'tooLarge' }],
  ['RFAs alone', { rfas: '386' }, { missionNotifications: 'otherOtpCountMissing' }],
  ['notifications alone', { missionNotifications: '144' }, { rfas: 'otherOtpCountMissing' }],
  [
    'more notifications than RFAs',
    { rfas: '12', missionNotifications: '386' },
    { missionNotifications: 'moreNotificationsThanRfas' },
  ],
] as const)('%s', (_, parts, errors) => {
  expect(Object.fromEntries(baselineErrors(draft(parts)))).toEqual(errors);
});

test('what is entered becomes a baseline that the core takes', () => {
  const baseline = baselineOf(
    draft({ rfas: '386', missionNotifications: '144', countryOffices: '1 159' }),
    PERIOD,
  );
  expect(baselineSchema.parse(baseline)).toEqual({
    version: 1,
    period: '2021-2022',
    otp: { rfas: 386, missionNotifications: 144 },
    registry: { countryOffices: 1159 },
  });
  expect(draftOf(baseline, PERIOD)).toEqual(
    draft({ rfas: '386', missionNotifications: '144', countryOffices: '1159' }),
  );
});

test('without counts there is no baseline, and one of another period is not used', () => {
  expect(baselineOf(EMPTY_DRAFT, PERIOD)).toBeNull();
  expect(draftOf({ version: 1, period: '2020-2021', registry: { headquarters: 1 } }, PERIOD)).toEqual(
    EMPTY_DRAFT,
  );
});

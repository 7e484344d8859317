import { periodStartingIn } from '../../src/report/period';

/** The period before, which the growth figures compare with. */
export const EARLIER_PERIOD = periodStartingIn(2021);

/** The period whose figures the samples give. */
export const REPORTED_PERIOD = periodStartingIn(2022);

import type { Organ, Origin } from '../../log/model/attribute';
import type { Edition } from '../editions/edition';
import { isLogged, type LoggedOrgans } from '../loggedOrgans';
import { ofOrgan, type RequestTest } from '../requestSort';
import { isRfa } from '../rules/rfaTotal';
import { isCountryOfficeRfc, isHeadquartersRfc } from '../rules/rfcTotal';
import { executed, replied } from '../standings';
import type { Classifier } from '../tally';

/** The three flows of requests that the report tells apart. */
export const STREAMS = ['otp', 'headquarters', 'countryOffices'] as const;
export type Stream = (typeof STREAMS)[number];

interface StreamDefinition {
  readonly organ: Organ;
  readonly origin?: Origin;
  readonly requests: RequestTest;
  /** what the sender sent beside them; it is left out */
  readonly beside?: RequestTest;
  /** which of them count as replied to, or executed, in the period */
  readonly answered: (edition: Edition) => Classifier;
}

/** Whose requests a stream is of, and which they are. */
export const STREAM_DEFINITIONS: Readonly<Record<Stream, StreamDefinition>> = {
  otp: {
    organ: 'OTP',
    requests: isRfa,
    beside: ofOrgan('OTP'),
    answered: (edition) => executed(isRfa, edition),
  },
  headquarters: {
    organ: 'Registry',
    origin: 'headquarters',
    requests: isHeadquartersRfc,
    answered: () => replied(isHeadquartersRfc),
  },
  countryOffices: {
    organ: 'Registry',
    origin: 'countryOffice',
    requests: isCountryOfficeRfc,
    answered: () => replied(isCountryOfficeRfc),
  },
};

/** The streams that a log holds or is kept for, in the order of {@link STREAMS}. */
export function loggedStreams(logged: LoggedOrgans): readonly Stream[] {
  return STREAMS.filter((stream) => {
    const { organ, origin } = STREAM_DEFINITIONS[stream];
    return isLogged(logged, organ, origin);
  });
}

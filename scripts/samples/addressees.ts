import { type Random, weightedPick } from './random';

/** An addressee that does not exist, with how often it is asked for something. */
export interface SampleAddressee {
  readonly english: string;
  readonly french: string;
  readonly type: 'stateParty' | 'stateNotParty' | 'internationalOrganisation' | 'privateEntity';
  readonly weight: number;
}

/** The texts of a column "Type of addressee", by what they mean. */
export type AddresseeTypeTexts = Readonly<Record<SampleAddressee['type'], string>>;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

// A few are asked for much and many for little, as in every such log: some cells of a breakdown are very small.
const statesParties: readonly SampleAddressee[] = Array.from({ length: 24 }, (_, index) => ({
  english: `State A-${twoDigits(index + 1)}`,
  french: `État A-${twoDigits(index + 1)}`,
  type: 'stateParty',
  weight: 24 / (index + 2),
}));

const statesNotParty: readonly SampleAddressee[] = Array.from({ length: 9 }, (_, index) => ({
  english: `State B-${twoDigits(index + 1)}`,
  french: `État B-${twoDigits(index + 1)}`,
  type: 'stateNotParty',
  weight: 8 / (index + 2),
}));

const organisations: readonly SampleAddressee[] = ['C', 'D', 'E', 'F'].map((letter, index) => ({
  english: `Organisation ${letter}`,
  french: `Organisation ${letter}`,
  type: 'internationalOrganisation',
  weight: 6 / (index + 1),
}));

const companies: readonly SampleAddressee[] = ['G', 'H', 'J'].map((letter, index) => ({
  english: `Company ${letter}`,
  french: `Entreprise ${letter}`,
  type: 'privateEntity',
  weight: 4 / (index + 1),
}));

const authorities: readonly SampleAddressee[] = [...statesParties, ...statesNotParty, ...organisations];

/** Any of the addressees. */
export function pickAddressee(random: Random): SampleAddressee {
  return weightedPick(random, [...authorities, ...companies], (addressee) => addressee.weight);
}

/** A State or an organisation: no company is notified of a mission or asked to protect a witness. */
export function pickAuthority(random: Random): SampleAddressee {
  return weightedPick(random, authorities, (addressee) => addressee.weight);
}

/** A State only, each about as likely as the other: for requests that go to many States at a time. */
export function pickState(random: Random): SampleAddressee {
  return weightedPick(random, [...statesParties, ...statesNotParty], (addressee) => addressee.weight + 4);
}

/** A situation that does not exist. */
export function pickSituation(random: Random): string {
  return weightedPick(
    random,
    ['Situation I', 'Situation II', 'Situation III', 'Situation IV', 'Situation V', 'Situation VI'],
    (_, index) => 6 - index,
  );
}

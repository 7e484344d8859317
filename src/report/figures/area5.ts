import type { EntryCount } from '../entriesCounted';
import {
  agreementsEntered,
  agreementsInForce,
  agreementsSigned,
  agreementsToDate,
} from '../rules/agreements';
import { amountsReceived } from '../rules/amountsReceived';
import type { RegisterDefinition } from './definition';
import { figure } from './definition';
import { registerCount } from './measures';

function agreements(unit: 'states' | 'agreements', entries: EntryCount): RegisterDefinition {
  return registerCount('agreements', unit, entries, ['agreements']);
}

/** Priority area 5: cooperation agreements, and voluntary contributions (¶44–51, 59). */
export const AREA5 = [
  figure({
    id: 'area5.agreements.enforcement',
    table: 'area5',
    ...agreements('states', agreementsInForce('enforcement')),
  }),
  figure({
    id: 'area5.agreements.enforcementSigned',
    table: 'area5',
    ...agreements('agreements', agreementsSigned('enforcement')),
  }),
  figure({
    id: 'area5.agreements.release',
    table: 'area5',
    ...agreements('agreements', agreementsSigned('release')),
  }),
  figure({
    id: 'area5.agreements.interimRelease',
    table: 'area5',
    ...agreements('states', agreementsInForce('interimRelease')),
  }),
  figure({
    id: 'area5.agreements.relocation',
    table: 'area5',
    ...agreements('states', agreementsInForce('relocation', true)),
  }),
  figure({
    id: 'area5.agreements.relocationEntered',
    table: 'area5',
    ...agreements('agreements', agreementsEntered('relocation')),
  }),
  figure({
    id: 'area5.agreements.airTransport',
    table: 'area5',
    ...agreements('states', agreementsToDate('airTransport')),
  }),
  figure({
    id: 'area5.agreements.others',
    table: 'area5',
    ...agreements('agreements', agreementsSigned('others')),
  }),
  figure({
    id: 'area5.familyVisits.received',
    table: 'area5',
    ...registerCount('familyVisits', 'euros', amountsReceived, ['currencies']),
  }),
] as const;

import { ORIGINS, type Origin } from '../../log/model/attribute';
import { isLogged, type LoggedOrgans } from '../loggedOrgans';
import type { Note } from '../note';

/**
 * The origins of the Registry's requests of which no log was given. Their figures are not available, which is not the
 * same as 0. The Registry's total then counts the other origin alone, and its growth compares the same origins in both
 * periods (overview).
 */
function missingOrigins(logged: LoggedOrgans): readonly Origin[] {
  return ORIGINS.filter((origin) => !isLogged(logged, 'Registry', origin));
}

/** Whether the Registry's total is not known, because no log of any of its origins was given. */
export function isOfNoOrigin(logged: LoggedOrgans): boolean {
  return missingOrigins(logged).length === ORIGINS.length;
}

/** A note for each origin that a figure of the whole Registry does not include. */
export function withoutOriginNotes(logged: LoggedOrgans): readonly Note[] {
  return missingOrigins(logged).map((origin) => ({ code: 'withoutOrigin', origin }));
}

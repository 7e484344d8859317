/** Something that Office would refuse, or silently leave out. */
export interface ManifestProblem {
  readonly code:
    | 'notWellFormed'
    | 'wrongOrder'
    | 'missingElement'
    | 'elementTwice'
    | 'wrongNamespace'
    | 'wrongKind'
    | 'badId'
    | 'badVersion'
    | 'badLocale'
    | 'wrongRequirement'
    | 'wrongPermission'
    | 'unknownResource'
    | 'wrongResourceList'
    | 'resourceTwice'
    | 'identifierMissing'
    | 'identifierTwice'
    | 'identifierTooLong'
    | 'emptyText'
    | 'textTooLong'
    | 'translationMissing'
    | 'translationTwice'
    | 'notHttps'
    | 'domainMissing'
    | 'fileMissing'
    | 'iconMissing'
    | 'iconSize';
  /** the element, resource or address that it concerns */
  readonly where: string;
}

/** One problem for each of some places, all of one code. */
export function problemsAt(code: ManifestProblem['code'], places: readonly string[]): ManifestProblem[] {
  return places.map((where) => ({ code, where }));
}

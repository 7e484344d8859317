import { type Kind, organOfKind, type Purpose } from '../model/attribute';
import { type Code, codedValue } from '../model/code';
import { CODED_VALUES, type CodedField } from '../model/field';

/**
 * Whether a value is none of the organ's whose log it is: a request for assistance in the Registry's, a mission in the
 * OTP's, and in the Registry's assets of which nobody says whether they are for legal aid or for reparations.
 *
 * @param organ `undefined` where it is not known
 */
export function isForeign(field: CodedField, code: Code, organ: string | undefined): boolean {
  if (organ === undefined) return false;
  if (field === 'kind') {
    const kind = codedValue('kind', code);
    return kind !== undefined && organOfKind(kind) !== organ;
  }
  return field === 'purpose' && organ === 'Registry' && codedValue('purpose', code) === 'assetIdentification';
}

/** What the other organ calls so is most likely this one's. */
const LIKELIEST: Readonly<Partial<Record<Kind | Purpose, Kind | Purpose>>> = {
  rfa: 'rfc',
  rfi: 'rfc',
  missionNotification: 'mission',
  rfc: 'rfa',
  mission: 'missionNotification',
  assetIdentification: 'assetRecovery',
};

/**
 * The values that a text of a log may stand for, the likeliest first: of kinds and purposes those of its organ, where
 * that is known.
 *
 * @param said the value that the text stands for by its words
 */
export function valuesOfOrgan(
  field: CodedField,
  organ: string | undefined,
  said?: string,
): readonly string[] {
  const values: readonly string[] = CODED_VALUES[field].filter((value) => isOf(value, organ));
  const likeliest: string | undefined = Object.entries(LIKELIEST).find(([value]) => value === said)?.[1];
  return [...values.filter((value) => value === likeliest), ...values.filter((value) => value !== likeliest)];
}

function isOf(value: string, organ: string | undefined): boolean {
  if (organ === undefined) return true;
  if (organ === 'Registry' && value === 'assetIdentification') return false;
  const kind = CODED_VALUES.kind.find((one) => one === value);
  return kind === undefined || organOfKind(kind) === organ;
}

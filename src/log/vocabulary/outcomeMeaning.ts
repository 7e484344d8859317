import type { Outcome } from '../model/attribute';
import type { Concept } from './concept';
import type { Term } from './lexicon';

/** What may stand beside an outcome and changes nothing: of what, by whom. */
const CONTEXT: ReadonlySet<Concept> = new Set<Concept>([
  'request',
  'rfa',
  'rfc',
  'rfi',
  'court',
  'otp',
  'registry',
  'prosecutor',
  'office',
  'section',
  'unit',
  'team',
  'state',
  'by',
  'from',
  'close',
  'outcome',
  'status',
  'final',
  'requester',
  'noteVerbale',
  'mission',
  'entity',
  'defence',
  'victims',
  'lrv',
  'our',
]);

const GRANTS: readonly Concept[] = ['execute', 'grant', 'provide', 'positive', 'arrest', 'agreement'];
/** What was provided: of nothing else does a cell say whether it came. */
const PROVIDED: readonly Concept[] = ['assistance', 'cooperation', 'information', 'document', 'evidence'];
const REFUSALS: readonly Concept[] = ['refuse', 'negative', 'def'];
/** What is not done yet, or is being done. */
const WAITS: readonly Concept[] = ['pending', 'underWay', 'todo', 'expected', 'yet', 'execute-do', 'to'];
const DENIALS: readonly Concept[] = ['not', 'no', 'nothing'];
const RECORDS: readonly Concept[] = ['record', 'record-act', 'record-do'];
/** What may be said besides where the recording is under way: where to, and after what. */
const BESIDE_RECORDING: readonly Concept[] = ['register', 'seizure', 'but'];
/** What is spoken of, without saying how it went. */
const MATTERS: readonly Concept[] = ['reply', 'reply-act', 'execute-act', 'receive', 'acknowledge'];
const KNOWN: ReadonlySet<Concept> = new Set<Concept>([
  ...GRANTS,
  ...REFUSALS,
  ...WAITS,
  ...DENIALS,
  ...RECORDS,
  ...MATTERS,
  'withdraw',
  'partly',
  'fully',
  'unable',
]);

/** The concepts of a cell's words; `undefined` where a word is not known, but for the name of who did it. */
function conceptsOfCell(terms: readonly Term[]): ReadonlySet<Concept> | undefined {
  const isActor = (at: number): boolean => {
    const before = terms.slice(0, at).findLastIndex(({ concepts }) => concepts.includes('by'));
    return before >= 0 && terms.slice(before + 1, at).every(({ isName }) => isName);
  };
  // Where all is in capitals, short words are no names of offices.
  const isShouted = terms.every(({ written }) => written === written.toUpperCase());
  const isAwaited = terms.some(({ concepts }) => concepts.some((one) => WAITS.includes(one)));
  const mayBeUnit = isAwaited && !isShouted;
  const isKnown = ({ concepts, isName, written }: Term, at: number): boolean =>
    concepts.length > 0 || (isName && (isActor(at) || (at > 0 && mayBeUnit && isUnit(written))));
  if (!terms.every(isKnown)) return undefined;
  return new Set(terms.flatMap(({ concepts }) => concepts).filter((concept) => !CONTEXT.has(concept)));
}

/** The short form of an office, by whom something is awaited: `Recording pending with CMS`. */
function isUnit(written: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(written);
}

/** Whether words of a cell say that a reply was not entered in the register, and nothing else: « non enregistrée ». */
export function saysNotRecorded(terms: readonly Term[]): boolean {
  const concepts = terms.flatMap((term) => term.concepts);
  const isDenied = concepts.length === 2 && DENIALS.some((denial) => concepts.includes(denial));
  return terms.length <= 2 && isDenied && concepts.includes('record');
}

/** Whether words of a cell say that a reply is still to be entered in the register: `recording under way`, « à enregistrer ». */
export function saysRecordingUnderWay(terms: readonly Term[]): boolean {
  const said = conceptsOfCell(terms);
  if (said === undefined) return false;
  const has = (...concepts: readonly Concept[]): boolean => concepts.some((concept) => said.has(concept));
  const isWaiting = has('pending', 'underWay', 'todo', 'to', 'yet') || has('record-do');
  const isPending = has('register', 'seizure') && isWaiting;
  if (!has(...RECORDS) && !isPending) return false;
  // “No recording under way” and “not to be recorded” say the contrary; “not yet recorded” does not.
  if (has('record-act') && has('not') && terms.some(({ concepts }) => concepts.includes('close')))
    return true;
  if (has(...DENIALS) && !has('yet')) return false;
  return isWaiting && [...said].every((concept) => KNOWN.has(concept) || BESIDE_RECORDING.includes(concept));
}

/**
 * What words of a cell say of the outcome, all together; `none` where there is none yet, `undefined` where they say
 * nothing for sure: two outcomes, a part of a refusal, an outcome that is denied and might be another.
 */
export function outcomeOf(terms: readonly Term[]): Outcome | 'none' | undefined {
  const cell = conceptsOfCell(terms);
  if (cell === undefined || cell.size === 0) return undefined;
  const isRecording = saysRecordingUnderWay(terms);
  const said = withoutProvided(isRecording ? withoutRecording(cell) : cell);
  if (isRecording && said.size === 0) return 'none';
  const speaksOf = (concept: Concept): boolean => terms.some(({ concepts }) => concepts.includes(concept));
  const has = (...concepts: readonly Concept[]): boolean => concepts.some((concept) => said.has(concept));
  if ([...said].some((concept) => !KNOWN.has(concept))) return undefined;
  if (has(...RECORDS) && !has('execute')) return undefined;
  const isDeclined = has('refuse') && (has('execute-do') || (has('to') && has('execute')));
  // “Not possible” says it all.
  if (said.size === 1 && has('unable')) return 'negative';
  if (isDeclined && !has(...DENIALS, 'partly', 'withdraw', 'yet')) return 'negative';
  const heads = [has(...GRANTS), has(...REFUSALS), has('withdraw')];
  if (heads.filter(Boolean).length > 1 || (has('partly') && has('fully'))) return undefined;
  const [isGranted, isRefused, isWithdrawn] = heads;
  if (has('unable'))
    return has('execute', 'execute-act', 'execute-do', 'grant') && !has(...DENIALS, 'partly')
      ? 'negative'
      : undefined;
  // “Executed without result” was executed, and may be taken for neither.
  if (has(...DENIALS) && isGranted && speaksOf('outcome')) return undefined;
  if (has(...DENIALS)) return deniedOutcome(said);
  // What is still to be closed may have any outcome.
  if (has(...WAITS) && speaksOf('close')) return undefined;
  if (has('expected') && !has('pending', ...MATTERS, ...GRANTS)) return undefined;
  // “Executed to date” may be all or a part.
  if (isGranted && has('yet') && !has(...WAITS.filter((wait) => wait !== 'yet'))) return undefined;
  if (has(...WAITS)) return isRefused || isWithdrawn || (has('partly') && isGranted) ? undefined : 'none';
  if (has('partly')) return isRefused || isWithdrawn ? undefined : 'partial';
  if (isRefused) return 'negative';
  if (isWithdrawn) return 'withdrawn';
  // “Response provided” says that it came, and not which it is.
  const isMere = has('provide') && has('reply', 'reply-act') && !said.has('positive');
  if (isGranted) return has('acknowledge') || isMere ? undefined : 'positive';
  if (has('acknowledge')) return 'none';
  return has('fully') && has('reply', 'reply-act', 'execute-act') ? 'positive' : undefined;
}

/** `Documents provided` and `partial assistance` say how it went; `documents` alone says nothing. */
function withoutProvided(said: ReadonlySet<Concept>): ReadonlySet<Concept> {
  // “Positive – documents received”; where more is to come, nobody knows what.
  const isComplete = said.has('receive') && !WAITS.some((wait) => said.has(wait));
  const isDecided = said.has('grant') || said.has('refuse');
  const isOfAssistance = isDecided && (said.has('assistance') || said.has('cooperation'));
  if (!said.has('provide') && !said.has('partly') && !isOfAssistance && !isComplete) return said;
  return new Set([...said].filter((concept) => !PROVIDED.includes(concept)));
}

function withoutRecording(said: ReadonlySet<Concept>): ReadonlySet<Concept> {
  return new Set(
    [...said].filter(
      (concept) =>
        !RECORDS.includes(concept) &&
        !WAITS.includes(concept) &&
        !DENIALS.includes(concept) &&
        !BESIDE_RECORDING.includes(concept),
    ),
  );
}

/** `not executed` is negative, `no reply` and `not yet executed` none; what else is denied leaves several possible. */
function deniedOutcome(said: ReadonlySet<Concept>): Outcome | 'none' | undefined {
  const has = (...concepts: readonly Concept[]): boolean => concepts.some((concept) => said.has(concept));
  if (has('partly', 'fully', 'withdraw', ...REFUSALS)) return undefined;
  if (has('yet')) return 'none';
  if (has(...WAITS)) return undefined;
  if (has('positive', 'arrest', 'agreement', 'provide')) return undefined;
  if (has('execute', 'grant')) return has(...RECORDS, 'reply', 'reply-act') ? undefined : 'negative';
  return has('reply', 'reply-act') && !has('acknowledge', 'execute-act', ...RECORDS) ? 'none' : undefined;
}

import { LONGEST_TELLING_TEXT, plainText } from '../../ground/normalForm';
import { remembering } from '../../ground/rememberedTexts';
import type { Concept } from './concept';
import { type Term, termsOf } from './lexicon';
import { meaningOf } from './meaning';
import { rowWords } from './languages';
import { saysNothing } from './rowTerms';
import { foldEnding, wordsOf } from './wordKey';

/**
 * What a text in a column of statuses says of a request whose reply came: that its recording is under way; that it is
 * `settled`, or nothing of it; or that it is still `open`, which a reply belies.
 */
export type StatusStanding = 'recordingUnderWay' | 'settled' | 'open';

/** What a text means that says nothing: `N/A`. */
const NONE = 0;

/** How far a request, or its reply, has come. */
const STAGES: readonly Concept[] = [
  'send',
  'transmission',
  'outgoing',
  'incoming',
  'receive',
  'return',
  'reply',
  'reply-act',
  'execute',
  'execute-act',
  'close',
  'grant',
  'positive',
  'negative',
  'refuse',
  'partly',
  'fully',
  'final',
  'first',
  'arrest',
  'signed',
  'issued',
];
/** What is done to it, which changes nothing. */
const MATTERS: readonly Concept[] = [
  'request',
  'file',
  'rfa',
  'rfc',
  'rfi',
  'assistance',
  'cooperation',
  'state',
  'addressee',
  'to',
  'from',
  'by',
];
/** That the reply was entered in the register. */
const RECORDED: readonly Concept[] = ['record', 'register'];

/**
 * What a text says in a column of statuses; `undefined` where it is not certain: every word that is not known may be one
 * for a recording that is under way.
 */
export function statusStanding(text: string): StatusStanding | undefined {
  if (text.length > LONGEST_TELLING_TEXT || text.includes('?')) return undefined;
  if ((meaningOf('status', text) ?? NONE) !== NONE) return 'recordingUnderWay';
  if (saysNothing(text)) return 'settled';
  const terms = termsOf(plainText(text));
  if (terms.length === 0) return 'settled';
  // “Executed – CMS”: for what it lies there, nobody can tell.
  if (!terms.every((term, at) => term.concepts.length > 0 || isActor(terms, at))) return undefined;
  const concepts = terms.flatMap((term) => term.concepts);
  const speaksOnlyOf = (...lists: readonly (readonly Concept[])[]): boolean =>
    concepts.every((concept) => lists.some((list) => list.includes(concept)));
  if (concepts.includes('record')) {
    return speaksOnlyOf(STAGES, MATTERS, RECORDED) && !concepts.includes('partly') ? 'settled' : undefined;
  }
  const outcome = meaningOf('outcome', text);
  // “Executed – pending” waits for something that comes after.
  if (outcome === 0) return concepts.includes('execute') && concepts.includes('pending') ? undefined : 'open';
  if (outcome !== undefined) return 'settled';
  return speaksOnlyOf(STAGES, MATTERS) && concepts.some((concept) => STAGES.includes(concept))
    ? 'settled'
    : undefined;
}

const RECORDINGS: readonly Concept[] = ['record', 'record-act', 'record-do'];
const NOT_DONE: readonly Concept[] = [
  'not',
  'no',
  'yet',
  'pending',
  'underWay',
  'todo',
  'to',
  'record-do',
  'expected',
];

/**
 * Whether a text, a remark for example, speaks of a recording that is not done, whatever else it says: “The reply is still
 * being recorded by the archives.” It may mean another thing, so that nothing is read from it.
 */
export const mentionsRecording = remembering((text: string): boolean => {
  if ((meaningOf('status', text) ?? NONE) !== NONE) return true;
  const concepts = termsOf(text).flatMap((term) => term.concepts);
  return (
    concepts.some((concept) => RECORDINGS.includes(concept)) &&
    concepts.some((concept) => NOT_DONE.includes(concept))
  );
});

const FINISHED: ReadonlySet<string> = new Set(rowWords('finished').map(foldedWords));

/** Whether a text says no more than that something is done, and not what: `Completed`, « achevée ». */
export function saysFinished(text: string): boolean {
  const terms = termsOf(text);
  const isFinished = ({ written }: Term): boolean => FINISHED.has(foldedWords(written));
  return (
    terms.some(isFinished) &&
    terms.every((term) => isFinished(term) || term.concepts.some((one) => BESIDE_FINISHED.includes(one)))
  );
}

const BESIDE_FINISHED: readonly Concept[] = ['close', 'request', 'rfa', 'rfc'];

/** Whether a text speaks of closing a file, whatever it says besides: `Closed without execution`, « classée ». */
export function saysClosed(text: string): boolean {
  return termsOf(text).some(({ concepts }) => concepts.includes('close'));
}

function foldedWords(written: string): string {
  return wordsOf(written).map(foldEnding).join(' ');
}

/** Whether a word is the name of whoever did it: “Executed by Ghana”. */
function isActor(terms: readonly Term[], at: number): boolean {
  const before = terms.slice(0, at).findLastIndex(({ concepts }) => concepts.includes('by'));
  return before >= 0 && terms.slice(before + 1, at + 1).every(({ isName }) => isName);
}

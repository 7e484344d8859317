import type { Messages } from '../locales/messages';
import { isLeftOpen } from '../log/model/dateContents';
import type { Field } from '../log/model/field';
import type { Finding, FindingCode, Issue, Severity } from '../log/model/issue';

/** The name of what a finding does to the figures. */
export type Effect = keyof Messages['effects'];

const EFFECT_OF_VALUE: Partial<Record<Field, Effect>> = {
  kind: 'inNoFigure',
  organ: 'inNoFigure',
  origin: 'inNoFigure',
  category: 'otherCategory',
  purpose: 'noPurpose',
  outcome: 'notPositive',
  status: 'asDatesSay',
};

/** The findings of which more than the kind tells what they do. */
type JudgedCode =
  | 'unreadableDate'
  | 'dateInFuture'
  | 'dateOutOfRange'
  | 'unrecognisedValue'
  | 'freeTexts'
  | 'suspectDates'
  | 'mixedDayOrder'
  | 'undecidedDayOrder'
  | 'fieldNotFound'
  | 'fieldUndecided'
  | 'columnUndecided'
  | 'profileColumnMissing';

const EFFECTS: Readonly<Record<Exclude<FindingCode, JudgedCode>, Effect>> = {
  columnNotRead: 'readWithoutField',
  dateInParts: 'readWithoutField',
  yearApart: 'readWithoutField',
  missingSent: 'inNoFigure',
  kindDenied: 'inNoFigure',
  entryIncomplete: 'inNoFigure',
  replyToReminder: 'inNoFigure',
  missingReference: 'counted',
  repliedBeforeSent: 'notReplied',
  duplicate: 'countedOnce',
  repliedWithoutOutcome: 'asDatesSay',
  outcomeWithoutReply: 'asDatesSay',
  profileUnused: 'profilePartUnused',
  logLeftOut: 'logNotCounted',
  noLogInWorkbook: 'addsNothing',
  logWithoutRows: 'addsNothing',
  sheetNotRead: 'addsNothing',
  registerNotRead: 'addsNothing',
  otherHeadings: 'inNoFigure',
  requestsNotRead: 'rowsInNoFigure',
  cellsNotLookedAt: 'rowsInNoFigure',
  registerCutShort: 'rowsBelowNotCounted',
  rowsWithheld: 'rowsBelowNotCounted',
  unmarkedEntries: 'onlyPublicCounted',
  noPublicityColumn: 'onlyPublicCounted',
  publicityNotRead: 'onlyPublicCounted',
  registerDaysUndecided: 'onlyPublicCounted',
  entryCellUnread: 'entryAsBefore',
  entryStruckOut: 'entryAsBefore',
  registerDaysNotRead: 'entryAsBefore',
  mistypedTexts: 'counted',
  bannerApplied: 'counted',
  kindsInCategory: 'counted',
  unlikeOthers: 'counted',
  titleNotRead: 'counted',
  requestsTakenBack: 'counted',
  severalAddressees: 'counted',
  mixedAlphabets: 'counted',
  severalRequests: 'counted',
  mayBeReplies: 'counted',
  listBeside: 'readWithoutField',
  dayCompleted: 'counted',
  repeatsAbove: 'counted',
  strayQuotes: 'counted',
  formulasWithoutValue: 'counted',
  errorValues: 'counted',
  unusualYear: 'counted',
  dateSystemUnknown: 'fourYearsOff',
  enteredAgain: 'counted',
  unreadDifference: 'counted',
  logRepeated: 'countedTwice',
  similarReference: 'counted',
  namelessRepeat: 'counted',
  otherNameOfState: 'counted',
  sharedReference: 'counted',
  hiddenSheetRead: 'sheetCounted',
  hiddenRowsRead: 'sheetCounted',
  struckRowsRead: 'sheetCounted',
  struckRowsUnknown: 'sheetCounted',
  baselineDiffers: 'logsUsed',
  stockDiffers: 'logsUsed',
  periodNotOver: 'mayChange',
  requestsFromTable: 'counted',
  fileNotRead: 'addsNothing',
};

type PlainFinding = Exclude<Finding, { readonly code: JudgedCode }>;

function isPlain(finding: Finding): finding is PlainFinding {
  return finding.code in EFFECTS;
}

/** What an issue does to the figures. */
export function issueEffect({ finding, severity }: Issue): Effect {
  return isPlain(finding) ? EFFECTS[finding.code] : judgedEffect(finding, severity);
}

function judgedEffect(finding: Extract<Finding, { readonly code: JudgedCode }>, severity: Severity): Effect {
  switch (finding.code) {
    case 'unreadableDate':
    case 'dateInFuture':
    case 'dateOutOfRange':
      return finding.field === 'sent' ? 'inNoFigure' : 'notReplied';
    case 'unrecognisedValue':
    case 'freeTexts':
      if (finding.executed !== undefined) return 'unlessRecording';
      return EFFECT_OF_VALUE[finding.field] ?? 'notUsed';
    case 'suspectDates':
      return isLeftOpen(finding.suspicion) ? 'ambiguousNotRead' : 'counted';
    case 'mixedDayOrder':
    case 'undecidedDayOrder':
      return severity === 'error' ? 'ambiguousNotRead' : 'ambiguousRead';
    case 'fieldNotFound':
    case 'fieldUndecided':
    case 'columnUndecided':
    case 'profileColumnMissing':
      return severity === 'error' ? 'logLeftOut' : 'readWithoutField';
  }
}

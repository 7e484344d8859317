import type { Messages } from '../locales/messages';
import type { Field } from '../log/model/field';
import type { Issue } from '../log/model/issue';

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

/** What an issue does to the figures. */
export function issueEffect({ finding, severity }: Issue): Effect {
  switch (finding.code) {
    case 'unreadableDate':
    case 'dateInFuture':
    case 'dateOutOfRange':
      return finding.field === 'sent' ? 'inNoFigure' : 'notReplied';
    case 'unrecognisedValue':
    case 'freeTexts':
      if (finding.executed !== undefined) return 'unlessRecording';
      return EFFECT_OF_VALUE[finding.field] ?? 'notUsed';
    case 'mixedDayOrder':
    case 'undecidedDayOrder':
      return severity === 'error' ? 'ambiguousNotRead' : 'ambiguousRead';
    case 'columnNotRead':
      return 'readWithoutField';
    case 'fieldNotFound':
    case 'fieldUndecided':
    case 'columnUndecided':
    case 'profileColumnMissing':
      return severity === 'error' ? 'logLeftOut' : 'readWithoutField';
    case 'missingSent':
    case 'entryIncomplete':
    case 'replyToReminder':
      return 'inNoFigure';
    case 'missingReference':
      return 'counted';
    case 'repliedBeforeSent':
      return 'notReplied';
    case 'duplicate':
      return 'countedOnce';
    case 'repliedWithoutOutcome':
    case 'outcomeWithoutReply':
      return 'asDatesSay';
    case 'profileUnused':
      return 'profilePartUnused';
    case 'logLeftOut':
      return 'logNotCounted';
    case 'noLogInWorkbook':
    case 'logWithoutRows':
    case 'sheetNotRead':
    case 'registerNotRead':
      return 'addsNothing';
    case 'otherHeadings':
      return 'inNoFigure';
    case 'requestsNotRead':
    case 'cellsNotLookedAt':
      return 'rowsInNoFigure';
    case 'registerCutShort':
    case 'rowsWithheld':
      return 'rowsBelowNotCounted';
    case 'unmarkedEntries':
    case 'noPublicityColumn':
      return 'onlyPublicCounted';
    case 'entryCellUnread':
      return 'entryAsBefore';
    case 'bannerApplied':
    case 'kindsInCategory':
    case 'unlikeOthers':
    case 'dayCompleted':
    case 'repeatsAbove':
    case 'strayQuotes':
    case 'formulasWithoutValue':
    case 'errorValues':
    case 'suspectDates':
    case 'unusualYear':
    case 'enteredAgain':
    case 'similarReference':
    case 'sharedReference':
      return 'counted';
    case 'hiddenSheetRead':
    case 'hiddenRowsRead':
    case 'struckRowsRead':
      return 'sheetCounted';
    case 'baselineDiffers':
      return 'logsUsed';
    case 'periodNotOver':
      return 'mayChange';
  }
}

import { type RefObject, useEffect, useState } from 'react';
import type { Workbench } from './Workbench';

/** What becomes of the open workbook's changes. */
export type UnsavedAnswer = 'keep' | 'download' | 'drop';

interface UnsavedQuestionState<Opening> {
  /** what is to be opened once the user has answered */
  readonly waiting: Opening | undefined;
  /** Opens it where nothing is lost by that, and asks otherwise. */
  readonly openOrAsk: (opening: Opening) => Promise<void>;
  readonly answerUnsaved: (answer: UnsavedAnswer) => void;
}

/**
 * Asks before a workbook with unsaved changes gives way to another; where the page is left, the browser asks.
 *
 * @param download saves the open workbook, and gives whether that worked
 */
export function useUnsavedQuestion<Opening>(
  workbench: RefObject<Workbench | undefined>,
  open: (opening: Opening) => Promise<void>,
  download: () => Promise<boolean>,
): UnsavedQuestionState<Opening> {
  const [waiting, setWaiting] = useState<Opening>();
  useEffect(() => {
    const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
      if (workbench.current?.hasUnsavedWork === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => {
      window.removeEventListener('beforeunload', askBeforeLeaving);
    };
  }, [workbench]);
  const openOnceSaved = async (opening: Opening): Promise<void> => {
    if (await download()) await open(opening);
  };
  return {
    waiting,
    openOrAsk: async (opening) => {
      // An opening may be a function to React, which it would call.
      if (workbench.current?.hasUnsavedWork === true) setWaiting(() => opening);
      else await open(opening);
    },
    answerUnsaved: (answer) => {
      setWaiting(undefined);
      if (waiting === undefined || answer === 'keep') return;
      void (answer === 'download' ? openOnceSaved(waiting) : open(waiting));
    },
  };
}

import { useEffect, useState } from 'react';
import type { PaneResult } from '../../contract/paneService';

interface Answer<T> {
  /** `undefined` while it is waited for */
  readonly found: PaneResult<T> | undefined;
  readonly askAgain: () => void;
}

/**
 * What a question about the report is answered.
 *
 * @param ask the same function as long as the question is the same
 */
export function useAnswer<T>(ask: () => Promise<PaneResult<T>>): Answer<T> {
  const [found, setFound] = useState<PaneResult<T>>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void ask().then((result) => {
      if (isWanted) setFound(result);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, attempt]);
  const askAgain = (): void => {
    setAttempt(attempt + 1);
  };
  return { found, askAgain };
}

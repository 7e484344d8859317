import { type ReactElement, type ReactNode, useMemo } from 'react';
import { messagesOfYear } from '../../../locales/messagesOfYear';
import { reportYear } from '../../../report/editions/rulesOfYear';
import type { Period } from '../../../report/period';
import { PaneContext, usePane } from '../../state/paneContext';

interface InWordsOfPeriodProps {
  /** `null` where it is not known: the texts of 2023 then stand for those of its year */
  readonly period: Period | null;
  readonly children: ReactNode;
}

/** Shows a report in the words that the Court's report on its period has. */
export function InWordsOfPeriod({ period, children }: InWordsOfPeriodProps): ReactElement {
  const pane = usePane();
  const inWords = useMemo(
    () => (period === null ? pane : { ...pane, messages: messagesOfYear(pane.messages, reportYear(period)) }),
    [pane, period],
  );
  return <PaneContext.Provider value={inWords}>{children}</PaneContext.Provider>;
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import { wholeNumberText } from '../../../locales/numberText';
import type { NumberInWords } from '../../../wording/describeNumber';
import { requestHeadings, requestTexts } from '../../../wording/requestTable';
import type { RequestQuery } from '../../contract/explanation';
import { isBusy } from '../../state/obstacle';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { copyTable } from '../parts/copyTable';

/** So many requests are handed over in one piece. */
const MOST_REQUESTS = 20_000;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface RequestActionsProps {
  readonly number: NumberInWords;
  readonly query: RequestQuery;
  /** how many requests the query has */
  readonly total: number;
}

/** Hands the listed requests over: to the clipboard, or onto a sheet. */
export function RequestActions({ number, query, total }: RequestActionsProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [said, setSaid] = useState('');
  const { view, columns, standings } = messages.trace;
  const isTooMany = total > MOST_REQUESTS;
  const isIdle = !isBusy(state) && total > 0 && !isTooMany;
  const copy = async (): Promise<void> => {
    const requests = await controller.allRequestsOf(query, total);
    if (requests === undefined) return;
    const rows = requests.map((request) => [standings[request.standing], ...requestTexts(request, messages)]);
    const isCopied = copyTable([[columns.standing, ...requestHeadings(messages)], ...rows]);
    setSaid(isCopied ? fillPlural(view.copied, total, messages.format) : view.notCopied);
  };
  const write = async (): Promise<void> => {
    const sheet = await controller.writeRequests(number, query, total);
    if (sheet !== undefined) setSaid(fill(view.written, { sheet }));
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!isIdle} onClick={() => void copy()}>
          {view.copy}
        </Button>
        <Button size="small" disabledFocusable={!isIdle} onClick={() => void write()}>
          {view.write}
        </Button>
      </div>
      {isTooMany && (
        <HelpText>{fill(view.tooMany, { count: wholeNumberText(MOST_REQUESTS, messages.format) })}</HelpText>
      )}
      <div role="status">{said !== '' && <HelpText>{said}</HelpText>}</div>
    </div>
  );
}

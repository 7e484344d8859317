import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import { quotedText } from '../../../locales/listText';
import type { Messages } from '../../../locales/messages';
import { wholeNumberText } from '../../../locales/numberText';
import { NoticeBar } from '../messages/NoticeBar';
import { usePane } from '../../state/paneContext';
import type { LogOverlap } from '../../contract/paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The logs that hold requests of other logs: the same register sent twice, registers of two sections that overlap. */
export function Overlaps({ overlaps }: { readonly overlaps: readonly LogOverlap[] }): ReactElement | null {
  const styles = useStyles();
  const { controller, messages } = usePane();
  if (overlaps.length === 0) return null;
  return (
    <div className={styles.root}>
      {overlaps.map((overlap) => {
        const { first, second, added } = overlap;
        const remove = {
          label: fill(messages.pane.added.remove, { workbook: second.workbook }),
          onClick: () => {
            if (added !== null) void controller.removeWorkbook(added);
          },
        };
        return (
          <NoticeBar
            key={JSON.stringify([first, second])}
            intent="warning"
            title={overlapTitle(overlap, messages)}
            text={overlapText(overlap, messages)}
            {...(added === null ? {} : { action: remove })}
          />
        );
      })}
    </div>
  );
}

/** Which two logs it is about: by their workbooks, or by their sheets where both stand in one. */
function overlapTitle({ first, second }: LogOverlap, { pane, format }: Messages): string {
  const name = first.workbook === second.workbook ? 'sheet' : 'workbook';
  return fill(pane.added.overlapTitle, {
    first: quotedText(first[name], format),
    second: quotedText(second[name], format),
  });
}

function overlapText({ count, repeated, shared }: LogOverlap, { pane, format }: Messages): string {
  const { sameRegister, repeated: some, shared: alike } = pane.added;
  const total = wholeNumberText(count, format);
  return [
    ...(repeated > 0
      ? [fillPlural(repeated === count ? sameRegister : some, repeated, format, { total })]
      : []),
    ...(shared > 0 ? [fillPlural(alike, shared, format)] : []),
  ].join(' ');
}

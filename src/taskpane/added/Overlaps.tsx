import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { describePlace } from '../../layout/describePlace';
import { fill, fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { NoticeBar } from '../messages/NoticeBar';
import { usePane } from '../paneContext';
import type { LogOverlap } from '../paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The logs that hold requests of other logs: the same register sent twice, registers of two sections that overlap. */
export function Overlaps({ overlaps }: { readonly overlaps: readonly LogOverlap[] }): ReactElement | null {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { added: texts } = messages.pane;
  if (overlaps.length === 0) return null;
  return (
    <div className={styles.root}>
      {overlaps.map((overlap) => {
        const { first, second, added } = overlap;
        const remove = {
          label: fill(texts.remove, { workbook: second.workbook }),
          onClick: () => {
            if (added !== null) void controller.removeWorkbook(added);
          },
        };
        return (
          <NoticeBar
            key={JSON.stringify([first, second])}
            intent="warning"
            title={texts.overlapTitle}
            text={overlapText(overlap, messages)}
            {...(added === null ? {} : { action: remove })}
          />
        );
      })}
    </div>
  );
}

function overlapText({ first, second, count, repeated, shared }: LogOverlap, messages: Messages): string {
  const { pane, format } = messages;
  const fillings = {
    first: describePlace({ ...first, cell: '' }, messages),
    second: describePlace({ ...second, cell: '' }, messages),
    total: wholeNumberText(count, format),
  };
  const { sameRegister, repeated: some } = pane.added;
  return [
    ...(repeated > 0
      ? [fillPlural(repeated === count ? sameRegister : some, repeated, format, fillings)]
      : []),
    ...(shared > 0 ? [fillPlural(pane.added.shared, shared, format, fillings)] : []),
  ].join(' ');
}

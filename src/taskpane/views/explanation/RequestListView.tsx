import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { RequestQuery } from '../../contract/explanation';
import type { NumberInWords } from '../../../wording/describeNumber';
import { usePane } from '../../state/paneContext';
import { HelpText } from '../parts/HelpText';
import { NotAnswered } from './NotAnswered';
import { RequestActions } from './RequestActions';
import { RequestItem } from './RequestItem';
import { requestWindow, ROW_HEIGHT } from './requestWindow';
import { useRequestBands } from './useRequestBands';

/** The height of the view, in pixels. */
const VIEW_HEIGHT = 4.5 * ROW_HEIGHT;

const useStyles = makeStyles({
  view: {
    position: 'relative',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: 'relative', margin: '0', padding: '0', listStyleType: 'none', overflow: 'hidden' },
});

export interface RequestListViewProps {
  readonly number: NumberInWords;
  readonly query: RequestQuery;
  readonly labelledBy: string;
}

/** A list of requests of any length: only those in sight are drawn. */
export function RequestListView({ number, query, labelledBy }: RequestListViewProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [scrolled, setScrolled] = useState(0);
  const bands = useRequestBands(query);
  const { total, error } = bands;
  const viewHeight = Math.min(VIEW_HEIGHT, (total ?? 0) * ROW_HEIGHT);
  const { height, from, to, top } = requestWindow(total ?? 0, scrolled, viewHeight);
  useEffect(() => {
    if (error === undefined) bands.want(from, to);
  });
  if (error !== undefined) return <NotAnswered error={error} onRetry={bands.forgetError} />;
  if (total === undefined) return <HelpText>{messages.trace.view.looking}</HelpText>;
  if (total === 0) return <HelpText>{messages.trace.view.noneFound}</HelpText>;
  return (
    <>
      {/* A list that scrolls is reached with the keyboard. */}
      <div
        className={styles.view}
        style={{ height: viewHeight + 2 }}
        tabIndex={0}
        role="group"
        aria-labelledby={labelledBy}
        onScroll={({ currentTarget }) => {
          setScrolled(currentTarget.scrollTop);
        }}
      >
        <ul className={styles.list} style={{ height }} aria-labelledby={labelledBy}>
          {Array.from({ length: to - from }, (_, index) => (
            <RequestItem
              key={from + index}
              request={bands.requestAt(from + index)}
              place={from + index}
              total={total}
              top={top + index * ROW_HEIGHT}
            />
          ))}
        </ul>
      </div>
      <RequestActions number={number} query={query} total={total} />
    </>
  );
}

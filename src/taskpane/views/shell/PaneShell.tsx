import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, Suspense, useEffect, useRef } from 'react';
import { TourArea } from '../help/TourArea';
import { LogsView } from '../logs/LogsView';
import { MessageArea } from '../messages/MessageArea';
import { usePane } from '../../state/paneContext';
import type { View } from '../../state/paneState';
import { loadedLater } from '../parts/loadedLater';
import { RunBar } from '../run/RunBar';
import { Announcer } from './Announcer';
import { PANEL_ID, PaneTabs, tabIdOf } from './PaneTabs';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    scrollbarGutter: 'auto',
    '@media (max-width: 299px)': { paddingLeft: '12px', paddingRight: '12px' },
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The frame of the pane: its views, what there is to say, and the button that computes. */
export function PaneShell(): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const content = useRef<HTMLDivElement>(null);
  const { view } = state;
  useEffect(() => {
    // A view begins at its beginning, and so does what was just computed.
    content.current?.scrollTo({ top: 0 });
  }, [view, state.helpTopic, state.explained, state.computed?.report, state.failure?.number]);
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{messages.pane.general.title}</h1>
      <PaneTabs />
      <div
        ref={content}
        id={PANEL_ID}
        className={styles.content}
        role="tabpanel"
        aria-labelledby={tabIdOf(view)}
      >
        <TourArea />
        <MessageArea />
        <ViewContent view={view} />
      </div>
      <RunBar />
      <Announcer />
    </div>
  );
}

/** What the pane opens with is the logs: the other views come while people look at those. */
const loadLaterView = () => import('./LaterView').then(({ LaterView: view }) => view);

const LaterView = loadedLater(loadLaterView);

function ViewContent({ view }: { readonly view: View }): ReactElement {
  useEffect(() => {
    // Where it cannot be had now, the view asks for it again, and says so.
    loadLaterView().catch(() => undefined);
  }, []);
  if (view === 'logs') return <LogsView />;
  return (
    <Suspense fallback={null}>
      <LaterView view={view} />
    </Suspense>
  );
}

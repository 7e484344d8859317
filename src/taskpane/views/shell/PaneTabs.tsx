import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { wholeNumberText } from '../../../locales/numberText';
import { usePane } from '../../state/paneContext';
import type { View } from '../../state/paneState';
import { shownFindings } from '../../state/shownReport';

export const PANEL_ID = 'pane-view';

const VIEWS: readonly View[] = ['logs', 'report', 'findings', 'settings', 'help'];

/** The views whose tabs show a picture alone, at the end of the row. */
const PICTURES: Readonly<Partial<Record<View, ReactElement>>> = {
  settings: <SettingsRegular />,
  help: <QuestionCircleRegular />,
};

const useStyles = makeStyles({
  list: {
    minWidth: '0',
    overflow: 'hidden',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 299px)': { paddingLeft: '0', paddingRight: '0' },
  },
  // What does not fit, in a wide font, is cut short; it never widens the pane.
  tab: {
    flexShrink: 1,
    minWidth: '0',
    overflow: 'hidden',
    '@media (max-width: 329px)': { paddingLeft: '4px', paddingRight: '4px' },
    '@media (max-width: 299px)': {
      paddingLeft: '3px',
      paddingRight: '3px',
      '& span': { fontSize: tokens.fontSizeBase200 },
    },
  },
  count: { '@media (max-width: 329px)': { display: 'none' } },
  picture: { flexShrink: 0, '@media (max-width: 299px)': { paddingLeft: '0', paddingRight: '0' } },
  first: { marginLeft: 'auto' },
});

export function tabIdOf(view: View): string {
  return `pane-tab-${view}`;
}

/** The views of the pane. */
export function PaneTabs(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { general } = messages.pane;
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label={general.navigation}
      selectedValue={state.view}
      onTabSelect={(_, { value }) => {
        const view = VIEWS.find((other) => other === value);
        if (view !== undefined) controller.send({ type: 'viewOpened', view });
      }}
    >
      {VIEWS.map((view) => {
        const picture = PICTURES[view];
        return picture === undefined ? (
          <Tab key={view} id={tabIdOf(view)} className={styles.tab} value={view} aria-controls={PANEL_ID}>
            <TabText view={view} findings={shownFindings(state)?.count ?? 0} />
          </Tab>
        ) : (
          <Tab
            key={view}
            id={tabIdOf(view)}
            className={mergeClasses(styles.picture, view === 'settings' && styles.first)}
            value={view}
            icon={picture}
            aria-label={general.views[view]}
            title={general.views[view]}
            aria-controls={PANEL_ID}
          />
        );
      })}
    </TabList>
  );
}

interface TabTextProps {
  readonly view: View;
  readonly findings: number;
}

/** The name of a view; of the findings also how many there are, where there is room for it. */
function TabText({ view, findings }: TabTextProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const count = view === 'findings' ? findings : 0;
  return (
    <>
      {messages.pane.general.views[view]}
      {count > 0 && <span className={styles.count}> ({wholeNumberText(count, messages.format)})</span>}
    </>
  );
}

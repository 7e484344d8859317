import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { fill, fillPlural } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import { listText } from '../../../locales/listText';
import type { LeftOutRows } from '../../../log/model/requestLog';
import { withoutRemembered } from '../../corrections/withoutRemembered';
import { isDescribedByHand, savedProfileOf, withoutProfileOf } from '../../corrections/savedProfiles';
import { HelpText } from '../parts/HelpText';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { isBusy } from '../../state/obstacle';
import { ColumnList } from './ColumnList';
import { FixedValues } from './FixedValues';
import { MissingFields } from './MissingFields';
import { ProfileActions } from './ProfileActions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  reset: { alignSelf: 'flex-start' },
});

export interface LogReadingProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What each column was taken for, what all requests share, what is missing; all of it can be corrected. */
export function LogReading({ log, logs, heading }: LogReadingProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { pane } = messages;
  const { profiles } = state.settings;
  const resetLabel = isDescribedByHand(log) ? pane.logs.remove : pane.logs.reset;
  const leftOut = log.content === null ? '' : leftOutText(log.content.leftOut, messages);
  return (
    <div className={styles.root}>
      <ColumnList log={log} logs={logs} />
      <FixedValues log={log} logs={logs} />
      <MissingFields log={log} />
      <ProfileActions log={log} logs={logs} />
      {leftOut !== '' && <HelpText>{fill(pane.logs.leftOut, { list: leftOut })}</HelpText>}
      {(log.readAs !== null || savedProfileOf(profiles, log) !== undefined) && (
        <Button
          className={styles.reset}
          size="small"
          disabledFocusable={isBusy(state)}
          aria-label={fill(messages.report.named, { name: resetLabel, value: log.sheet })}
          onClick={() => {
            void controller.correct(withoutProfileOf(profiles, log), withoutRemembered(state.added, log));
            heading.current?.focus();
          }}
        >
          {resetLabel}
        </Button>
      )}
    </div>
  );
}

/** `3 blank rows, 1 totals row`; `''` where nothing was left out. */
function leftOutText(leftOut: LeftOutRows, { dataQuality, format }: Messages): string {
  const kinds = Object.keys(dataQuality.leftOutKinds) as (keyof LeftOutRows)[];
  const found = kinds.filter((kind) => leftOut[kind] > 0);
  if (found.length === 0) return '';
  return listText(
    found.map((kind) => fillPlural(dataQuality.leftOutKinds[kind], leftOut[kind], format)),
    format,
  );
}

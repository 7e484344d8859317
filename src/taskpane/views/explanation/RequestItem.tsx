import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { listText } from '../../../locales/listText';
import type { Messages } from '../../../locales/messages';
import { dayText } from '../../../wording/day';
import { describePlace } from '../../../wording/describePlace';
import type { ExplainedRequest } from '../../contract/explanation';
import { usePane } from '../../state/paneContext';
import { ROW_HEIGHT } from './requestWindow';

const useStyles = makeStyles({
  item: {
    position: 'absolute',
    left: '0',
    right: '0',
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  twoLines: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  small: { color: tokens.colorNeutralForeground2 },
});

export interface RequestItemProps {
  /** `undefined` while it has not come yet */
  readonly request: ExplainedRequest | undefined;
  /** in the list, from 0 */
  readonly place: number;
  readonly total: number;
  /** in pixels */
  readonly top: number;
}

/** A request behind a number: a click selects its cell; of an added workbook the name and the cell are said. */
export function RequestItem({ request, place, total, top }: RequestItemProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.item} style={{ top }} aria-setsize={total} aria-posinset={place + 1}>
      {request !== undefined && <RequestLines request={request} />}
    </li>
  );
}

function RequestLines({ request }: { readonly request: ExplainedRequest }): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  // Excel selects cells of the open workbook only.
  const isOpen = request.workbook === state.inspection?.workbook;
  const place = placeText(request, isOpen, messages);
  return (
    <>
      <span className={styles.line}>
        <RequestName request={request} isOpen={isOpen} place={place} />
        {request.addressee !== '' && ` ${request.addressee}`}
      </span>
      <span className={mergeClasses(styles.twoLines, styles.small)}>{courseText(request, messages)}</span>
      <span className={mergeClasses(styles.twoLines, styles.small)}>{place}</span>
    </>
  );
}

interface RequestNameProps {
  readonly request: ExplainedRequest;
  readonly isOpen: boolean;
  readonly place: string;
}

function RequestName({ request, isOpen, place }: RequestNameProps): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { view } = messages.trace;
  const { workbook, sheet, cell, reference } = request;
  const name = reference === '' ? view.withoutReference : reference;
  if (!isOpen) return <span className={styles.name}>{name}</span>;
  return (
    <Link
      as="button"
      inline
      className={styles.name}
      aria-label={fill(view.goTo, { name, place })}
      onClick={() => void controller.select({ workbook, sheet, cell })}
    >
      {name}
    </Link>
  );
}

/** Short in the open workbook. */
function placeText({ workbook, sheet, cell }: ExplainedRequest, isOpen: boolean, messages: Messages): string {
  return isOpen
    ? fill(messages.pane.findings.cell, { sheet, cell })
    : describePlace({ workbook, sheet, cell }, messages);
}

/** `Counted, sent 3 October 2022, replied to 3 November 2022`. */
function courseText({ standing, sent, replied, recorded }: ExplainedRequest, messages: Messages): string {
  const { view, standings } = messages.trace;
  const parts = [
    { text: view.sent, day: sent },
    { text: view.replied, day: replied },
    { text: view.recorded, day: recorded },
  ].flatMap(({ text, day }) => (day === null ? [] : [fill(text, { day: dayText(day, messages) })]));
  return listText([standings[standing], ...parts], messages.format);
}

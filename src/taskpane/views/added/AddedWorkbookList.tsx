import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { type ReactElement, useId } from 'react';
import { fill } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import type { Severity } from '../../../log/model/issue';
import { SectionHeading } from '../parts/SectionHeading';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane } from '../../state/paneContext';
import type { AddedWorkbook, Inspection } from '../../contract/paneService';
import { addedLogsText } from './addedLogsText';
import { fileErrorText } from './fileErrorText';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  texts: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  state: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The workbooks that the user added, what came of each, and a way to take it out again; nothing where there are none. */
export function AddedWorkbookList(): ReactElement | null {
  const styles = useStyles();
  const { state, messages } = usePane();
  const id = useId();
  if (state.added.length === 0) return null;
  return (
    <div className={styles.root}>
      <SectionHeading level={3} id={id}>
        {messages.pane.added.heading}
      </SectionHeading>
      <ul className={styles.list} aria-labelledby={id}>
        {state.added.map((workbook) => (
          <AddedItem key={workbook.id} workbook={workbook} />
        ))}
      </ul>
    </div>
  );
}

function AddedItem({ workbook }: { readonly workbook: AddedWorkbook }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const remove = fill(messages.pane.added.remove, { workbook: workbook.name });
  const { text, severity, namesItself } = stateOf(workbook, state.inspection, messages);
  return (
    <li className={styles.item}>
      <div className={styles.texts}>
        {namesItself !== true && <span>{workbook.name}</span>}
        <span className={styles.state}>
          {severity !== undefined && <SeverityMark severity={severity} />}
          <span>{text}</span>
        </span>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={remove}
        title={remove}
        disabledFocusable={state.activity.kind === 'computing'}
        onClick={() => void controller.removeWorkbook(workbook.id)}
      />
    </li>
  );
}

interface WorkbookState {
  readonly text: string;
  readonly severity?: Severity;
  /** whether the text says of which workbook it speaks */
  readonly namesItself?: boolean;
}

/** What reading an added workbook gave, or why it was not read. */
function stateOf(
  { id, name }: AddedWorkbook,
  inspection: Inspection | null,
  messages: Messages,
): WorkbookState {
  const { pane } = messages;
  const failure = inspection?.failures.find((other) => other.id === id);
  if (failure !== undefined) {
    return { text: fileErrorText(failure.error, messages), severity: 'error', namesItself: true };
  }
  if (!inspection?.added.some((other) => other.id === id)) return { text: pane.added.notRead };
  const logs = inspection.logs.filter(({ added }) => added === id);
  if (logs.length === 0) {
    const holdsNothing = inspection.issues.some(
      ({ workbook, finding }) => workbook === name && finding.code === 'noLogInWorkbook',
    );
    return holdsNothing
      ? { text: pane.added.noLog, severity: 'warning' }
      : { text: pane.added.onlyRegisters };
  }
  return { text: addedLogsText(logs, messages) };
}

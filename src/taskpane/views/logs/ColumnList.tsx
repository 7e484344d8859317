import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { type ReactElement, type Ref, useId, useRef, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Field } from '../../../log/model/field';
import { SectionHeading } from '../parts/SectionHeading';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import type { InspectedColumn } from '../../../log/planning/shownColumns';
import { ColumnEditor } from './ColumnEditor';
import { ColumnSuggestions } from './ColumnSuggestions';
import { certaintyOf } from './certainty';
import { needsDayOrder, shortDateEvidence } from './dateEvidence';
import { countedValueText } from '../../../wording/valueText';

/** How many values a row shows. */
const PREVIEWED = 3;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(24px, auto) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  letters: {
    paddingTop: '2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  texts: { display: 'flex', flexDirection: 'column', minWidth: '0', overflowWrap: 'anywhere' },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  unnamed: { fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
  taken: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  preview: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

export interface ColumnListProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
}

/** The columns of a log, and what each was taken for. */
export function ColumnList({ log, logs }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  return (
    <div className={styles.root}>
      <SectionHeading level={4} id={id}>
        {messages.pane.columns.heading}
      </SectionHeading>
      <ul className={styles.list} aria-labelledby={id}>
        {log.columns.map((column) => (
          <ColumnRow key={column.column} log={log} logs={logs} column={column} />
        ))}
      </ul>
    </div>
  );
}

interface ColumnRowProps extends ColumnListProps {
  readonly column: InspectedColumn;
}

function ColumnRow({ log, logs, column }: ColumnRowProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { columns } = messages.pane;
  const editOf = fill(columns.editOf, { column: column.column });
  const close = (): void => {
    setIsEditing(false);
    button.current?.focus();
  };
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.letters}>{column.column}</span>
        <div className={styles.texts}>
          <span className={mergeClasses(styles.heading, column.heading === '' && styles.unnamed)}>
            {column.heading === '' ? columns.unnamed : column.heading}
          </span>
          <TakenFor log={log} column={column} />
          <RowPreview column={column} />
          <ColumnSuggestions log={log} logs={logs} column={column} />
        </div>
        <Button
          ref={button as Ref<never>}
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={editOf}
          title={editOf}
          aria-expanded={isEditing}
          onClick={() => {
            setIsEditing(!isEditing);
          }}
        />
      </div>
      {isEditing && <ColumnEditor log={log} logs={logs} column={column} onClose={close} />}
    </li>
  );
}

/** The first values of a column in one line, and what decides the order of its dates. */
function RowPreview({ column }: { readonly column: InspectedColumn }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { values, dates } = column;
  const evidence = dates === null ? '' : shortDateEvidence(dates, messages);
  const texts = values.slice(0, PREVIEWED).map((value) => countedValueText(value, messages));
  return (
    <>
      {dates !== null && evidence !== '' && (
        <span className={styles.taken}>
          {needsDayOrder(dates) && <SeverityMark severity="warning" />}
          <span className={styles.muted}>{evidence}</span>
        </span>
      )}
      {texts.length > 0 && <span className={styles.preview}>{texts.join(' · ')}</span>}
    </>
  );
}

interface TakenForProps {
  readonly log: InspectedLog;
  readonly column: InspectedColumn;
}

function TakenFor({ log, column }: TakenForProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  if (column.fields.length === 0) {
    return <span className={mergeClasses(styles.taken, styles.muted)}>{messages.pane.columns.notUsed}</span>;
  }
  return (
    <>
      {column.fields.map((field) => (
        <FieldTaken key={field} log={log} column={column} field={field} />
      ))}
    </>
  );
}

function FieldTaken({ log, column, field }: TakenForProps & { readonly field: Field }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { text, isUnsure } = certaintyOf(log, column.column, field, messages);
  return (
    <span className={styles.taken}>
      {isUnsure && <SeverityMark severity="warning" />}
      <span>
        <span className={styles.field}>{messages.fields[field]}</span>{' '}
        <span className={styles.muted}>· {text}</span>
      </span>
    </span>
  );
}

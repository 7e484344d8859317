import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { type ReactElement, type Ref, useRef, useState } from 'react';
import { codedValueText } from '../../../wording/codedValueText';
import { fill } from '../../../locales/fill';
import type { Messages } from '../../../locales/messages';
import type { Field } from '../../../log/model/field';
import { fixedValues } from '../../../log/model/profile';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';
import { FixedEditor } from './FixedEditor';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: '0' },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: '0', overflowWrap: 'anywhere' },
  why: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FixedValuesProps {
  readonly log: InspectedLog;
  readonly logs: readonly InspectedLog[];
}

/** What every request of a log shares and no column says, and why that is known. */
export function FixedValues({ log, logs }: FixedValuesProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [isEditing, setIsEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { fixed } = messages.pane;
  const close = (): void => {
    setIsEditing(false);
    button.current?.focus();
  };
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <SectionHeading level={4}>{fixed.heading}</SectionHeading>
        <Button
          ref={button as Ref<never>}
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={fixed.editOf}
          title={fixed.editOf}
          aria-expanded={isEditing}
          onClick={() => {
            setIsEditing(!isEditing);
          }}
        />
      </div>
      {isEditing ? <FixedEditor log={log} logs={logs} onClose={close} /> : <FixedList log={log} />}
    </div>
  );
}

function FixedList({ log }: { readonly log: InspectedLog }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const given = fixedValues(log.profile);
  if (given.size === 0) return <HelpText>{messages.pane.fixed.none}</HelpText>;
  return (
    <dl className={styles.list}>
      {[...given].map(([field, value]) => (
        <div key={field}>
          <dt className={styles.name}>{messages.fields[field]}</dt>
          <dd className={styles.value}>
            {codedValueText(field, value, messages) ?? value}{' '}
            <span className={styles.why}>({whyText(log, field, value, messages)})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function whyText(log: InspectedLog, field: Field, value: string, { pane }: Messages): string {
  const evidence = log.why.fixed.find((other) => other.field === field && other.value === value);
  if (evidence === undefined) return pane.fixed.byUser;
  return evidence.title === '' ? pane.fixed.follows : fill(pane.fixed.because, { title: evidence.title });
}

import { Field, type FieldProps, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // Without this a long option of a list would make the field wider than the pane.
  field: { minWidth: '0', gridTemplateColumns: 'minmax(0, 1fr)' },
  indented: { marginLeft: '16px' },
});

export interface FormFieldProps extends Omit<FieldProps, 'className' | 'orientation'> {
  /** whether it is a part of the field above it */
  readonly isPart?: boolean;
}

/** A labelled control, no wider than the room that it has. */
export function FormField({ isPart = false, children, ...props }: FormFieldProps): ReactElement {
  const styles = useStyles();
  const field = (
    <Field {...props} className={styles.field}>
      {children}
    </Field>
  );
  return isPart ? <div className={styles.indented}>{field}</div> : field;
}

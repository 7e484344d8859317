import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  choice: {
    minWidth: '0',
    width: '100%',
    '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' },
  },
});

export interface ChoiceProps extends Omit<SelectProps, 'className' | 'onChange'> {
  readonly onChoose: (value: string) => void;
}

/** A list to choose from: the system's own, which works with every keyboard and screen reader. */
export function Choice({ onChoose, ...props }: ChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <Select
      {...props}
      className={styles.choice}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    />
  );
}

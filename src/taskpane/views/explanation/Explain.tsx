import { Link, type LinkProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import { usePane } from '../../state/paneContext';

export interface ExplainProps extends Pick<LinkProps, 'className' | 'children'> {
  /** the name of the number */
  readonly number: string;
  readonly label: string;
  /** as it is shown */
  readonly value: string;
}

/** A number that opens what it is made of. */
export function Explain({ number, label, value, ...props }: ExplainProps): ReactElement {
  const { controller, messages } = usePane();
  return (
    <Link
      {...props}
      as="button"
      appearance="subtle"
      data-number={number}
      aria-label={fill(messages.trace.view.explain, { value, label })}
      onClick={() => {
        controller.explain(number);
      }}
    />
  );
}

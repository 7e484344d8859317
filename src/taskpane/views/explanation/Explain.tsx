import { Link, type LinkProps, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { fill } from '../../../locales/fill';
import { usePane } from '../../state/paneContext';

const useStyles = makeStyles({
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    textDecorationLine: 'underline',
    whiteSpace: 'normal',
  },
});

export interface ExplainProps extends Pick<LinkProps, 'className'> {
  readonly children: ReactNode;
  /** the name of the number */
  readonly number: string;
  readonly label: string;
  /** as it is shown */
  readonly value: string;
  /** whether there is no number, which asks why */
  readonly isNone?: boolean;
}

/** A number that opens what it is made of, or why there is none. */
export function Explain(props: ExplainProps): ReactElement {
  const { number, label, value, isNone = false, children, ...others } = props;
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { explain, explainNone, whyNone } = messages.trace.view;
  return (
    <Link
      {...others}
      as="button"
      appearance="subtle"
      data-number={number}
      aria-label={fill(isNone ? explainNone : explain, { value, label })}
      onClick={() => {
        controller.explain(number);
      }}
    >
      {children}
      {isNone && <span className={styles.why}>{whyNone}</span>}
    </Link>
  );
}

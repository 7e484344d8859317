import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Severity } from '../../../log/model/issue';

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: '16px', verticalAlign: 'text-bottom' },
  error: {
    color: tokens.colorStatusDangerForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The sign of an error or a warning; the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const className = mergeClasses(styles.mark, styles[severity]);
  return severity === 'error' ? (
    <ErrorCircleFilled className={className} aria-hidden="true" />
  ) : (
    <WarningFilled className={className} aria-hidden="true" />
  );
}

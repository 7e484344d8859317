import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  text: {
    margin: '0',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** A small explaining sentence. */
export function HelpText({
  children,
  id,
}: {
  readonly children: ReactNode;
  readonly id?: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.text} {...(id ? { id } : {})}>
      {children}
    </p>
  );
}

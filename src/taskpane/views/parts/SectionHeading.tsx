import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: '0',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    // Only the program focuses a heading, to say where the user is now.
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: '2px',
    },
  },
  level2: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  level3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  level4: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface SectionHeadingProps {
  readonly level: 2 | 3 | 4;
  readonly id?: string;
  readonly children: ReactNode;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** A heading; the program may set the focus on it. */
export function SectionHeading({ level, id, children, headingRef }: SectionHeadingProps): ReactElement {
  const styles = useStyles();
  const Heading = `h${level}` as const;
  const className = mergeClasses(styles.heading, styles[`level${level}`]);
  return (
    <Heading className={className} tabIndex={-1} {...(id ? { id } : {})} ref={headingRef ?? null}>
      {children}
    </Heading>
  );
}

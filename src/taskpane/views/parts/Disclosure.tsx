import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactElement, type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', minWidth: '0' },
  button: {
    alignSelf: 'flex-start',
    justifyContent: 'flex-start',
    minWidth: '0',
    paddingLeft: '0',
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
  },
});

export interface DisclosureProps {
  readonly label: string;
  /** the whole name where the label alone does not tell it from others */
  readonly fullLabel?: string;
  readonly opensAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A button that shows and hides what stands below it. */
export function Disclosure({
  label,
  fullLabel = label,
  opensAtFirst = false,
  children,
}: DisclosureProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(opensAtFirst);
  const id = useId();
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-label={fullLabel}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { fill } from '../../../locales/fill';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { WrittenSheet } from '../../contract/paneService';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The sheets that were written, and what became of edited earlier versions. */
export function SheetLinks({ sheets }: { readonly sheets: readonly WrittenSheet[] }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const id = useId();
  const { report } = messages.pane;
  return (
    <div className={styles.root}>
      <SectionHeading level={3} id={id}>
        {report.sheets}
      </SectionHeading>
      <ul className={styles.list} aria-labelledby={id}>
        {sheets.map(({ id: sheetId, name, keptAs }) => (
          <li key={sheetId}>
            <Link
              as="button"
              inline
              aria-label={fill(report.openSheet, { sheet: name })}
              onClick={() => void controller.activateSheet(name)}
            >
              {name}
            </Link>
            {keptAs !== '' && <HelpText>{fill(report.keptAs, { sheet: keptAs })}</HelpText>}
          </li>
        ))}
      </ul>
    </div>
  );
}

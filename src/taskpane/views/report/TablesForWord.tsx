import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { PrintedTable } from '../../../share/formats/printedTable';
import { usePane } from '../../state/paneContext';
import { CopyButton } from '../parts/CopyButton';
import { copyText } from '../parts/copyText';
import { printedForWord } from '../parts/printedForWord';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: '0',
    paddingLeft: '0',
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

/** The tables of a copy, each with a button that puts it on the clipboard for a document. */
export function TablesForWord({ tables }: { readonly tables: readonly PrintedTable[] }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { report, share } = messages.pane;
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.title}>
          {table.title}
          <CopyButton
            label={report.copyForWord}
            fullLabel={fill(report.copyTable, { table: table.title })}
            copy={() => copyText(printedForWord(table))}
            copied={share.tableCopied}
          />
        </li>
      ))}
    </ul>
  );
}

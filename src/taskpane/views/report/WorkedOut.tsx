import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { type WorkedOutInWords, workedOutRows } from '../../../share/describeCopy';
import { usePane } from '../../state/paneContext';
import { CopyButton } from '../parts/CopyButton';
import { copyTable } from '../parts/copyTable';
import { HelpText } from '../parts/HelpText';
import { useTableStyles } from '../parts/useTableStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  number: { width: '22%', textAlign: 'right' },
  possible: { width: '30%', textAlign: 'right' },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What an outsider can derive of each number that is withheld: a table for the sender alone. */
export function WorkedOut({ workedOut }: { readonly workedOut: readonly WorkedOutInWords[] }): ReactElement {
  const styles = useStyles();
  const cells = useTableStyles();
  const { messages } = usePane();
  const texts = messages.share.workedOut;
  const id = useId();
  if (workedOut.length === 0) return <HelpText>{texts.none}</HelpText>;
  return (
    <div className={styles.root}>
      <HelpText id={id}>{texts.heading}</HelpText>
      <table className={cells.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col" className={cells.headCell}>
              {texts.headings.row}
            </th>
            <th scope="col" className={mergeClasses(cells.headCell, styles.number)}>
              {texts.headings.withheld}
            </th>
            <th scope="col" className={mergeClasses(cells.headCell, styles.possible)}>
              {texts.headings.possible}
            </th>
          </tr>
        </thead>
        <tbody>
          {workedOut.map(({ table, row, column, withheld, possible }) => (
            <tr key={[table, row, column].join('\n')} className={cells.row}>
              <th scope="row" className={cells.label}>
                {row}
                <span className={styles.place}>{`${table} · ${column}`}</span>
              </th>
              <td className={cells.cell}>{withheld}</td>
              <td className={cells.cell}>{possible}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyButton
        label={messages.pane.share.copyWorkedOut}
        copy={() => copyTable(workedOutRows(workedOut, messages))}
        copied={messages.pane.share.workedOutCopied}
      />
    </div>
  );
}

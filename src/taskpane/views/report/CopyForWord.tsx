import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { ReportTable } from '../../../report/tables';
import { usePane } from '../../state/paneContext';
import { copyText } from '../parts/copyText';
import { HelpText } from '../parts/HelpText';
import { tableForWord } from './tableForWord';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface CopyForWordProps {
  readonly table: ReportTable;
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

/** Puts a table on the clipboard as the Court's report prints it. */
export function CopyForWord({ table, figures }: CopyForWordProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [said, setSaid] = useState('');
  const { report } = messages.pane;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        aria-label={fill(report.copyTable, { table: messages.tables[table.id] })}
        onClick={() => {
          const isCopied = copyText(tableForWord(table, figures, messages));
          setSaid(isCopied ? report.copied : report.notCopied);
        }}
      >
        {report.copyForWord}
      </Button>
      <div role="status">{said !== '' && <HelpText>{said}</HelpText>}</div>
    </div>
  );
}

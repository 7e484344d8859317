import type { ReactElement } from 'react';
import { fill } from '../../../locales/fill';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { ReportTable } from '../../../report/tables';
import { usePane } from '../../state/paneContext';
import { CopyButton } from '../parts/CopyButton';
import { copyText } from '../parts/copyText';
import { tableForWord } from './tableForWord';

export interface CopyForWordProps {
  readonly table: ReportTable;
  readonly figures: ReadonlyMap<FigureId, Figure>;
}

/** Puts a table on the clipboard as the Court's report prints it. */
export function CopyForWord({ table, figures }: CopyForWordProps): ReactElement {
  const { messages } = usePane();
  const { report } = messages.pane;
  return (
    <CopyButton
      label={report.copyForWord}
      fullLabel={fill(report.copyTable, { table: messages.tables[table.id] })}
      copy={() => copyText(tableForWord(table, figures, messages))}
      copied={report.copied}
    />
  );
}

import type { ReactElement } from 'react';
import { sheetLedgerText } from '../../../wording/sheetLedgerText';
import type { SheetLedger } from '../../../log/ledger/sheetLedger';
import { usePane } from '../../state/paneContext';
import { Disclosure } from '../parts/Disclosure';
import { HelpText } from '../parts/HelpText';

/** What became of each sheet that was looked at, and of its filled cells. */
export function SheetLedgerSection({
  ledger,
}: {
  readonly ledger: readonly SheetLedger[];
}): ReactElement | null {
  const { messages } = usePane();
  if (ledger.length === 0) return null;
  return (
    <Disclosure label={messages.ledger.heading}>
      <HelpText>{messages.ledger.introduction}</HelpText>
      {ledger.map((entry) => (
        <HelpText key={JSON.stringify([entry.workbook, entry.sheet])}>
          {sheetLedgerText(entry, messages)}
        </HelpText>
      ))}
    </Disclosure>
  );
}

import type { ReactElement } from 'react';
import { listText } from '../../../locales/listText';
import { FIELDS } from '../../../log/model/field';
import { fixedValues } from '../../../log/model/profile';
import { columnOf } from '../../corrections/logColumns';
import { HelpText } from '../parts/HelpText';
import { SectionHeading } from '../parts/SectionHeading';
import { usePane } from '../../state/paneContext';
import type { InspectedLog } from '../../contract/paneService';

/** The fields that a log has neither a column nor a value for; nothing where it has all. */
export function MissingFields({ log }: { readonly log: InspectedLog }): ReactElement | null {
  const { messages } = usePane();
  const { fields, format, pane } = messages;
  const fixed = fixedValues(log.profile);
  const missing = FIELDS.filter(
    (field) => columnOf(log, field) === undefined && !fixed.has(field) && !isImplied(log, field),
  );
  if (missing.length === 0) return null;
  const names = missing.map((field) => fields[field]);
  return (
    <div>
      <SectionHeading level={4}>{pane.fixed.missing}</SectionHeading>
      <HelpText>{listText(names, format)}</HelpText>
      <HelpText>{pane.fixed.missingHelp}</HelpText>
    </div>
  );
}

/** The organ follows from the kind, and only the Registry has origins. */
function isImplied(log: InspectedLog, field: (typeof FIELDS)[number]): boolean {
  const fixed = fixedValues(log.profile);
  const knowsKind = fixed.has('kind') || columnOf(log, 'kind') !== undefined;
  return (field === 'organ' && knowsKind) || (field === 'origin' && fixed.get('organ') === 'OTP');
}

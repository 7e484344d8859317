import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type CheckedTable, checkPublished } from '../../../published/checkPublished';
import { COURT_2023 } from '../../../published/court2023';
import { readPublishedCells, readPublishedTable } from '../../../published/readPublishedTable';
import { usePane } from '../../state/paneContext';
import { ExplainedButton } from '../parts/ExplainedButton';
import { FormField } from '../parts/FormField';
import { HelpText } from '../parts/HelpText';
import { PublishedResult } from './PublishedResult';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
});

/** Takes a table as it was published, from the selected cells or pasted, and shows which of its figures cannot be. */
export function PublishedCheck(): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { view } = messages.published;
  const [text, setText] = useState('');
  const [table, setTable] = useState<CheckedTable>();
  const checkSelected = async (): Promise<void> => {
    const cells = await controller.selectedTexts();
    if (cells !== undefined) setTable(checkPublished(readPublishedCells(cells)));
  };
  const check = (pasted: string): void => {
    setTable(checkPublished(readPublishedTable(pasted)));
  };
  return (
    <div className={styles.root}>
      <HelpText>{view.help}</HelpText>
      <ExplainedButton
        label={view.checkSelected}
        help={view.selectedHelp}
        onClick={() => void checkSelected()}
      />
      <FormField label={view.pasted}>
        <Textarea
          rows={5}
          resize="vertical"
          spellCheck={false}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </FormField>
      <div className={styles.actions}>
        <Button
          disabledFocusable={text.trim() === ''}
          onClick={() => {
            check(text);
          }}
        >
          {view.checkPasted}
        </Button>
        <Link
          as="button"
          onClick={() => {
            setText(COURT_2023);
            check(COURT_2023);
          }}
        >
          {view.example}
        </Link>
      </div>
      <div role="status">{table !== undefined && <PublishedResult table={table} />}</div>
    </div>
  );
}

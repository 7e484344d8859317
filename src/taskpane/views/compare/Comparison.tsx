import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { ComparisonError, ComparisonOutcome } from '../../contract/comparison';
import type { WorkbookFile } from '../../contract/paneService';
import { usePane } from '../../state/paneContext';
import { browserFile } from '../added/browserFile';
import { fileErrorText } from '../added/fileErrorText';
import { ExplainedButton } from '../parts/ExplainedButton';
import { HelpText } from '../parts/HelpText';
import { LetOut } from '../parts/LetOut';
import { LineList } from '../parts/LineList';

/** The workbooks that a copy to share can be, and those that were made of it. */
const COPIES = '.xlsx,.ods,.xlsb,.xls';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: '0', paddingLeft: '0', listStyleType: 'none', overflowWrap: 'anywhere' },
  file: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  made: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Takes the files of shared reports, chosen or dropped, and compares them in one workbook. */
export function Comparison(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { compare } = messages.pane;
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly WorkbookFile[]>([]);
  const add = (added: FileList | null): void => {
    const more = [...(added ?? [])].map(browserFile);
    setFiles((before) => [...before, ...more]);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    add(event.dataTransfer.files);
  };
  return (
    <div
      className={styles.root}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={onDrop}
    >
      <HelpText>{compare.help}</HelpText>
      <ExplainedButton
        label={compare.choose}
        help={compare.drop}
        onClick={() => {
          input.current?.click();
        }}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={COPIES}
        aria-label={compare.choose}
        onChange={({ currentTarget }) => {
          add(currentTarget.files);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {files.length > 0 && (
        <ChosenFiles
          files={files}
          onRemove={(removed) => {
            setFiles((before) => before.filter((file) => file !== removed));
          }}
        />
      )}
      <div role="status">
        {files.length === 1 && <HelpText>{compare.few}</HelpText>}
        {files.length > 1 && <Compared files={files} />}
      </div>
    </div>
  );
}

interface ChosenFilesProps {
  readonly files: readonly WorkbookFile[];
  readonly onRemove: (file: WorkbookFile) => void;
}

function ChosenFiles({ files, onRemove }: ChosenFilesProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { compare } = messages.pane;
  const id = useId();
  return (
    <div>
      <HelpText id={id}>{compare.chosen}</HelpText>
      <ul className={styles.list} aria-labelledby={id}>
        {files.map((file, index) => (
          <li key={`${file.name} ${index}`} className={styles.file}>
            {file.name}
            <Button
              appearance="subtle"
              size="small"
              aria-label={fill(compare.remove, { name: file.name })}
              onClick={() => {
                onRemove(file);
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The comparison of the files, or which of them keeps it from being made. */
function Compared({ files }: { readonly files: readonly WorkbookFile[] }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { compare } = messages.pane;
  const outcome = useComparison(files);
  if (outcome === 'making') return <Spinner size="tiny" label={compare.making} />;
  if (outcome === 'failed') return null;
  if (!outcome.ok) return <ComparisonRefused error={outcome.error} />;
  const { reports, notes } = outcome.value;
  return (
    <div className={styles.made}>
      <LineList heading={compare.reports} lines={reports} />
      {notes.length === 0 ? (
        <HelpText>{compare.same}</HelpText>
      ) : (
        <LineList heading={compare.differences} lines={notes} />
      )}
      <div className={styles.buttons}>
        <LetOut file={outcome.value} save={compare.save} open={compare.open} />
      </div>
    </div>
  );
}

function ComparisonRefused({ error }: { readonly error: ComparisonError }): ReactElement {
  const { messages } = usePane();
  const text =
    error.code === 'notShared'
      ? fill(messages.pane.compare.notShared, { file: error.workbook })
      : fileErrorText(error, messages);
  return <HelpText>{text}</HelpText>;
}

/** The comparison of some files; it is made anew where one comes or goes, or the language changes. */
function useComparison(files: readonly WorkbookFile[]): ComparisonOutcome | 'making' | 'failed' {
  const { controller } = usePane();
  const language = controller.language();
  const [made, setMade] = useState<{
    readonly of: readonly WorkbookFile[];
    readonly language: string;
    readonly outcome: ComparisonOutcome | 'failed';
  } | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    void controller.compareReports(files, abort.signal).then((outcome) => {
      if (!abort.signal.aborted) setMade({ of: files, language, outcome: outcome ?? 'failed' });
    });
    return () => {
      abort.abort();
    };
  }, [files, controller, language]);
  return made?.of === files && made.language === language ? made.outcome : 'making';
}

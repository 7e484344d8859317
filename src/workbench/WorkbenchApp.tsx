import { useState, type ReactElement } from 'react';
import { fileFailureText } from '../locales/fileFailureText';
import { fill } from '../locales/fill';
import type { Language } from '../locales/languages';
import { messagesOf } from '../locales/messagesOf';
import { quotedListText } from '../locales/listText';
import type { WorkbenchTexts } from './texts/en';
import { workbenchTexts } from './texts/texts';
import { Divider } from './toolbar/Divider';
import { DropArea } from './toolbar/DropArea';
import { Toolbar } from './toolbar/Toolbar';
import { UnsavedQuestion } from './toolbar/UnsavedQuestion';
import type { VerifiedFiles } from './workbook/verificationOfFiles';
import { useWorkbench, type WorkbenchFailure } from './useWorkbench';

const PANE_WIDTH = 320;

/** The whole page: its toolbar, the spreadsheet, and the pane beside it. */
export function WorkbenchApp(): ReactElement {
  const { grid, ...workbench } = useWorkbench();
  const { opened, opening, failure, language, waiting, answerUnsaved } = workbench;
  const [width, setWidth] = useState(PANE_WIDTH);
  const texts = workbenchTexts(language);
  return (
    <DropArea
      className="workbench"
      theme={workbench.theme}
      language={language}
      text={texts.dropHere}
      onFiles={workbench.openFiles}
    >
      <Toolbar
        texts={texts}
        samples={workbench.samples}
        open={opened}
        isBusy={opening !== undefined}
        language={language}
        theme={workbench.theme}
        onSample={workbench.openSample}
        onFile={workbench.openFile}
        onDownload={workbench.download}
        onLanguage={workbench.chooseLanguage}
        onTheme={workbench.chooseTheme}
      />
      {opened && waiting !== undefined && (
        <UnsavedQuestion
          texts={texts.unsaved}
          open={shownName(texts, opened.name)}
          next={shownName(texts, waiting.name)}
          onKeep={() => {
            answerUnsaved('keep');
          }}
          onDownload={() => {
            answerUnsaved('download');
          }}
          onDrop={() => {
            answerUnsaved('drop');
          }}
        />
      )}
      <FailureBar texts={texts} language={language} failure={failure} onClose={workbench.forgetFailure} />
      <VerifiedBar
        texts={texts}
        language={language}
        verified={workbench.verified}
        onClose={workbench.forgetVerified}
      />
      <div className="places">
        <main className="grid" aria-label={texts.grid}>
          <div ref={grid} className="spreadsheet" />
          <div className="busy" role="status" hidden={opening === undefined}>
            {opening !== undefined && fill(texts.opening, { name: shownName(texts, opening) })}
          </div>
        </main>
        <aside className="side" aria-label={texts.pane}>
          <Divider label={texts.divider} width={width} onWidth={setWidth} />
          <div className="pane" style={{ width }}>
            {opened && (
              <iframe
                key={opened.pane}
                data-pane={opened.pane}
                title={texts.pane}
                src="/pane/taskpane.html"
              />
            )}
          </div>
        </aside>
      </div>
    </DropArea>
  );
}

/** A sample's name in words; a file's name as it is. */
function shownName({ samples }: WorkbenchTexts, name: string): string {
  const names: Readonly<Record<string, string>> = samples;
  return names[name] ?? name;
}

interface FailureBarProps {
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly failure: WorkbenchFailure | undefined;
  readonly onClose: () => void;
}

/** Always there, so that it is announced when something appears in it. */
function FailureBar({ texts, language, failure, onClose }: FailureBarProps): ReactElement {
  return (
    <div role="alert" className={failure === undefined ? 'failure none' : 'failure'}>
      {failure && (
        <>
          <span>{failureText(failure, texts, language)}</span>
          <button type="button" aria-label={texts.close} onClick={onClose}>
            ×
          </button>
        </>
      )}
    </div>
  );
}

interface VerifiedBarProps {
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly verified: VerifiedFiles | undefined;
  readonly onClose: () => void;
}

/** Whether a report that was dropped with its logs is of them, in the words of the command. */
function VerifiedBar({ texts, language, verified, onClose }: VerifiedBarProps): ReactElement {
  return (
    <div role="status" className={verified === undefined ? 'verified none' : 'verified'}>
      {verified && (
        <>
          <div>
            <strong>{verified.verdict}</strong>
            <VerifiedLines lines={verified.sentences} />
            <details>
              <summary>{messagesOf(language).cli.logsRead}</summary>
              <VerifiedLines lines={verified.logs} />
            </details>
            {verified.differing.length > 0 && (
              <details>
                <summary>{fill(texts.differing, { count: String(verified.differing.length) })}</summary>
                <VerifiedLines lines={verified.differing} />
              </details>
            )}
          </div>
          <button type="button" aria-label={texts.close} onClick={onClose}>
            ×
          </button>
        </>
      )}
    </div>
  );
}

function VerifiedLines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Files are refused in the words of the add-in. */
function failureText(
  { name, why }: WorkbenchFailure,
  { failures }: WorkbenchTexts,
  language: Language,
): string {
  if (why.code === 'notOpened') return fill(failures.notOpened, { name });
  if (why.code === 'notSaved') return fill(failures.notSaved, { reason: why.reason });
  const messages = messagesOf(language);
  return fileFailureText(why, quotedListText([name], messages.format), messages);
}

import { type ReactElement, useLayoutEffect, useId, useRef } from 'react';
import { fill } from '../../locales/fill';
import type { WorkbenchTexts } from '../texts/en';

interface UnsavedQuestionProps {
  readonly texts: WorkbenchTexts['unsaved'];
  /** the workbook that is open, as it is called on the page */
  readonly open: string;
  /** what is to come in its place */
  readonly next: string;
  readonly onKeep: () => void;
  readonly onDownload: () => void;
  readonly onDrop: () => void;
}

/** Asks before a workbook with changes that were not saved gives way to another. The key Escape keeps it. */
export function UnsavedQuestion(props: UnsavedQuestionProps): ReactElement {
  const { texts, open, next, onKeep, onDownload, onDrop } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, text] = [useId(), useId()];
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Only a dialog that is closed gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby={heading}
      aria-describedby={text}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id={heading}>{texts.heading}</h2>
      <p id={text}>{fill(texts.text, { open, next })}</p>
      <div className="answers">
        <button type="button" onClick={onKeep}>
          {texts.keep}
        </button>
        <button type="button" onClick={onDownload}>
          {texts.download}
        </button>
        <button type="button" onClick={onDrop}>
          {texts.drop}
        </button>
      </div>
    </dialog>
  );
}

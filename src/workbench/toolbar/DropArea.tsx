import { useState, type DragEvent, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../locales/languages';
import type { Theme } from '../pane/themes';

interface DropAreaProps {
  readonly className: string;
  readonly theme: Theme;
  readonly language: Language;
  /** what the page says while files are held over it */
  readonly text: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the page, but for the pane, which is a page of its own. */
export function DropArea(props: DropAreaProps): ReactElement {
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    props.onFiles(files);
  };
  return (
    <div
      className={props.className}
      data-theme={props.theme}
      lang={props.language}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      {props.children}
      {isOver && (
        <div
          className="drop"
          onDragLeave={() => {
            setIsOver(false);
          }}
        >
          {props.text}
        </div>
      )}
    </div>
  );
}

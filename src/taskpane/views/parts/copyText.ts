/** The same text in the two forms that programs take from the clipboard. */
export interface CopiedText {
  readonly html: string;
  readonly plain: string;
}

/** Puts a text on the clipboard; `false` where the browser does not allow it. */
export function copyText({ html, plain }: CopiedText): boolean {
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  // What takes its place is closed to the frames in which Office shows panes, and strips what makes cells text.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', copy);
  return isCopied;
}

export function escapedHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

import { visibleText } from '../../ground/normalForm';

/** What a person or a screen reader reads of an element besides its text. */
const READ = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];

/**
 * Keeps every text below an element visible, whichever view shows it: a direction mark in the name of a sheet or in a
 * cell stands as `⟨U+202E⟩`, and does not turn round what stands beside it. Texts are mended before they are painted;
 * what users type is left alone.
 *
 * @returns what ends it
 */
export function keepTextsVisible(root: Element): () => void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      mend(target);
      for (const added of addedNodes) mendBelow(added);
    }
  });
  mendBelow(root);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: READ,
  });
  return () => {
    observer.disconnect();
  };
}

function mendBelow(node: Node): void {
  mend(node);
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let next = walker.nextNode(); next !== null; next = walker.nextNode()) mend(next);
}

/** Sets only what changes, or the observer would see its own changes without end. */
function mend(node: Node): void {
  if (node instanceof Text) {
    const shown = visibleText(node.data);
    if (shown !== node.data) node.data = shown;
    return;
  }
  if (!(node instanceof Element)) return;
  for (const name of READ) {
    const text = node.getAttribute(name);
    const shown = text === null ? null : visibleText(text);
    if (shown !== null && shown !== text) node.setAttribute(name, shown);
  }
}

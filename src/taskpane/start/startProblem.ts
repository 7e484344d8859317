import { start as english } from '../../locales/en/start';
import { start as french } from '../../locales/fr/start';
import type { Language } from '../../locales/languages';

const TEXTS: Record<Language, typeof english> = { en: english, fr: french };

/** Why there is nothing to show: office.js or the texts did not come, or the page is not open beside a workbook. */
export type StartProblem = keyof typeof english.problems;

/**
 * Shows why the pane cannot start and what to do, in plain elements: what stops the pane may stop more than that. Its
 * looks are set element by element, which every content security policy allows, in the colours of the system.
 */
export function showStartProblem(place: HTMLElement, problem: StartProblem, language: Language): void {
  const { page, title, problems, retry } = TEXTS[language];
  const { why, next } = problems[problem];
  const notice = document.createElement('main');
  notice.setAttribute('role', 'alert');
  Object.assign(notice.style, {
    padding: '16px',
    font: '14px/20px "Segoe UI", system-ui, sans-serif',
    overflowWrap: 'anywhere',
  });
  notice.append(heading(title), paragraph(why), paragraph(next), retryButton(retry));
  document.documentElement.style.colorScheme = 'light dark';
  document.documentElement.lang = language;
  document.title = page;
  place.replaceChildren(notice);
}

function heading(text: string): HTMLElement {
  const element = document.createElement('h1');
  element.textContent = text;
  Object.assign(element.style, {
    margin: '0 0 8px',
    font: '600 16px/22px "Segoe UI", system-ui, sans-serif',
  });
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  element.style.margin = '0 0 8px';
  return element;
}

function retryButton(text: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  Object.assign(button.style, { marginTop: '8px', padding: '5px 12px', font: 'inherit' });
  button.addEventListener('click', () => {
    location.reload();
  });
  return button;
}

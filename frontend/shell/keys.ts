import { letters } from './letters';

/** The button that shows a key; one in a folded menu says so, and is pressed all the same. */
function buttonOf(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(
    (candidate) => candidate.hasAttribute('data-key-folded') || candidate.checkVisibility(),
  );
}

/** Single letters press the button that shows them, outside text fields only; Ctrl K opens the search from anywhere. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey) return;
  const key = event.key.toLowerCase();
  const search = (event.ctrlKey || event.metaKey) && !event.shiftKey && key === 'k';
  if (!search) {
    if (event.ctrlKey || event.metaKey || event.key.length !== 1 || !letters.on()) return;
    const at = event.composedPath()[0];
    if (at instanceof HTMLElement && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName))) return;
  }
  if (document.querySelector('vaadin-dialog[opened], dialog[open]')) return;
  const button = buttonOf(search ? 'ctrl+k' : key);
  if (!button) return;
  event.preventDefault();
  button.click();
});

/** In the search, arrows go from the field to what it found and back. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const at = event.composedPath()[0];
  const search = at instanceof Element ? at.closest('.search-body') : null;
  if (!search) return;
  const field = search.querySelector<HTMLElement>('.search-field');
  const links = [...search.querySelectorAll<HTMLElement>('.search-results a')];
  const to = links.indexOf(at as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  (to < 0 ? field : links[Math.min(to, links.length - 1)])?.focus();
});

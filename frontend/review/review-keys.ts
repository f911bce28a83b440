/** Ctrl Z takes the last decision back, outside text fields only: within them it takes back what was typed. */
document.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'z') return;
  const at = event.composedPath()[0];
  if (at instanceof HTMLElement && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName))) return;
  if (document.querySelector('vaadin-dialog[opened], dialog[open]')) return;
  const button = document.querySelector<HTMLElement>('.review-take-back');
  if (!button?.checkVisibility()) return;
  event.preventDefault();
  button.click();
});

/** Single letters press the button that shows them, outside text fields only. */
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  const at = event.composedPath()[0];
  if (at instanceof HTMLElement && (at.isContentEditable || /^(input|textarea|select)$/i.test(at.tagName))) return;
  if (document.querySelector('vaadin-dialog[opened], dialog[open]')) return;
  const button = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)].find(
    (candidate) => candidate.checkVisibility(),
  );
  if (!button) return;
  event.preventDefault();
  button.click();
});

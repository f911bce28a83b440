/**
 * Shows in the place of the page's view what is known of the next one, until the server has it: the next view takes the
 * place of both. If it does not come, the present one is back.
 */
export function standIn(next: HTMLElement): void {
  const content = document.querySelector<HTMLElement>('.shell-content');
  if (!content) return;
  const views = [...content.children] as HTMLElement[];
  const end = new AbortController();
  const arrival = new MutationObserver((changes) => {
    if (changes.some((change) => [...change.addedNodes].some((node) => node !== next))) end.abort();
  });
  end.signal.addEventListener('abort', () => {
    arrival.disconnect();
    next.remove();
    views.forEach((view) => view.style.removeProperty('display'));
  });
  window.addEventListener('vaadin-router-error', () => end.abort(), { signal: end.signal });
  views.forEach((view) => view.style.setProperty('display', 'none'));
  next.ariaBusy = 'true';
  content.append(next);
  content.scrollTop = 0;
  arrival.observe(content, { childList: true });
}

/**
 * A contact that is being saved: its line stands in the log at once and the form is out of the way, while the server has
 * it. What the server refuses, or does not answer for a while, is in the form again as it was typed.
 */
const UNANSWERED_MS = 3000;
let unanswered = 0;

const chosen = (form: Element, group: string): string =>
  form.querySelector<HTMLInputElement>(`${group} input:checked`)?.dataset['said'] ?? '';

function part(name: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...content);
  return element;
}

function line(form: Element, summary: string, saying: string): HTMLElement {
  const who = document.createElement('span');
  who.className = 'log-who';
  who.textContent = chosen(form, '.parties');
  const outcome = document.createElement('span');
  outcome.className = 'outcome-chip';
  outcome.textContent = chosen(form, '.outcomes');
  const row = document.createElement('li');
  row.className = 'log-row';
  row.append(
    part('log-when', saying),
    part('log-mark'),
    part('log-text', part('log-head', who, outcome), part('log-summary', summary)),
  );
  return row;
}

/** Only where the log of the form's target is on the page: elsewhere the form itself says that it was saved. */
function send(form: HTMLElement): void {
  const id = form.dataset['logs'];
  const log = id ? document.querySelector<HTMLElement>(`.log-on-its-way[data-target="${CSS.escape(id)}"]`) : null;
  const summary = form.querySelector<HTMLTextAreaElement>('.summary textarea')?.value.trim();
  if (!log || !summary || form.hasAttribute('data-sent')) return;
  log.replaceChildren(line(form, summary, log.ariaLabel ?? ''));
  form.toggleAttribute('data-sent', true);
  unanswered = window.setTimeout(answered, UNANSWERED_MS);
}

/** The server's line has come, or its refusal. */
export function answered(): void {
  clearTimeout(unanswered);
  document.querySelectorAll('.log-on-its-way').forEach((log) => log.replaceChildren());
  // a form that was just closed stays out of sight while it goes
  document.querySelectorAll<HTMLElement & { opened?: boolean }>('[data-sent]').forEach((form) => {
    if (form.opened) form.removeAttribute('data-sent');
  });
}

const formOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-logs]') : null;

document.addEventListener('click', (event) => {
  const form = formOf(event);
  if (form && (event.target as Element).closest('[data-saves]')) send(form);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  const form = formOf(event);
  if (form && (event.target as Element).closest('.summary')) send(form);
});

declare global {
  interface Window {
    mercatoContact: { answered: () => void };
  }
}

window.mercatoContact = { answered };

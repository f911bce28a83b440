/**
 * Keys of the contact form: 1-4 choose the party, first letters the outcome, Y and N answer the proposal that has the
 * focus. Only outside text fields, so that no letter of a summary is taken for a command.
 */
const PAUSE = 900;
let typed = '';
let last = 0;

function inText(at: EventTarget | undefined): boolean {
  if (!(at instanceof HTMLElement)) return false;
  if (at instanceof HTMLInputElement) return at.type !== 'radio';
  return at.isContentEditable || /^(textarea|select)$/i.test(at.tagName);
}

function radios(group: Element | null): HTMLInputElement[] {
  return [...(group?.querySelectorAll<HTMLInputElement>('input[type="radio"]:not(:disabled)') ?? [])];
}

function choose(radio: HTMLInputElement): void {
  radio.focus();
  if (!radio.checked) radio.click();
}

function chooseOutcome(form: Element, letter: string, at: number): boolean {
  typed = at - last > PAUSE ? letter : typed + letter;
  last = at;
  const options = radios(form.querySelector('.outcomes'));
  const begins = (text: string) =>
    options.find((radio) => radio.parentElement!.textContent!.trim().toLowerCase().startsWith(text));
  let found = begins(typed);
  if (!found) {
    typed = letter;
    found = begins(typed);
  }
  if (found) choose(found);
  return !!found;
}

/** Only the chosen radio is a tab stop: the dialog's focus trap would stop at each of them. */
document.addEventListener('change', (event) => {
  const radio = event.target;
  if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
  radio.closest('.choices')?.querySelectorAll<HTMLInputElement>('input[type="radio"]').forEach((one) => {
    one.tabIndex = one === radio ? 0 : -1;
  });
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.key.length !== 1) return;
  const at = event.composedPath()[0];
  const form = at instanceof Element ? at.closest('.contact-form') : null;
  if (!form || inText(at)) return;
  const key = event.key.toLowerCase();
  const answer = (at as Element).closest('.proposal')?.querySelector<HTMLElement>(`[data-answer="${CSS.escape(key)}"]`);
  let taken = false;
  if (answer) {
    answer.click();
    taken = true;
  } else if (form.classList.contains('is-saved')) {
    return;
  } else if (/^[1-4]$/.test(key)) {
    const radio = form.querySelectorAll<HTMLInputElement>('.parties input[type="radio"]')[Number(key) - 1];
    if (radio) choose(radio);
    taken = !!radio;
  } else if (/^\p{L}$/u.test(key) || (key === ' ' && typed && event.timeStamp - last < PAUSE)) {
    taken = chooseOutcome(form, key, event.timeStamp);
  }
  if (taken) event.preventDefault();
});

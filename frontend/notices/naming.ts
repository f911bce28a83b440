/**
 * Fields in which an @ offers whom to name: what Naming.java marked. The field keeps the focus and its keys; while the
 * list is open, arrows choose, Enter and Tab take, Escape folds it, and nobody else hears of these keys.
 */
import { asked, matching, type Person } from './find';

type Field = HTMLElement & { nameable?: Person[]; dataset: { naming: string } };
type Input = HTMLInputElement | HTMLTextAreaElement;

const LIST = 'naming-list';

let list: HTMLElement | undefined;
let input: Input | undefined;
let offered: Person[] = [];
let chosen = 0;

function fieldOf(event: Event): Field | null {
  const at = event.target;
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.closest<Field>('[data-naming]') : null;
}

function fold(): void {
  list?.remove();
  list = undefined;
  input?.removeAttribute('aria-activedescendant');
  input?.removeAttribute('aria-controls');
  input = undefined;
  offered = [];
}

function option(person: Person, index: number): HTMLElement {
  const row = document.createElement('div');
  row.id = `${LIST}-${index}`;
  row.role = 'option';
  row.className = 'naming-option';
  row.setAttribute('aria-selected', String(index === chosen));
  const initials = document.createElement('span');
  initials.className = 'initials';
  initials.textContent = person.initials;
  initials.setAttribute('aria-hidden', 'true');
  const name = document.createElement('bdi');
  name.textContent = person.name;
  row.append(initials, name);
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('click', () => take(index));
  return row;
}

function mark(index: number): void {
  chosen = index;
  [...(list?.children ?? [])].forEach((row, at) => row.setAttribute('aria-selected', String(at === index)));
  input?.setAttribute('aria-activedescendant', `${LIST}-${index}`);
}

function place(field: Field): void {
  if (!list) return;
  const box = field.getBoundingClientRect();
  const height = list.offsetHeight;
  const below = box.bottom + 4 + height <= window.innerHeight;
  list.style.left = `${box.left}px`;
  list.style.width = `${Math.min(box.width, 320)}px`;
  list.style.top = `${below ? box.bottom + 4 : Math.max(4, box.top - height - 4)}px`;
}

function offer(field: Field, at: Input, people: Person[]): void {
  fold();
  input = at;
  offered = people;
  chosen = 0;
  list = document.createElement('div');
  list.id = LIST;
  list.role = 'listbox';
  list.className = 'naming-list';
  list.popover = 'manual';
  list.setAttribute('aria-label', field.dataset.naming);
  list.append(...people.map(option));
  // beside the field: a list anywhere else would lie outside of its dialog
  field.after(list);
  list.showPopover();
  place(field);
  at.setAttribute('aria-autocomplete', 'list');
  at.setAttribute('aria-controls', LIST);
  mark(0);
}

function take(index: number): void {
  const person = offered[index];
  const at = input;
  if (!person || !at) return;
  const caret = at.selectionStart ?? at.value.length;
  const typed = asked(at.value.slice(0, caret)) ?? '';
  const begin = caret - typed.length;
  fold();
  at.setRangeText(`${person.name} `, begin, caret, 'end');
  at.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

document.addEventListener('input', (event) => {
  const field = fieldOf(event);
  if (!field) return;
  const at = event.target as Input;
  const typed = asked(at.value.slice(0, at.selectionStart ?? at.value.length));
  const people = typed === null ? [] : matching(field.nameable ?? [], typed);
  if (people.length) offer(field, at, people);
  else fold();
});

document.addEventListener('focusout', (event) => {
  if (event.target === input) fold();
});

// Before the field and its form, for which Enter and Escape mean something else.
document.addEventListener(
  'keydown',
  (event) => {
    if (!list || event.target !== input || event.isComposing) return;
    if (event.key === 'ArrowDown') mark((chosen + 1) % offered.length);
    else if (event.key === 'ArrowUp') mark((chosen + offered.length - 1) % offered.length);
    else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') fold();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true
);

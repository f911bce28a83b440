import { html, nothing, type TemplateResult } from 'lit';
import type { Pending } from './overlay';
import type { Act, AskField, CardData } from './types';
import type { Words } from './words';

/** What stands at the foot of a card until the user has dealt with it. */
export interface Note {
  kind: 'refused' | 'told';
  title?: string;
  text: string;
  acts: Act[];
  /** The card's version when it was said; a newer one means that it was mended. */
  v: number;
  /** What the card said then; once it says something else, a refusal may no longer be true. */
  say?: string;
  retry?: () => void;
}

export interface NoteHandlers {
  act(act: Act): void;
  dismiss(): void;
}

export function note(said: Note, words: Words, on: NoteHandlers): TemplateResult {
  return html`<div class="card-foot note ${said.kind}">
    <p role="alert"><i class="icon ${said.kind === 'refused' ? 'back' : 'told'}"></i><span>${said.title ? html`<b>${said.title}</b> ` : nothing}${said.text}</span></p>
    <div class="card-acts">
      ${said.retry ? html`<button type="button" class="button primary" @click=${said.retry}>${words.say('again')}</button>` : nothing}
      ${said.acts.map((act, at) => html`<button type="button" class="button ${act.primary || (at === 0 && !said.acts.some((one) => one.primary)) ? 'primary' : ''}" @click=${() => on.act(act)}>${act.label}</button>`)}
      <button type="button" class="button quiet" @click=${on.dismiss}>${words.say('dismiss')}</button>
    </div>
  </div>`;
}

/** The few fields that a move asks for, in the card itself. */
export function askForm(data: CardData, move: Pending, words: Words, go: () => void, cancel: () => void): TemplateResult {
  const ask = move.ask!;
  const submit = (e: Event) => {
    e.preventDefault();
    go();
  };
  // Enter would open a list; Space and the arrows open it, too, so Enter goes on as in a text field
  const goOn = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || !(e.target instanceof HTMLSelectElement)) return;
    e.preventDefault();
    e.target.form?.requestSubmit();
  };
  return html`<form
    class="card-foot ask"
    @submit=${submit}
    @keydown=${goOn}
    @input=${(e: Event) => keep(e, move)}
    @change=${(e: Event) => keep(e, move)}
  >
    <p role="alert">${ask.sentence}</p>
    ${ask.fields.map((field) => fieldRow(field, `ask-${data.id}-${field.name}`, move.typed[field.name] ?? field.value ?? ''))}
    <div class="card-acts">
      <button class="button primary">${ask.submit}</button>
      <button type="button" class="button quiet" @click=${cancel}>${words.say('cancel')}</button>
    </div>
  </form>`;
}

function keep(e: Event, move: Pending): void {
  const field = e.target as HTMLInputElement | HTMLSelectElement;
  move.typed[field.name] = field.value;
}

/** A label and its field. */
export function fieldRow(field: AskField, id: string, value: string) {
  return html`<label for=${id}>${field.label}</label>
    ${field.kind === 'choice'
      ? html`<select id=${id} name=${field.name} ?required=${field.required}>
          ${(field.options ?? []).some((option) => option.v === '') ? nothing : html`<option value="" ?selected=${value === ''}></option>`}
          ${(field.options ?? []).map((option) => html`<option value=${option.v} ?selected=${option.v === value}>${option.t}</option>`)}
        </select>`
      : html`<input id=${id} name=${field.name} .defaultValue=${value} ?required=${field.required} autocomplete="off" />`}`;
}

/** What the form sends: what was typed, and what stood there before. */
export function answersOf(move: Pending): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const field of move.ask?.fields ?? []) answers[field.name] = move.typed[field.name] ?? field.value ?? '';
  return answers;
}

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { laneChoice } from './lane-choice';
import type { MercatoBoard } from './mercato-board';
import { narrowings } from './narrowing';
import { Views } from './views';
import type { BoardState, Choice, Filters } from './types';

const DEBOUNCE_MS = 150;
type Many = 'priority' | 'need' | 'position';

/** Which cards are shown, in which order, and what they come to. */
export class FilterBar {
  private shown: Many | null = null;
  private unfolded = false;
  private timer = 0;
  private asked = 0;
  private views: Views;

  constructor(private board: MercatoBoard) {
    this.views = new Views(board);
  }

  private get filters(): Filters {
    return this.board.state?.filters ?? {};
  }

  render(): TemplateResult {
    const { words, state, ground } = this.board;
    const { filters, order, orders, total } = state!;
    const say = words.say;
    return html`<header class="board-bar ${this.unfolded ? 'unfolded' : ''}">
      <h1>${say('title')}</h1>
      ${this.views.render()}
      ${ground.phone ? html`<button type="button" class="bar-unfold icon-button" aria-expanded=${this.unfolded} aria-label="${say('filter.show')}${this.count() ? `, ${this.count()}` : ''}" @click=${this.unfold}><i class="icon filter"></i>${this.count() ? html`<b>${this.count()}</b>` : nothing}</button>` : nothing}
      <div class="bar-filters" role="group" aria-label=${say('filter')} @keydown=${this.pressed}>
        ${this.one('mine', say('filter.mine'))}
        ${this.many('priority', say('filter.priority'), state!.priorities)}
        ${this.many('need', say('filter.need'), state!.needs)}
        ${this.many('position', say('filter.position'), state!.positions)}
        ${this.one('silent', say('filter.silent', state!.silentDays))}
        <label class="bar-text chip ${filters.text ? 'is-on' : ''}">
          <i class="icon search"></i><span class="visually-hidden">${say('filter.text')}</span>
          <input type="text" enterkeyhint="search" autocomplete="off" placeholder=${say('filter.text')} .value=${filters.text ?? ''} @input=${this.type} @keydown=${this.typed} />
          <kbd aria-hidden="true">/</kbd>
        </label>
      </div>
      <p class="bar-total"><b>${bold(total.open)[0]}</b>${bold(total.open)[1]}${total.value ? html` · <b title=${ifDefined(total.valueText)}>${total.value}</b>${total.valueText ? html`<span class="visually-hidden"> (${total.valueText})</span>` : nothing}` : nothing}${total.parked ? html` · <a href="/targets?state=parked">${total.parkedText}</a>` : nothing}</p>
      ${laneChoice(this.board, this.relane)}
      <label class="bar-order"><i class="icon order"></i><span class="visually-hidden">${say('order')}</span>
        <select .value=${order} @change=${this.reorder}>${orders.map((one) => html`<option value=${one.v} ?selected=${one.v === order}>${one.t}</option>`)}</select>
      </label>
      ${state!.canCreate ? html`<button type="button" class="button bar-new" aria-keyshortcuts="n" @click=${this.create}><i class="icon plus"></i><span>${say('new')}</span><kbd aria-hidden="true">${say('key.new')}</kbd></button>` : nothing}
    </header>`;
  }

  /** What stands above the columns when there is no card at all. */
  nothingMatches(): TemplateResult | typeof nothing {
    const { lanes, words } = this.board;
    if (lanes.some((lane) => this.board.overlay(lane).count > 0)) return nothing;
    const active = this.count();
    if (active === 0) return html`<p class="board-empty">${words.say('empty')}</p>`;
    return html`<p class="board-empty">${words.say('nothing')} <button type="button" class="button" @click=${this.clear}>${words.say(active === 1 ? 'clear.one' : 'clear', active)}</button></p>`;
  }

  focusText(): boolean {
    if (this.board.ground.phone && !this.unfolded) this.unfold();
    const input = this.board.querySelector<HTMLInputElement>('.bar-text input');
    input?.focus();
    input?.select();
    return !!input;
  }

  private count(): number {
    return narrowings(this.filters);
  }

  private one(name: 'mine' | 'silent', label: string) {
    const on = this.filters[name];
    return html`<button type="button" class="chip" aria-pressed=${on ? 'true' : 'false'} @click=${() => this.set({ [name]: !on || undefined })}>${label}${on ? html`<i class="icon cross"></i>` : nothing}</button>`;
  }

  private many(name: Many, label: string, choices: Choice[]) {
    const chosen = this.filters[name] ?? [];
    const open = this.shown === name;
    const shown = chosen.length === 1 ? choices.find((one) => one.v === chosen[0])?.t ?? label : label;
    return html`<div class="bar-many" @focusout=${this.lost}>
      <button type="button" class="chip ${chosen.length ? 'is-on' : ''}" aria-expanded=${open} aria-controls="board-${name}" aria-label="${label}${chosen.length ? `, ${chosen.length}` : ''}" @click=${() => this.show(open ? null : name)}>
        ${shown}${chosen.length > 1 ? html` <span>${chosen.length}</span>` : nothing}${chosen.length ? nothing : html`<i class="icon down"></i>`}
      </button>${chosen.length ? html`<button type="button" class="chip-clear" aria-label=${this.board.words.say('filter.clear', label)} @click=${() => this.set({ [name]: undefined })}><i class="icon cross"></i></button>` : nothing}
      <fieldset id="board-${name}" class="popover" ?hidden=${!open}>
        <legend class="visually-hidden">${label}</legend>
        ${choices.map((one) => html`<label><input type="checkbox" .checked=${chosen.includes(one.v)} @change=${() => this.toggle(name, one.v)} /><span>${one.t}</span>${one.hint ? html`<small>${one.hint}</small>` : nothing}</label>`)}
      </fieldset>
    </div>`;
  }

  private show(name: Many | null): void {
    this.shown = name;
    this.board.redraw();
    if (name) this.board.querySelector<HTMLElement>(`#board-${name} input`)?.focus();
  }

  private unfold = (): void => {
    this.unfolded = !this.unfolded;
    this.board.redraw();
  };

  private lost = (e: FocusEvent): void => {
    const to = e.relatedTarget as Node | null;
    if (this.shown && !(e.currentTarget as Element).contains(to)) queueMicrotask(() => this.show(null));
  };

  private pressed = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || !this.shown) return;
    const name = this.shown;
    e.preventDefault();
    e.stopPropagation();
    this.show(null);
    this.board.querySelector<HTMLElement>(`[aria-controls="board-${name}"]`)?.focus();
  };

  private toggle(name: Many, value: string): void {
    const chosen = new Set(this.filters[name]);
    if (!chosen.delete(value)) chosen.add(value);
    this.set({ [name]: chosen.size ? [...chosen] : undefined });
  }

  private type = (e: Event): void => {
    const text = (e.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.set({ text: text.trim() ? text : undefined }), DEBOUNCE_MS);
  };

  private typed = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape') return;
    const input = e.target as HTMLInputElement;
    if (!input.value) return input.blur();
    input.value = '';
    this.set({ text: undefined });
  };

  private reorder = (e: Event): void => {
    void this.ask(this.filters, (e.target as HTMLSelectElement).value);
  };

  private relane = async (by: string): Promise<void> => {
    const { board } = this;
    const turn = ++this.asked;
    try {
      const state = await (await board.desk.ready()).lanes(by);
      if (turn === this.asked) board.start(state);
      this.views.addressComes();
      board.announce(state.laneChoices.find((one) => one.v === by)?.t ?? '');
    } catch {
      if (turn === this.asked) board.announce(board.words.say('failed'));
    }
  };

  private create = (): void => {
    void this.board.desk.tell((server) => server.newTarget());
  };

  private clear = (): void => {
    void this.ask({}, this.board.state!.order);
    this.focusText();
  };

  private set(change: Partial<Filters>): void {
    void this.ask({ ...this.filters, ...change }, this.board.state!.order);
  }

  /** The bar shows the choice at once; of several answers only the last one counts. */
  private async ask(filters: Filters, order: string): Promise<void> {
    const { board } = this;
    const turn = ++this.asked;
    const kept = JSON.parse(JSON.stringify(filters)) as Filters;
    board.choose(kept, order);
    try {
      const state = await (await board.desk.ready()).filter(kept, order);
      if (turn !== this.asked) return;
      board.start(state);
      this.views.addressComes();
    } catch {
      if (turn === this.asked) board.announce(board.words.say('failed'));
    }
  }
}

/** "41 open": the number stands out. */
function bold(text: string): [string, string] {
  const number = /^\D*[\d.,\s]*\d/u.exec(text)?.[0] ?? '';
  return [number, text.slice(number.length)];
}

/** Whether other cards are seen, or in another order. */
export const isOther = (one: BoardState, other: BoardState): boolean =>
  JSON.stringify([one.filters, one.order, one.lanes?.by]) !== JSON.stringify([other.filters, other.order, other.lanes?.by]);

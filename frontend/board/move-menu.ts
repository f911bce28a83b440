import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { stillness } from './motion';
import type { MercatoBoard } from './mercato-board';
import type { Act, CardData, MoveOption } from './types';

/** "Move to…": a menu beside the card, on the phone a sheet. Labels at once, what each stage asks when it is known. */
export class MoveMenu {
  id: string | null = null;
  private options: MoveOption[] | null = null;
  /** The stages nothing can reach yet are shown as rows, on the phone. */
  private unfolded = false;
  private back = '.card-move';
  private typed = '';
  private typedAt = 0;

  constructor(private board: MercatoBoard) {}

  open(id: string): void {
    const { board } = this;
    if (!board.state?.canCreate || !board.moves.free(id)) return;
    if (board.choosing.carries(id)) return board.handy.showStages();
    this.back = document.activeElement?.classList.contains('card-link') ? '.card-link' : '.card-move';
    this.id = id;
    this.options = null;
    this.unfolded = false;
    board.redraw();
    this.place();
    addEventListener('pointerdown', this.outside, true);
    addEventListener('resize', this.resized);
    const here = board.lanes.findIndex((lane) => lane === board.laneOf(id));
    (this.items()[here + 1] ?? this.items()[0])?.focus({ preventScroll: true });
    if (board.ground.phone && !stillness()) {
      board.querySelector('.sheet')?.animate([{ transform: 'translateY(100%)' }, { transform: 'none' }], { duration: 220, easing: 'cubic-bezier(.2, 0, 0, 1)' });
    }
    void board.desk.ready().then((server) => server.options(id)).then((options) => {
      if (this.id !== id) return;
      this.options = options;
      board.redraw();
      this.place();
    }).catch(() => undefined);
  }

  close(giveBack = true): void {
    const { id, board } = this;
    if (!id) return;
    this.id = null;
    removeEventListener('pointerdown', this.outside, true);
    removeEventListener('resize', this.resized);
    board.redraw();
    if (giveBack) board.liOf(id)?.querySelector<HTMLElement>(this.back)?.focus({ preventScroll: true });
  }

  render(): TemplateResult | typeof nothing {
    const { id, board } = this;
    const data = id ? board.cardOf(id) : undefined;
    if (!id || !data) return nothing;
    return board.ground.phone ? this.sheet(data) : html`<div class="menu" @keydown=${this.pressed}>${this.list(data)}</div>`;
  }

  private sheet(data: CardData) {
    const { words } = this.board;
    return html`<div class="scrim" @click=${() => this.close()}></div>
      <div class="sheet" role="dialog" aria-modal="true" aria-label=${words.say('card.move')} @keydown=${this.pressed}>
        <header>
          <i class="sheet-handle"></i>
          <h2>${words.say('card.move')}</h2>
          <p><bdi>${data.name}</bdi>${data.club ? html` · <bdi>${data.club.n}</bdi>` : nothing}</p>
          <button type="button" class="icon-button" aria-label=${words.say('close')} @click=${() => this.close()}><i class="icon cross"></i></button>
        </header>
        ${this.list(data)}
      </div>`;
  }

  private list(data: CardData) {
    const { board } = this;
    const here = board.laneOf(data.id)?.id;
    const options: MoveOption[] = board.lanes.map(({ id, head }) =>
      this.options?.find((option) => option.id === id) ?? { id, label: head.label, state: id === here ? 'here' : 'open' });
    const acts = board.state?.cardActs ?? [];
    const dead = board.ground.phone ? options.filter((option) => option.state === 'closed' && !option.act && !option.note) : [];
    const folded = dead.length > 1 && !this.unfolded ? dead : [];
    return html`<div class="menu-list" role="menu" aria-label="${board.words.say('card.move')} ${data.name}">
      ${options.map((option, at) => (folded.includes(option) ? nothing : this.row(option, at, data)))}
      ${folded.length ? html`<div class="menu-folded" role="none">${folded.map((option) => this.item(option, data))}<span aria-hidden="true">${board.words.say('menu.not.yet')}</span><button type="button" class="icon-button" role="menuitem" tabindex="-1" aria-label=${board.words.say('menu.unfold')} @click=${this.unfoldRows}><i class="icon down"></i></button></div>` : nothing}
      ${acts.length || board.choosing.possible ? html`<div class="menu-acts" role="none">${this.select(data.id)}${acts.map((act) => this.act(act, data.id, 'button'))}</div>` : nothing}
    </div>`;
  }

  private row(option: MoveOption, at: number, data: CardData) {
    const mark = option.state === 'here' ? html`<i class="icon check"></i>` : String(at + 1);
    const note = option.note ?? (option.state === 'here' ? data.since : option.state === 'earlier' ? this.board.words.say('menu.reason') : undefined);
    const noteId = `menu-note-${option.id}`;
    return html`<div class="menu-row ${option.state}" role="none">
      <span class="menu-number" aria-hidden="true">${mark}</span>
      ${this.item(option, data, note ? noteId : undefined)}
      ${note ? html`<span class="menu-note" id=${noteId} role="none">${note}</span>` : nothing}
      ${option.act ? this.act(option.act, data.id, 'button outlined') : nothing}
    </div>`;
  }

  private item(option: MoveOption, data: CardData, described?: string) {
    return html`<button
      type="button"
      class="menu-item"
      role="menuitem"
      tabindex="-1"
      aria-describedby=${ifDefined(described)}
      aria-current=${ifDefined(option.state === 'here' ? 'true' : undefined)}
      @click=${() => this.choose(option, data)}
    >${option.label}</button>`;
  }

  private act = (act: Act, id: string, classes: string) => html`<button
    type="button"
    class="${classes} ${act.id}"
    role="menuitem"
    tabindex="-1"
    @click=${() => {
      this.close();
      this.board.moves.act(act, id);
    }}
  >${act.label}</button>`;

  /** The way to choose several cards where there is neither key nor pointer that hovers. */
  private select(id: string) {
    const { choosing, words } = this.board;
    if (!choosing.possible) return nothing;
    return html`<button type="button" class="button select" role="menuitem" tabindex="-1" @click=${() => {
      this.close();
      choosing.toggle(id);
    }}>${words.say(choosing.cards.has(id) ? 'card.deselect' : 'card.select')}</button>`;
  }

  private choose(option: MoveOption, data: CardData): void {
    this.close();
    this.board.moves.begin(data.id, option.id);
  }

  private unfoldRows = (): void => {
    this.unfolded = true;
    this.board.redraw();
  };

  private items(): HTMLElement[] {
    return [...this.board.querySelectorAll<HTMLElement>('.menu-list [role="menuitem"]')];
  }

  private pressed = (e: KeyboardEvent): void => {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (e.key === 'Escape' || e.key === 'Tab') this.close();
    else if (e.key.length === 1 && e.key !== ' ' && !e.ctrlKey && !e.metaKey && !e.altKey) this.byLetters(e.key, items, at);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };

  private byLetters(letter: string, items: HTMLElement[], at: number): void {
    const now = Date.now();
    this.typed = (now - this.typedAt < 700 ? this.typed : '') + letter.toLocaleLowerCase();
    this.typedAt = now;
    const after = this.typed.length === 1 ? at + 1 : at;
    const round = [...items.slice(after), ...items.slice(0, after)];
    round.find((item) => (item.textContent ?? '').trim().toLocaleLowerCase().startsWith(this.typed))?.focus();
  }

  private outside = (e: Event): void => {
    if (!(e.target as Element).closest('.menu, .sheet, .scrim')) this.close(false);
  };

  private resized = (): void => this.place();

  /** Beside the button, within the window. */
  private place(): void {
    const menu = this.board.querySelector<HTMLElement>('.menu');
    const button = this.id ? this.board.liOf(this.id)?.querySelector('.card-move') : null;
    if (!menu || !button) return;
    const box = button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = menu;
    const left = box.right + 6 + width > innerWidth ? box.left - 6 - width : box.right + 6;
    menu.style.left = `${Math.max(left, 8)}px`;
    menu.style.top = `${Math.max(Math.min(box.top - 4, innerHeight - height - 8), 8)}px`;
  }
}

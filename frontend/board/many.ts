import { html, nothing, type TemplateResult } from 'lit';
import type { DoneNote } from './done-note';
import { fieldRow } from './foot';
import type { MercatoBoard } from './mercato-board';
import type { Pending } from './overlay';
import type { AskedOfMany, BoardServer, Choice, ManyAnswer, SeenCard, StageId } from './types';

type Menu = 'move' | 'give' | 'rank';
type Asking = (server: BoardServer, cards: SeenCard[]) => Promise<ManyAnswer>;

/** The bar with what can be done with several cards, and its way to the server and back. */
export class Many {
  private open: Menu | null = null;
  private owners: Choice[] = [];
  private asks: AskedOfMany[] = [];
  private to: StageId = 'IDENTIFIED';
  private typed: Record<string, string> = {};

  constructor(private board: MercatoBoard, private note: DoneNote) {}

  render(): TemplateResult | typeof nothing {
    const { choosing, words, state } = this.board;
    if (this.asks.length > 0) return this.question(this.asks[0]!);
    if (!choosing.on) return nothing;
    const { say } = words;
    return html`<div class="many" role="group" aria-label=${say('many.title')} @keydown=${this.pressed} @focusout=${this.left}>
      ${this.open ? this.menu(this.open) : nothing}
      <b class="many-count">${say('many.count', choosing.cards.size)}</b>
      ${state!.canCreate ? html`${this.opener('move', say('card.move'))}${this.opener('give', say('many.give'))}` : nothing}
      ${state!.canRank ? this.opener('rank', say('many.rank')) : nothing}
      <button type="button" class="icon-button" aria-label=${say('many.clear')} aria-keyshortcuts="Escape" @click=${this.clear}><i class="icon cross"></i></button>
    </div>`;
  }

  private opener(menu: Menu, label: string) {
    return html`<button type="button" class="button ${menu}" aria-haspopup="menu" aria-expanded=${this.open === menu} @click=${() => this.show(this.open === menu ? null : menu)}>${label}</button>`;
  }

  private menu(menu: Menu) {
    const { lanes, words, state } = this.board;
    const choices: Choice[] = menu === 'move' ? lanes.map(({ id, head }) => ({ v: id, t: head.label })) : menu === 'give' ? this.owners : state!.priorities;
    const label = menu === 'move' ? words.say('card.move') : words.say(`many.${menu}`);
    return html`<div class="many-menu" role="menu" aria-label=${label}>
      ${choices.map((one) => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.choose(menu, one.v)}>${one.t}</button>`)}
    </div>`;
  }

  /** Cards that lack the same datum are asked for it once. */
  private question(ask: AskedOfMany) {
    const { words } = this.board;
    return html`<form class="many asking" aria-label=${words.say('many.title')} @submit=${this.answered} @keydown=${this.pressed} @input=${this.keep} @change=${this.keep}>
      <p role="alert">${ask.sentence} <span>${words.say('many.lack', ask.ids.length)}</span></p>
      <div class="ask">${ask.fields.map((field) => fieldRow(field, `many-${field.name}`, this.typed[field.name] ?? field.value ?? ''))}</div>
      <div class="card-acts"><button class="button primary">${ask.submit}</button><button type="button" class="button quiet" @click=${this.cancel}>${words.say('cancel')}</button></div>
    </form>`;
  }

  /** Opens the list of stages, by key or by a card's own button. */
  showStages(): void {
    this.show('move');
  }

  private show(menu: Menu | null): void {
    const before = this.open;
    this.open = menu;
    this.board.redraw();
    if (menu) this.items()[0]?.focus();
    else if (before) this.board.querySelector<HTMLElement>(`.many > .${before}`)?.focus();
    if (menu === 'give' && this.owners.length === 0) void this.bringOwners();
  }

  private async bringOwners(): Promise<void> {
    try {
      this.owners = await (await this.board.desk.ready()).owners();
    } catch {
      return;
    }
    this.board.redraw();
    if (this.open === 'give') this.items()[0]?.focus();
  }

  private choose(menu: Menu, value: string): void {
    this.open = null;
    const { ids } = this.board.choosing.cards;
    if (menu === 'move') void this.move(ids, value as StageId);
    else if (menu === 'give') void this.act(ids, (server, cards) => server.giveMany(cards, value));
    else void this.act(ids, (server, cards) => server.rankMany(cards, Number(value)));
  }

  /** The cards are at the top of their new column before anyone is asked. */
  async move(ids: string[], to: StageId, given: Record<string, string> | null = null): Promise<void> {
    const { board } = this;
    const { pending, notes } = board.moves;
    const moves = new Map<string, Pending>();
    for (const id of ids) {
      const card = board.cardOf(id);
      const from = board.laneOf(id)?.id;
      if (!card || !from || from === to || !board.moves.free(id)) continue;
      notes.delete(id);
      moves.set(id, { card, from, to, lane: board.swim.keyOf(id), phase: 'sending', typed: {} });
    }
    if (moves.size === 0) return board.redraw();
    this.to = to;
    for (const [id, move] of moves) pending.set(id, move);
    board.redraw();
    board.follow(board.focusId && moves.has(board.focusId) ? board.focusId : [...moves.keys()][0]!);
    await this.act([...moves.keys()], (server, cards) => server.moveMany(cards, to, given), moves);
  }

  takeBack(): Promise<void> {
    return this.act([], (server) => server.takeBack());
  }

  private async act(ids: string[], how: Asking, moves = new Map<string, Pending>()): Promise<void> {
    const { board } = this;
    const cards = ids.map((id) => ({ id, v: (moves.get(id)?.card ?? board.cardOf(id))?.v ?? 0 }));
    let answer: ManyAnswer | null = null;
    this.note.hide();
    try {
      answer = await how(await board.desk.ready(), cards);
    } catch {
      // said below
    }
    board.moves.settleMany(moves, answer);
    const said = answer?.said ?? board.words.say('failed');
    if (said) board.announce(said);
    if (!answer) return board.redraw();
    const left = new Set([...answer.refused, ...answer.asks.map((ask) => ask.ids.map((id) => ({ id })))].flat().map(({ id }) => id));
    if (ids.length > 0) board.choosing.keep(board.choosing.cards.ids.filter((id) => left.has(id) || !ids.includes(id)));
    if (answer.undo) this.note.show(answer.said);
    this.ask([...this.asks, ...answer.asks]);
    const first = answer.done.find((id) => board.liOf(id)) ?? ids.find((id) => board.liOf(id));
    if (first && answer.asks.length === 0 && !board.querySelector('.many :focus')) board.follow(first);
  }

  private ask(asks: AskedOfMany[]): void {
    this.asks = asks;
    this.typed = {};
    this.board.redraw();
    if (asks.length > 0) this.board.querySelector<HTMLElement>('.many.asking :is(select, input)')?.focus();
  }

  private keep = (e: Event): void => {
    const field = e.target as HTMLInputElement | HTMLSelectElement;
    this.typed[field.name] = field.value;
  };

  private answered = (e: Event): void => {
    e.preventDefault();
    const [ask, ...others] = this.asks;
    const given: Record<string, string> = {};
    for (const field of ask!.fields) given[field.name] = this.typed[field.name] ?? field.value ?? '';
    this.asks = others;
    void this.move(ask!.ids, this.to, given);
  };

  private cancel = (): void => {
    const [ask, ...others] = this.asks;
    this.ask(others);
    if (others.length === 0) this.board.follow(ask!.ids[0]!);
  };

  private clear = (): void => {
    const { board } = this;
    const first = board.choosing.cards.ids[0];
    board.choosing.clear();
    if (first) board.follow(first);
  };

  private items(): HTMLElement[] {
    return [...this.board.querySelectorAll<HTMLElement>('.many-menu [role="menuitem"]')];
  }

  private pressed = (e: KeyboardEvent): void => {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (e.key === 'Escape') {
      if (this.asks.length > 0) this.cancel();
      else if (this.open) this.show(null);
      else this.clear();
    } else if (to !== undefined && at >= 0) items.at(to % items.length)?.focus();
    else if (e.key === 'Enter' && e.target instanceof HTMLSelectElement) e.target.form?.requestSubmit();
    else return;
    e.preventDefault();
    e.stopPropagation();
  };

  private left = (e: FocusEvent): void => {
    const to = e.relatedTarget as Node | null;
    if (this.open && to && !(e.currentTarget as Element).contains(to)) queueMicrotask(() => this.shut());
  };

  private shut(): void {
    this.open = null;
    this.board.redraw();
  }
}

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { Desk } from './desk';
import { Drag } from './drag';
import { edgePill } from './edge-pill';
import { Fetching } from './fetching';
import { FilterBar } from './filter-bar';
import { Folding } from './folding';
import { Ground } from './ground';
import { Keyboard } from './keyboard';
import { Lane } from './lane';
import { forgetNames } from './measure';
import { EASING, Slide, stillness } from './motion';
import { MoveMenu } from './move-menu';
import { Moves } from './moves';
import { Overlay } from './overlay';
import { switcher } from './phone';
import { stages } from './stages';
import { Tip } from './tip';
import { indexAt, offsetOf, revealed, windowOf, type Extra, type Rows } from './windowing';
import { Words } from './words';
import type { BoardDelta, BoardServer, BoardState, CardData, Column, Filters, StageId } from './types';

/** The board: ten stages, a card for every open target. */
export class MercatoBoard extends LitElement {
  readonly words = new Words();
  readonly desk = new Desk();
  readonly ground = new Ground(this, () => this.redraw());
  readonly moves = new Moves(this);
  readonly drag = new Drag(this);
  readonly keys = new Keyboard(this);
  readonly menu = new MoveMenu(this);
  readonly bar = new FilterBar(this);
  readonly folding = new Folding();
  readonly fetching = new Fetching(this);
  private readonly tip = new Tip(this);

  state: BoardState | null = null;
  lanes: Lane[] = [];
  /** The card that has the focus, and the one that the Tab key goes to. */
  focusId: string | null = null;
  tabStop: string | null = null;
  readonly flashing = new Set<string>();

  private overlays = new Map<Lane, Overlay>();
  private extra = new Map<string, number>();
  private goal: { lane: Lane; index: number } | null = null;
  private said = '';
  /** The filter or the order was changed since the last full state. */
  private chosenAnew = false;
  private drawing = false;

  get server(): BoardServer | null {
    return this.desk.present;
  }

  set server(server: BoardServer | null) {
    this.desk.arrived(server);
  }

  /** Flow's way of handing over the server's methods. */
  get $server(): BoardServer | null {
    return this.flow;
  }

  set $server(server: BoardServer | null) {
    this.flow = server;
    this.desk.arrived(server);
  }

  private flow: BoardServer | null = null;

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ground.start();
    this.keys.start();
    this.drag.start();
    this.tip.start();
    this.addEventListener('focusin', this.focusMoved);
    this.addEventListener('focusout', this.focusMoved);
    this.addEventListener('click', this.clicked);
    void document.fonts?.ready.then(() => {
      forgetNames();
      if (this.isConnected) this.redraw();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ground.stop();
    this.keys.stop();
    this.drag.stop();
    this.menu.close(false);
  }

  start(state: BoardState): void {
    const first = !this.state;
    const chosenAnew = this.chosenAnew || (!first && JSON.stringify([this.state!.filters, this.state!.order]) !== JSON.stringify([state.filters, state.order]));
    this.chosenAnew = false;
    this.state = state;
    this.words.learn(state.texts);
    this.holdingOn(() => {
      this.lanes = state.columns.map((column) => {
        const known = this.lanes.find((lane) => lane.id === column.head.id);
        if (!known) return new Lane(column);
        if (chosenAnew) known.restart();
        known.adopt(column);
        known.doubtBeyond(column);
        return known;
      });
    });
    if (chosenAnew) this.scrollBack();
  }

  /** A push from the server. Lit calls its own drawing step by the same name; it hands over a Map. */
  override update(change: BoardDelta | PropertyValues): void {
    if (change instanceof Map) super.update(change);
    else this.pushed(change);
  }

  private pushed(delta: BoardDelta): void {
    const before = new Slide(this);
    this.adoptDelta(delta);
    before.play(200);
    for (const id of delta.flash ?? []) this.flash(id);
    for (const [id, text] of Object.entries(delta.note ?? {})) {
      if (this.heldId !== id) continue;
      this.drag.end();
      this.keys.letGo();
      this.moves.notes.set(id, { kind: 'told', text, acts: [], v: 0 });
      this.redraw();
    }
  }

  offline(since: string | null): void {
    void this.moves.offline(since);
  }

  /** Takes over what the server says; `own` is a card whose move the user has just made. */
  adoptDelta(delta: BoardDelta, own?: string): void {
    if (!this.state || delta.epoch < this.state.epoch) return;
    this.state = { ...this.state, epoch: delta.epoch, total: delta.total };
    this.moves.forgetMended(delta);
    this.holdingOn(() => {
      for (const column of delta.columns) {
        const ids = new Set(column.cards.map((card) => card.id));
        for (const lane of this.lanes) if (lane.id === column.head.id) lane.adopt(column); else lane.release(ids);
      }
      for (const lane of this.lanes) lane.settle();
    });
    if (own && this.focusId === own) this.follow(own);
  }

  /** Redraws after a change of cards so that what the user looks at stays where it is. */
  private holdingOn(change: () => void): void {
    const anchors = this.lanes.filter((lane) => lane.top > 0).map((lane) => {
      const rows = this.rowsOf(lane);
      const overlay = this.overlay(lane);
      const first = indexAt(lane.top, rows);
      const ids = [0, 1, 2, 3].map((step) => ({ id: overlay.at(first + step)?.id, y: offsetOf(first + step, rows) - lane.top }));
      return { lane, ids };
    });
    change();
    this.overlays.clear();
    for (const { lane, ids } of anchors) {
      const rows = this.rowsOf(lane);
      const overlay = this.overlay(lane);
      const anchor = ids.find(({ id }) => id !== undefined && overlay.indexOf(id) >= 0);
      if (!anchor) continue;
      const bottom = Math.max(offsetOf(rows.count, rows) - this.ground.height, 0);
      lane.top = Math.min(Math.max(offsetOf(overlay.indexOf(anchor.id!), rows) - anchor.y, 0), bottom);
    }
    this.redraw();
    for (const { lane } of anchors) this.scrollLane(lane, lane.top);
  }

  takeSlice(lane: Lane, column: Column): void {
    this.holdingOn(() => lane.adopt(column));
  }

  /** The bar's choice, shown before the server has answered. */
  choose(filters: Filters, order: string): void {
    this.chosenAnew ||= JSON.stringify([filters, order]) !== JSON.stringify([this.state!.filters, this.state!.order]);
    this.state = { ...this.state!, filters, order };
    this.redraw();
  }

  /** The cards of a column slide down under the slot that has opened at its head. */
  makeRoom(id: StageId | null): void {
    const list = id && !stillness() ? this.querySelector(`[data-stage="${id}"] ul`) : null;
    list?.animate([{ transform: `translateY(${-this.ground.pitch}px)` }, { transform: 'none' }], { duration: 160, easing: EASING });
  }

  private scrollBack(): void {
    for (const lane of this.lanes) this.scrollLane(lane, 0);
    this.redraw();
  }

  scrollLane(lane: Lane, top: number): void {
    lane.top = top;
    const area = this.scrollAreaOf(lane);
    if (area && Math.abs(area.scrollTop - top) > 0.5) area.scrollTop = top;
  }

  scrolled(lane: Lane, area: HTMLElement): void {
    lane.top = area.scrollTop;
    const window = windowOf(lane.top, this.ground.height, this.rowsOf(lane), 1);
    if (window.first < lane.drawn[0] || window.end > lane.drawn[1]) this.redraw();
  }

  overlay(lane: Lane): Overlay {
    let overlay = this.overlays.get(lane);
    if (!overlay) this.overlays.set(lane, (overlay = new Overlay(lane, this.moves.pending)));
    return overlay;
  }

  rowsOf(lane: Lane): Rows {
    const overlay = this.overlay(lane);
    const extras: Extra[] = [];
    for (const id of [...this.moves.notes.keys(), ...this.moves.pending.keys()]) {
      const px = this.extra.get(id);
      const at = px ? overlay.indexOf(id) : -1;
      if (px && at >= 0) extras.push([at, px]);
    }
    return { pitch: this.ground.pitch, count: overlay.count, extras: extras.sort((a, b) => a[0] - b[0]) };
  }

  /** The lane in which the user sees a card. */
  laneOf(id: string): Lane | undefined {
    return this.lanes.find((lane) => this.overlay(lane).indexOf(id) >= 0);
  }

  cardOf(id: string): CardData | undefined {
    for (const lane of this.lanes) {
      const at = lane.indexOf(id);
      if (at >= 0) return lane.cards[at];
    }
    return this.moves.pending.get(id)?.card;
  }

  lane(id: StageId): Lane | undefined {
    return this.lanes.find((lane) => lane.id === id);
  }

  liOf(id: string): HTMLElement | null {
    return this.querySelector(`li[data-target-id="${CSS.escape(id)}"]`);
  }

  scrollAreaOf(lane: Lane): HTMLElement | null {
    return this.querySelector(`[data-stage="${lane.id}"] > .stage-scroll`);
  }

  get heldId(): string | null {
    return this.drag.id ?? this.keys.held;
  }

  isFolded(id: StageId): boolean {
    return !this.ground.phone && this.folding.has(id);
  }

  fold(id: StageId): void {
    this.folding.toggle(id);
    this.redraw();
    this.ground.measure();
    this.querySelector<HTMLElement>(`[data-stage="${id}"] :is(.stage-fold, .stage-unfold)`)?.focus();
  }

  announce(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  flash(id: string): void {
    this.flashing.add(id);
    this.requestUpdate();
    setTimeout(() => {
      this.flashing.delete(id);
      this.requestUpdate();
    }, stillness() ? 2000 : 1200);
  }

  /** Draws at once rather than in the next microtask. */
  redraw(): void {
    this.overlays.clear();
    this.requestUpdate();
    if (this.drawing || !this.isUpdatePending || !this.isConnected) return;
    this.performUpdate();
  }

  /** Draws, and lets the other cards make room. */
  redrawAround(id: string, ms: number): void {
    const before = new Slide(this);
    this.redraw();
    before.play(ms, id);
  }

  unfold(id: string): void {
    const foot = this.liOf(id)?.querySelector('.card-foot');
    if (foot && !stillness()) {
      foot.animate([{ opacity: 0, transform: 'translateY(-8px)' }, { opacity: 0, transform: 'translateY(-8px)', offset: 0.6 }, { opacity: 1, transform: 'none' }], { duration: 400, easing: 'ease-out' });
    }
  }

  /** Scrolls the board and the column so that the card is in view. */
  reveal(id: string): void {
    const lane = this.laneOf(id);
    if (lane) this.revealAt(lane, this.overlay(lane).indexOf(id));
  }

  private revealAt(lane: Lane, index: number): void {
    this.revealStage(lane.id);
    const top = revealed(index, lane.top, this.ground.height, this.rowsOf(lane));
    if (top === lane.top) return;
    lane.top = top;
    this.redraw();
    this.scrollLane(lane, top);
  }

  revealStage(id: StageId, smooth = false): void {
    const { area } = this.ground;
    const open = this.lanes.filter((lane) => !this.isFolded(lane.id));
    const place = open.findIndex((lane) => lane.id === id);
    if (!area || place < 0) return;
    const folded = this.lanes.length - open.length;
    const start = this.ground.startOf(place) - (this.ground.phone ? 0 : 8);
    const room = area.clientWidth - folded * 44 - (this.ground.phone ? 0 : 12);
    const stop = this.ground.startOf(place + 1);
    const left = start < area.scrollLeft ? start : stop > area.scrollLeft + room ? stop - room : area.scrollLeft;
    if (left === area.scrollLeft) return;
    area.scrollTo({ left, behavior: smooth && !stillness() ? 'smooth' : 'instant' });
    this.ground.measure();
  }

  /** After a move the focus follows the card. */
  follow(id: string): void {
    this.tabStop = id;
    this.focusId = id;
    this.reveal(id);
    this.focusCard(id);
  }

  focusCard(id: string): void {
    this.tabStop = id;
    this.liOf(id)?.querySelector<HTMLElement>('.card-link')?.focus({ preventScroll: true });
  }

  /** Moves the focus to a row, also to one that is not drawn or not even fetched yet. */
  focusAt(lane: Lane, index: number): void {
    this.goal = { lane, index };
    this.revealAt(lane, index);
    this.redraw();
    this.reachGoal();
  }

  private reachGoal(): void {
    const card = this.goal && this.overlay(this.goal.lane).at(this.goal.index);
    if (!card) return;
    this.goal = null;
    this.focusId = card.id;
    this.focusCard(card.id);
  }

  private focusMoved = (e: FocusEvent): void => {
    if (this.drawing) return;
    const target = e.type === 'focusin' ? e.target : e.relatedTarget;
    const id = target instanceof Element ? target.closest<HTMLElement>('li[data-target-id]')?.dataset['targetId'] ?? null : null;
    if (id === this.focusId && id === this.tabStop) return;
    this.focusId = id;
    if (id) this.tabStop = id;
    this.requestUpdate();
  };

  private clicked = (e: MouseEvent): void => {
    const target = e.target as Element;
    const id = target.closest<HTMLElement>('li[data-target-id]')?.dataset['targetId'];
    if (!id) return;
    if (target.closest('.card-move')) this.menu.open(id);
    else if (target.closest('.card-link') && e.button === 0 && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) && this.desk.present) {
      e.preventDefault();
      void this.desk.tell((server) => server.open(id));
    }
  };

  protected override performUpdate(): void {
    const active = document.activeElement as HTMLElement | null;
    const held = active && this.contains(active) ? active.closest<HTMLElement>('li[data-target-id]')?.dataset['targetId'] : undefined;
    const part = active?.classList.contains('card-move') ? '.card-move' : '.card-link';
    this.drawing = true;
    try {
      this.overlays.clear();
      this.chooseTabStop();
      super.performUpdate();
    } finally {
      this.drawing = false;
    }
    if (held && !this.contains(document.activeElement)) {
      this.liOf(held)?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true });
    }
  }

  /** There is always one card to tab to. */
  private chooseTabStop(): void {
    if (this.tabStop && this.laneOf(this.tabStop)) return;
    const lane = this.lanes.find((one) => !this.isFolded(one.id) && this.overlay(one).at(0));
    this.tabStop = lane ? this.overlay(lane).at(0)!.id : null;
  }

  protected override updated(): void {
    this.ground.watch();
    this.measureFeet();
    this.reachGoal();
    this.fetching.look();
  }

  private measureFeet(): void {
    for (const foot of this.querySelectorAll<HTMLElement>('li > .card-foot')) {
      const li = foot.parentElement!;
      const px = li.offsetHeight - this.ground.card;
      if (this.extra.get(li.dataset['targetId']!) === px) continue;
      this.extra.set(li.dataset['targetId']!, px);
      this.requestUpdate();
    }
  }

  protected override render() {
    if (!this.state) return nothing;
    const { offlineSince, back } = this.moves;
    return html`
      ${this.bar.render()}
      ${offlineSince !== null || back ? html`<p class="connection ${back ? 'back' : ''}">${back || this.words.say('offline', offlineSince!)}</p>` : nothing}
      ${this.ground.phone ? switcher(this) : nothing}
      ${this.bar.nothingMatches()}
      ${stages(this)}
      ${edgePill(this)}
      ${this.menu.render()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.said}</p>
    `;
  }
}

customElements.define('mercato-board', MercatoBoard);

import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { Adding } from './adding';
import { keep } from './board-ahead';
import { Choosing } from './choosing';
import { Desk } from './desk';
import { Drag } from './drag';
import { edgePill } from './edge-pill';
import { Fetching } from './fetching';
import { afterFirstPaint, whenIdle } from './first-paint';
import { FilterBar, isOther } from './filter-bar';
import { Flashing } from './flashing';
import { Folding } from './folding';
import { Ground } from './ground';
import { Handy } from './handy';
import { Keyboard } from './keyboard';
import { Lane } from './lane';
import { forgetNames } from './measure';
import { Slide } from './motion';
import { MoveMenu } from './move-menu';
import { Moves } from './moves';
import { openOrMove } from './opening';
import { Overlay } from './overlay';
import { switcher } from './phone';
import { Sight } from './sight';
import { stages } from './stages';
import { Swim } from './swim';
import { Tip } from './tip';
import { Words } from './words';
import type { BoardDelta, BoardServer, BoardState, CardData, Column, Filters, SavedView, StageId } from './types';

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
  readonly adding = new Adding(this);
  readonly folding = new Folding((stages) => void this.desk.tell((server) => server.fold(stages)));
  readonly fetching = new Fetching(this);
  readonly sight = new Sight(this);
  readonly choosing = new Choosing(this);
  readonly swim = new Swim(this);
  readonly handy = new Handy(this);
  private readonly tip = new Tip(this);

  state: BoardState | null = null;
  lanes: Lane[] = [];
  /** The card that has the focus, and the one that the Tab key goes to. */
  focusId: string | null = null;
  tabStop: string | null = null;
  readonly flashing = new Flashing(() => this.requestUpdate());

  private overlays = new Map<Lane, Overlay>();
  private said = '';
  /** The filter or the order was changed since the last full state. */
  private chosenAnew = false;
  private drawing = false;
  /** What the page brought; it stands until the board draws itself. */
  private served: Element[] = [];

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

  private readonly clicked = openOrMove(this);
  private flow: BoardServer | null = null;

  protected override createRenderRoot(): HTMLElement {
    this.served = [...this.children];
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
    document.fonts?.addEventListener('loadingdone', this.fontCame);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ground.stop();
    this.keys.stop();
    this.drag.stop();
    this.menu.close(false);
    document.fonts?.removeEventListener('loadingdone', this.fontCame);
    keep(this);
  }

  private fontCame = (): void => {
    forgetNames();
    this.redraw();
  };

  start(state: BoardState): void {
    // the page's own board takes the place of the early one in the same breath
    const early = document.getElementById('early');
    let opened: string | null = null; // whoever was quick goes on in it
    if (early && !early.contains(this)) {
      opened = early.querySelector<MercatoBoard>('mercato-board')?.menu.id ?? null;
      this.ground.draws = 'view';
      early.remove();
    }
    // nothing that stands there already is taken away to be drawn anew
    const ahead = document.querySelector<MercatoBoard>('mercato-board.ahead');
    if (ahead && ahead !== this && ahead.ground.draws !== 'heads') this.ground.draws = 'view';
    const first = !this.state;
    for (const one of this.served.splice(0)) one.remove();
    const chosenAnew = this.chosenAnew || (!first && isOther(this.state!, state));
    this.chosenAnew = false;
    this.state = state;
    this.words.learn(state.texts);
    this.folding.learn(state.folded);
    this.sight.holdingOn(() => {
      this.lanes = state.columns.map((column) => {
        const known = this.lanes.find((lane) => lane.id === column.head.id);
        if (!known) return new Lane(column);
        if (chosenAnew) known.restart();
        known.adopt(column);
        known.doubtBeyond(column);
        return known;
      });
    });
    if (chosenAnew) {
      this.choosing.clear();
      this.scrollBack();
    }
    if (opened && this.laneOf(opened)) this.menu.open(opened);
    if (first) afterFirstPaint(() => whenIdle(() => this.drawView(), 100));
  }

  private drawView(): void {
    this.ground.draws = 'view';
    this.redraw();
    afterFirstPaint(() => whenIdle(() => this.takeTime()));
  }

  private takeTime(): void {
    this.ground.draws = 'around';
    this.redraw();
    void this.handy.bring();
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
    for (const id of delta.flash ?? []) this.flashing.start(id);
    for (const [id, text] of Object.entries(delta.note ?? {})) {
      if (this.heldId !== id) continue;
      this.drag.end();
      this.keys.letGo();
      this.moves.notes.set(id, { kind: 'told', text, acts: [], v: 0 });
      this.redraw();
    }
  }

  /** The user's saved views, or the shared ones, have changed. */
  learnViews(views: SavedView[]): void {
    if (!this.state) return;
    this.state = { ...this.state, views };
    this.redraw();
  }

  offline(since: string | null): void {
    void this.moves.offline(since);
  }

  /** Takes over what the server says; `own` is a card whose move the user has just made. */
  adoptDelta(delta: BoardDelta, own?: string): void {
    if (!this.state || delta.epoch < this.state.epoch) return;
    this.state = { ...this.state, epoch: delta.epoch, total: delta.total, lanes: delta.lanes ?? this.state.lanes };
    this.moves.forgetMended(delta);
    this.sight.holdingOn(() => {
      for (const column of delta.columns) {
        const ids = new Set(column.cards.map((card) => card.id));
        for (const lane of this.lanes) if (lane.id === column.head.id) lane.adopt(column); else lane.release(ids);
      }
      for (const lane of this.lanes) lane.settle();
    });
    if (own && this.focusId === own) this.follow(own);
  }

  takeSlice(lane: Lane, column: Column): void {
    this.sight.holdingOn(() => lane.adopt(column));
  }

  /** The bar's choice, shown before the server has answered. */
  choose(filters: Filters, order: string): void {
    this.chosenAnew ||= isOther(this.state!, { ...this.state!, filters, order });
    this.state = { ...this.state!, filters, order };
    this.redraw();
  }

  private scrollBack(): void {
    for (const lane of this.lanes) this.sight.scrollLane(lane, 0);
    this.redraw();
  }

  forgetOverlays(): void {
    this.overlays.clear();
    this.swim.forget();
  }

  overlay(lane: Lane): Overlay {
    let overlay = this.overlays.get(lane);
    if (!overlay) this.overlays.set(lane, (overlay = new Overlay(lane, this.moves.pending, this.swim.order)));
    return overlay;
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

  liOf(id: string): HTMLElement | null {
    return this.querySelector(`li[data-target-id="${CSS.escape(id)}"]`);
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

  /** A collapsed stage opens when one of its cards has something to say. */
  openLaneOf(id: string): void {
    this.forgetOverlays();
    const lane = this.laneOf(id);
    if (lane && this.isFolded(lane.id)) this.folding.toggle(lane.id);
  }

  announce(text: string): void {
    this.said = text;
    this.requestUpdate();
  }

  /** A board that leaves the page draws no more. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** Draws at once rather than in the next microtask. */
  redraw(): void {
    this.forgetOverlays();
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

  /** After a move the focus follows the card. */
  follow(id: string): void {
    this.tabStop = id;
    this.focusId = id;
    this.sight.reveal(id);
    const lane = this.laneOf(id);
    if (lane && this.isFolded(lane.id)) this.querySelector<HTMLElement>(`[data-stage="${lane.id}"] .stage-unfold`)?.focus();
    else this.focusCard(id);
  }

  focusCard(id: string): void {
    this.tabStop = id;
    this.liOf(id)?.querySelector<HTMLElement>('.card-link')?.focus({ preventScroll: true });
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

  protected override performUpdate(): void {
    const active = document.activeElement as HTMLElement | null;
    const held = active && this.contains(active) ? active.closest<HTMLElement>('li[data-target-id]')?.dataset['targetId'] : undefined;
    const part = active?.classList.contains('card-move') ? '.card-move' : '.card-link';
    this.drawing = true;
    try {
      this.forgetOverlays();
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
    this.sight.measureFeet();
    this.sight.reachGoal();
    this.fetching.look();
  }

  protected override render() {
    if (!this.state) return nothing;
    const { offlineSince, back } = this.moves;
    this.classList.toggle('choosing', this.choosing.on);
    this.classList.toggle('can-choose', this.choosing.possible);
    return html`
      ${this.bar.render()}
      ${offlineSince !== null || back ? html`<p class="connection ${back ? 'back' : ''}">${back || this.words.say('offline', offlineSince!)}</p>` : nothing}
      ${this.ground.phone ? switcher(this) : nothing}
      ${this.bar.nothingMatches()}
      ${stages(this)}
      ${edgePill(this)}
      ${this.menu.render()}
      ${this.handy.render()}
      <p class="visually-hidden" role="status" aria-live="polite">${this.said}</p>
    `;
  }
}

customElements.define('mercato-board', MercatoBoard);

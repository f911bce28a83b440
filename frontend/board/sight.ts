import { BAR_SPARE } from './bands';
import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import { EASING, stillness } from './motion';
import { indexAt, offsetOf, revealed, windowOf, type Extra, type Rows } from './windowing';
import type { StageId } from './types';

/** What of the board can be seen: which rows, how high they are, and how what is out of view comes into it. */
export class Sight {
  /** Extra height of the cards that carry a note or a form, in px. */
  private extra = new Map<string, number>();
  /** Where all columns stood as one when they were drawn last for their scrolling. */
  private drawnAt = 0;
  private goal: { lane: Lane; index: number } | null = null;

  constructor(private board: MercatoBoard) {}

  /** Redraws after a change of cards so that what the user looks at stays where it is. */
  holdingOn(change: () => void): void {
    const { board } = this;
    const anchors = this.anchorLanes().map((lane) => {
      const rows = this.rowsOf(lane);
      const overlay = this.board.overlay(lane);
      const first = indexAt(lane.top, rows);
      const ids = [0, 1, 2, 3].map((step) => ({ id: overlay.at(first + step)?.id, y: offsetOf(first + step, rows) - lane.top }));
      return { lane, ids };
    });
    change();
    this.board.forgetOverlays();
    for (const { lane, ids } of anchors) {
      const rows = this.rowsOf(lane);
      const overlay = this.board.overlay(lane);
      const anchor = ids.find(({ id }) => id !== undefined && overlay.indexOf(id) >= 0);
      if (!anchor) continue;
      const bottom = Math.max(offsetOf(rows.count, rows) - this.board.ground.height, 0);
      this.setTop(lane, Math.min(Math.max(offsetOf(overlay.indexOf(anchor.id!), rows) - anchor.y, 0), bottom));
      if (board.swim.shared) break;
    }
    this.board.redraw();
    for (const { lane } of anchors) this.scrollLane(lane, lane.top);
  }

  /** The scrolled columns; where all scroll as one, the one with the focus first. */
  private anchorLanes(): Lane[] {
    const { board } = this;
    const scrolled = board.lanes.filter((lane) => lane.top > 0);
    if (!board.swim.shared) return scrolled;
    const focused = board.focusId ? board.laneOf(board.focusId) : undefined;
    return scrolled.sort((a, b) => Number(b === focused) - Number(a === focused));
  }

  private setTop(lane: Lane, top: number): void {
    for (const one of this.board.swim.shared ? this.board.lanes : [lane]) one.top = top;
  }

  /** All columns were scrolled as one. */
  scrolledAll(area: HTMLElement): void {
    const { lanes, swim } = this.board;
    if (!swim.shared || !lanes[0] || lanes[0].top === area.scrollTop) return;
    this.setTop(lanes[0], area.scrollTop);
    if (Math.abs(area.scrollTop - this.drawnAt) < BAR_SPARE / 2 && !lanes.some((lane) => this.isBeyondDrawn(lane))) return;
    this.drawnAt = area.scrollTop;
    this.board.redraw();
  }

  private isBeyondDrawn(lane: Lane): boolean {
    if (lane.drawn[0] === lane.drawn[1]) return false; // out of view, or collapsed
    const window = windowOf(lane.top, this.board.ground.height, this.rowsOf(lane), 1);
    return window.first < lane.drawn[0] || window.end > lane.drawn[1];
  }

  scrollLane(lane: Lane, top: number): void {
    this.setTop(lane, top);
    const area = this.areaOf(lane);
    if (area && Math.abs(area.scrollTop - top) > 0.5) area.scrollTop = top;
  }

  scrolled(lane: Lane, area: HTMLElement): void {
    lane.top = area.scrollTop;
    if (this.isBeyondDrawn(lane)) this.board.redraw();
  }

  rowsOf(lane: Lane): Rows {
    const { board } = this;
    const extras = this.extrasOf(lane);
    if (board.swim.on) return board.swim.rows(lane, extras);
    return { pitch: board.ground.pitch, count: board.overlay(lane).count, extras };
  }

  extrasOf(lane: Lane): Extra[] {
    const overlay = this.board.overlay(lane);
    const extras: Extra[] = [];
    for (const id of [...this.board.moves.notes.keys(), ...this.board.moves.pending.keys()]) {
      const px = this.extra.get(id);
      const at = px ? overlay.indexOf(id) : -1;
      if (px && at >= 0) extras.push([at, px]);
    }
    return extras.sort((a, b) => a[0] - b[0]);
  }

  private areaOf(lane: Lane): HTMLElement | null {
    if (this.board.swim.shared) return this.board.ground.area;
    return this.board.querySelector(`[data-stage="${lane.id}"] > .stage-scroll`);
  }

  /** Scrolls the board and the column so that the card is in view. */
  reveal(id: string): void {
    const lane = this.board.laneOf(id);
    if (lane) this.revealAt(lane, this.board.overlay(lane).indexOf(id));
  }

  private revealAt(lane: Lane, index: number): void {
    this.revealStage(lane.id);
    const top = revealed(index, lane.top, this.board.ground.height, this.rowsOf(lane));
    if (top === lane.top) return;
    this.setTop(lane, top);
    this.board.redraw();
    this.scrollLane(lane, top);
  }

  /** Scrolls so that a swimlane begins in view. */
  revealBand(key: string): void {
    const lane = this.board.lanes[0];
    const band = lane && this.board.swim.bands(lane).find((one) => one.key === key);
    if (!lane || !band) return;
    const { height } = this.board.ground;
    if (band.top >= lane.top && band.top + this.board.ground.pitch < lane.top + height) return;
    this.scrollLane(lane, Math.max(Math.min(band.top, band.top + band.height - height), 0));
    this.board.redraw();
  }

  revealStage(id: StageId, smooth = false): void {
    const { area } = this.board.ground;
    const open = this.board.lanes.filter((lane) => !this.board.isFolded(lane.id));
    const place = open.findIndex((lane) => lane.id === id);
    if (!area || place < 0) return;
    const folded = this.board.lanes.length - open.length;
    const start = this.board.ground.startOf(place) - (this.board.ground.phone ? 0 : 8);
    const room = area.clientWidth - folded * 44 - (this.board.ground.phone ? 0 : 12);
    const stop = this.board.ground.startOf(place + 1);
    const left = start < area.scrollLeft ? start : stop > area.scrollLeft + room ? stop - room : area.scrollLeft;
    if (left === area.scrollLeft) return;
    area.scrollTo({ left, behavior: smooth && !stillness() ? 'smooth' : 'instant' });
    this.board.ground.measure();
  }

  /** Moves the focus to a row, also to one that is not drawn or not even fetched yet. */
  focusAt(lane: Lane, index: number): void {
    this.goal = { lane, index };
    this.revealAt(lane, index);
    this.board.redraw();
    this.reachGoal();
  }

  reachGoal(): void {
    const card = this.goal && this.board.overlay(this.goal.lane).at(this.goal.index);
    if (!card) return;
    this.goal = null;
    this.board.focusId = card.id;
    this.board.focusCard(card.id);
  }

  measureFeet(): void {
    for (const foot of this.board.querySelectorAll<HTMLElement>('li > .card-foot')) {
      const li = foot.parentElement!;
      const px = li.offsetHeight - this.board.ground.card;
      if (this.extra.get(li.dataset['targetId']!) === px) continue;
      this.extra.set(li.dataset['targetId']!, px);
      this.board.requestUpdate();
    }
  }

  /** The cards of a column slide down under the slot that has opened at its head. */
  makeRoom(id: StageId | null): void {
    const list = id && !stillness() && !this.board.swim.shared ? this.board.querySelector(`[data-stage="${id}"] ul`) : null;
    list?.animate([{ transform: `translateY(${-this.board.ground.pitch}px)` }, { transform: 'none' }], { duration: 160, easing: EASING });
  }

  unfold(id: string): void {
    const foot = this.board.liOf(id)?.querySelector('.card-foot');
    if (foot && !stillness()) {
      foot.animate([{ opacity: 0, transform: 'translateY(-8px)' }, { opacity: 0, transform: 'translateY(-8px)', offset: 0.6 }, { opacity: 1, transform: 'none' }], { duration: 400, easing: 'ease-out' });
    }
  }
}

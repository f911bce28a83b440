import type { MercatoBoard } from './mercato-board';
import type { Lane } from './lane';
import { letters } from '../shell/letters';
import { indexAt, offsetOf } from './windowing';
import type { StageId } from './types';

/** The keys of the board (screens, 9). */
export class Keyboard {
  /** The card that Space has lifted, and the stage it is held over. */
  held: string | null = null;
  from: StageId | null = null;
  over: StageId | null = null;
  /** The swimlane it was lifted from, and the one it is held over. */
  home: string | null = null;
  lane: string | null = null;

  constructor(private board: MercatoBoard) {}

  start(): void {
    this.board.addEventListener('keydown', this.pressed);
    this.board.addEventListener('focusout', this.left);
    addEventListener('keydown', this.anywhere);
  }

  stop(): void {
    this.board.removeEventListener('keydown', this.pressed);
    this.board.removeEventListener('focusout', this.left);
    removeEventListener('keydown', this.anywhere);
    this.held = this.from = this.over = this.home = this.lane = null;
  }

  private pressed = (e: KeyboardEvent): void => {
    const target = e.target as Element;
    const li = target.closest<HTMLElement>('li[data-target-id]');
    if (!li || e.ctrlKey || e.metaKey || e.altKey) return;
    if (/^\p{L}$/u.test(e.key) && !letters.on()) return;
    const id = li.dataset['targetId']!;
    if (target.closest('.card-foot')) {
      if (e.key === 'Escape') this.leaveFoot(e, id, target);
      return;
    }
    if (this.held ? this.whileHeld(e) : this.onCard(e, id, target)) {
      e.preventDefault();
      e.stopPropagation();
    }
  };

  private leaveFoot(e: KeyboardEvent, id: string, target: Element): void {
    e.preventDefault();
    e.stopPropagation();
    if (target.closest('.ask')) this.board.moves.cancel(id);
    else this.board.focusCard(id);
  }

  private onCard(e: KeyboardEvent, id: string, target: Element): boolean {
    const { board } = this;
    const lane = board.laneOf(id);
    if (!lane) return false;
    const index = board.overlay(lane).indexOf(id);
    const onButton = target.classList.contains('card-move');
    switch (e.key) {
      case 'ArrowDown': return this.go(lane, index + 1, e.shiftKey);
      case 'ArrowUp': return this.go(lane, index - 1, e.shiftKey);
      case 'ArrowRight': return this.across(lane, index, 1);
      case 'ArrowLeft': return this.across(lane, index, -1);
      case 'Home': return this.go(lane, 0);
      case 'End': return this.go(lane, board.overlay(lane).count - 1);
      case 'PageDown': return this.go(lane, Math.min(index + this.page(), board.overlay(lane).count - 1));
      case 'PageUp': return this.go(lane, Math.max(index - this.page(), 0));
      case ' ': return !onButton && this.lift(id, lane);
      case 'Escape':
        board.choosing.clear();
        return false;
    }
    switch (e.key.toLowerCase()) {
      case 'm': board.menu.open(id); return true;
      case 'x':
        if (e.shiftKey) board.choosing.extend(id);
        else board.choosing.toggle(id);
        return true;
      case 'l': void board.desk.tell((server) => server.logContact(id)); return true;
    }
    return false;
  }

  private page = () => Math.max(Math.floor(this.board.ground.height / this.board.ground.pitch) - 1, 1);

  /** @param choosing whether the cards on the way are chosen, too */
  private go(lane: Lane, index: number, choosing = false): boolean {
    const { board } = this;
    if (index < 0 || index >= board.overlay(lane).count) return true;
    const here = board.focusId;
    board.sight.focusAt(lane, index);
    const next = board.overlay(lane).at(index)?.id;
    if (!choosing || !here || !next) return true;
    if (!board.choosing.cards.has(here)) board.choosing.toggle(here);
    board.choosing.extend(next);
    return true;
  }

  /** To the next column with cards, at the same height on the screen. */
  private across(lane: Lane, index: number, step: 1 | -1): boolean {
    const { board } = this;
    if (getComputedStyle(board).direction === 'rtl') step = -step as 1 | -1;
    for (let at = board.lanes.indexOf(lane) + step; at >= 0 && at < board.lanes.length; at += step) {
      const next = board.lanes[at]!;
      if (board.isFolded(next.id) || board.overlay(next).count === 0) continue;
      const y = offsetOf(index, board.sight.rowsOf(lane)) - lane.top;
      board.sight.focusAt(next, indexAt(next.top + Math.max(y, 0) + 1, board.sight.rowsOf(next)));
      return true;
    }
    return true;
  }

  private lift(id: string, lane: Lane): boolean {
    const { board } = this;
    if (board.ground.phone || !board.moves.free(id)) return true;
    this.held = id;
    this.from = this.over = lane.id;
    this.home = this.lane = board.swim.shared ? board.swim.keyOf(id) ?? null : null;
    board.announce(board.words.say('lifted', board.cardOf(id)?.name ?? ''));
    board.redraw();
    return true;
  }

  private whileHeld(e: KeyboardEvent): boolean {
    const id = this.held!;
    const { over, from, lane, home, board } = this;
    switch (e.key) {
      case 'ArrowRight': this.aim(1); return true;
      case 'ArrowLeft': this.aim(-1); return true;
      case 'ArrowDown': this.aimLane(1); return true;
      case 'ArrowUp': this.aimLane(-1); return true;
      case ' ': case 'Enter':
        this.letGo();
        if (over && (over !== from || lane !== home)) board.handy.drop(id, over, undefined, lane);
        else board.redraw();
        return true;
      case 'Escape':
        this.letGo();
        board.announce(board.words.say('put.back', board.cardOf(id)?.name ?? ''));
        board.redraw();
        board.follow(id);
        return true;
    }
    return e.key !== 'Tab';
  }

  private aim(step: number): void {
    const { board } = this;
    const at = board.lanes.findIndex((lane) => lane.id === this.over) + step;
    const lane = board.lanes[at];
    if (!lane) return;
    this.over = lane.id;
    board.redraw();
    board.sight.revealStage(lane.id);
    board.sight.makeRoom(lane.id === this.from ? null : lane.id);
    board.announce(board.words.say('held.over', lane.head.label, board.overlay(lane).count));
  }

  /** Up and down over the swimlanes, where there are any. */
  private aimLane(step: number): void {
    const { board } = this;
    const { order } = board.swim;
    const lane = this.lane === null ? undefined : order[order.indexOf(this.lane) + step];
    if (lane === undefined || !this.over) return;
    this.lane = lane;
    board.redraw();
    board.sight.revealBand(lane);
    const stage = board.lanes.find((one) => one.id === this.over)!;
    board.announce(board.words.say('held.over.lane', stage.head.label, board.swim.nameOf(lane)));
  }

  letGo(): void {
    this.held = this.from = this.over = this.home = this.lane = null;
  }

  /** A card that is held is put back when the focus goes elsewhere. */
  private left = (e: FocusEvent): void => {
    if (!this.held || !e.relatedTarget || this.board.contains(e.relatedTarget as Node)) return;
    this.letGo();
    this.board.redraw();
  };

  /** Keys that hold wherever the focus is, so long as nobody is typing. */
  private anywhere = (e: KeyboardEvent): void => {
    if (this.takesBack(e)) return e.preventDefault();
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || !this.board.state) return;
    if (!this.isHere(e.target as Element)) return;
    if (e.key.length === 1 && !letters.on()) return;
    if (e.key === '/') {
      if (!this.board.bar.focusText()) return;
    } else if (e.key === 'Escape' && this.board.choosing.on) {
      this.board.choosing.clear();
    } else if (e.key.toLowerCase() === 'n' && this.board.state.canCreate) {
      void this.board.desk.tell((server) => server.newTarget());
    } else return;
    e.preventDefault();
  };

  private isHere(target: Element): boolean {
    const here = target === document.body || target === document.documentElement || this.board.contains(target);
    return here && !target.closest('input, select, textarea, [contenteditable], [role="menu"]');
  }

  private takesBack(e: KeyboardEvent): boolean {
    const { board } = this;
    const keys = (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'z';
    if (e.defaultPrevented || !keys || !board.state?.canCreate || !this.isHere(e.target as Element)) return false;
    board.handy.takeBack();
    return true;
  }
}

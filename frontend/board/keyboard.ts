import type { MercatoBoard } from './mercato-board';
import type { Lane } from './lane';
import { indexAt, offsetOf } from './windowing';
import type { StageId } from './types';

/** The keys of the board (screens, 9). */
export class Keyboard {
  /** The card that Space has lifted, and the stage it is held over. */
  held: string | null = null;
  from: StageId | null = null;
  over: StageId | null = null;

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
    this.held = this.from = this.over = null;
  }

  private pressed = (e: KeyboardEvent): void => {
    const target = e.target as Element;
    const li = target.closest<HTMLElement>('li[data-target-id]');
    if (!li || e.ctrlKey || e.metaKey || e.altKey) return;
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
      case 'ArrowDown': return this.go(lane, index + 1);
      case 'ArrowUp': return this.go(lane, index - 1);
      case 'ArrowRight': return this.across(lane, index, 1);
      case 'ArrowLeft': return this.across(lane, index, -1);
      case 'Home': return this.go(lane, 0);
      case 'End': return this.go(lane, board.overlay(lane).count - 1);
      case 'PageDown': return this.go(lane, Math.min(index + this.page(), board.overlay(lane).count - 1));
      case 'PageUp': return this.go(lane, Math.max(index - this.page(), 0));
      case ' ': return !onButton && this.lift(id, lane);
      case 'Escape': return false;
    }
    switch (e.key.toLowerCase()) {
      case 'm': board.menu.open(id); return true;
      case 'l': void board.desk.tell((server) => server.logContact(id)); return true;
    }
    return false;
  }

  private page = () => Math.max(Math.floor(this.board.ground.height / this.board.ground.pitch) - 1, 1);

  private go(lane: Lane, index: number): boolean {
    if (index >= 0 && index < this.board.overlay(lane).count) this.board.sight.focusAt(lane, index);
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
    board.announce(board.words.say('lifted', board.cardOf(id)?.name ?? ''));
    board.redraw();
    return true;
  }

  private whileHeld(e: KeyboardEvent): boolean {
    const id = this.held!;
    const { over, from, board } = this;
    switch (e.key) {
      case 'ArrowRight': this.aim(1); return true;
      case 'ArrowLeft': this.aim(-1); return true;
      case 'ArrowUp': case 'ArrowDown': return true;
      case ' ': case 'Enter':
        this.letGo();
        if (over && over !== from) board.moves.begin(id, over);
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

  letGo(): void {
    this.held = this.from = this.over = null;
  }

  /** A card that is held is put back when the focus goes elsewhere. */
  private left = (e: FocusEvent): void => {
    if (!this.held || !e.relatedTarget || this.board.contains(e.relatedTarget as Node)) return;
    this.letGo();
    this.board.redraw();
  };

  /** Keys that hold wherever the focus is, so long as nobody is typing. */
  private anywhere = (e: KeyboardEvent): void => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || !this.board.state) return;
    const target = e.target as Element;
    const here = target === document.body || target === document.documentElement || this.board.contains(target);
    if (!here || target.closest('input, select, textarea, [contenteditable], [role="menu"]')) return;
    if (e.key === '/') {
      if (!this.board.bar.focusText()) return;
    } else if (e.key.toLowerCase() === 'n' && this.board.state.canCreate) {
      void this.board.desk.tell((server) => server.newTarget());
    } else return;
    e.preventDefault();
  };
}

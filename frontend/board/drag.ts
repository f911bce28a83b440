import { EdgeScroll } from './edge-scroll';
import { ghost } from './motion';
import type { MercatoBoard } from './mercato-board';
import type { StageId } from './types';

const THRESHOLD = 5;
const LONG_PRESS_MS = 350;

/** Taking a card up with mouse, pen or a long press and putting it down on another stage. */
export class Drag {
  id: string | null = null;
  from: StageId | null = null;
  over: StageId | null = null;
  /** The swimlane it was taken from, and the one it is held over. */
  home: string | null = null;
  lane: string | null = null;

  private press: { id: string; li: HTMLElement; x: number; y: number; pointer: number; touch: boolean } | null = null;
  private copy: HTMLElement | undefined;
  private timer = 0;
  private edges: EdgeScroll;

  constructor(private board: MercatoBoard) {
    this.edges = new EdgeScroll(board, (x, y) => this.aim(x, y));
  }

  start(): void {
    const { board } = this;
    board.addEventListener('pointerdown', this.down);
    board.addEventListener('touchmove', this.holdStill, { passive: false });
    board.addEventListener('contextmenu', this.noMenu);
  }

  stop(): void {
    this.board.removeEventListener('pointerdown', this.down);
    this.board.removeEventListener('touchmove', this.holdStill);
    this.board.removeEventListener('contextmenu', this.noMenu);
    this.end();
  }

  private down = (e: PointerEvent): void => {
    if (e.button !== 0 || this.board.ground.phone || this.press) return;
    const target = e.target as Element;
    const li = target.closest<HTMLElement>('li[data-target-id]');
    if (!li || target.closest('.card-foot, .card-move')) return;
    const id = li.dataset['targetId']!;
    if (!this.board.moves.free(id)) return;
    const touch = e.pointerType === 'touch';
    this.press = { id, li, x: e.clientX, y: e.clientY, pointer: e.pointerId, touch };
    if (touch) this.timer = window.setTimeout(() => this.lift(), LONG_PRESS_MS);
    addEventListener('pointermove', this.move);
    addEventListener('pointerup', this.up);
    addEventListener('pointercancel', this.cancel);
    addEventListener('keydown', this.key, true);
    addEventListener('blur', this.cancel);
  };

  private move = (e: PointerEvent): void => {
    const { press } = this;
    if (!press || e.pointerId !== press.pointer) return;
    if (!this.id) {
      if (Math.hypot(e.clientX - press.x, e.clientY - press.y) < THRESHOLD) return;
      if (press.touch) return this.end();
      this.lift();
    }
    this.carry(e.clientX, e.clientY);
  };

  private lift(): void {
    const { press, board } = this;
    const li = press && board.liOf(press.id);
    if (!press || !li) return this.end();
    this.id = press.id;
    this.from = board.laneOf(press.id)?.id ?? null;
    this.over = this.from;
    this.home = this.lane = board.swim.keyOf(press.id) ?? null;
    this.copy = ghost(li, board);
    this.copy.classList.add('lifted');
    if (board.choosing.carries(press.id)) this.copy.dataset['count'] = String(board.choosing.cards.size);
    board.menu.close(false);
    try {
      this.copy.setPointerCapture(press.pointer);
    } catch {
      // the pointer is gone already; its end will follow
    }
    board.announce(board.words.say('lifted', board.cardOf(press.id)?.name ?? ''));
    board.redraw();
  }

  private carry(x: number, y: number): void {
    const { press, copy } = this;
    if (!press || !copy) return;
    copy.style.transform = `translate(${x - press.x}px, ${y - press.y}px)`;
    this.edges.at(x, y);
    this.aim(x, y);
  }

  /** The stage under the pointer is lit. */
  private aim(x: number, y: number): void {
    const section = document.elementFromPoint(x, y)?.closest<HTMLElement>('section[data-stage]');
    const over = (section && this.board.contains(section) ? (section.dataset['stage'] as StageId) : null);
    const lane = this.board.swim.keyAt(y) ?? this.home;
    if (over === this.over && lane === this.lane) return;
    this.over = over;
    this.lane = lane;
    this.board.redraw();
    this.board.sight.makeRoom(over === this.from ? null : over);
  }

  private up = (e: PointerEvent): void => {
    const { press } = this;
    if (!press || e.pointerId !== press.pointer) return;
    if (!this.id) return this.end();
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, true), 50);
    const { id, over, from, lane, home } = this;
    const copy = this.release();
    if (over && (over !== from || lane !== home)) this.board.handy.drop(id, over, copy, lane);
    else this.board.moves.putBack(copy, id);
  };

  private cancel = (): void => this.end();

  private key = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape' || !this.id) return;
    e.preventDefault();
    e.stopPropagation();
    this.end();
    addEventListener('click', swallow, { capture: true, once: true });
    addEventListener('pointerup', () => setTimeout(() => removeEventListener('click', swallow, true), 50), { once: true });
  };

  /** Puts the card back where it was, without a move. */
  end(): void {
    const { id } = this;
    const copy = this.release();
    if (id) this.board.moves.putBack(copy, id, 160);
  }

  private release(): HTMLElement | undefined {
    clearTimeout(this.timer);
    removeEventListener('pointermove', this.move);
    removeEventListener('pointerup', this.up);
    removeEventListener('pointercancel', this.cancel);
    removeEventListener('keydown', this.key, true);
    removeEventListener('blur', this.cancel);
    this.edges.stop();
    const { copy, press } = this;
    if (copy) {
      const box = copy.getBoundingClientRect();
      copy.style.transform = '';
      copy.style.left = `${box.left}px`;
      copy.style.top = `${box.top}px`;
    }
    if (press && copy?.hasPointerCapture(press.pointer)) copy.releasePointerCapture(press.pointer);
    this.press = null;
    this.copy = undefined;
    this.id = this.from = this.over = this.home = this.lane = null;
    return copy;
  }

  private holdStill = (e: TouchEvent): void => {
    if (this.id) e.preventDefault();
  };

  private noMenu = (e: Event): void => {
    if (this.press?.touch) e.preventDefault();
  };
}

function swallow(e: Event): void {
  e.preventDefault();
  e.stopPropagation();
}

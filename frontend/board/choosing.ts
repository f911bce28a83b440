import type { MercatoBoard } from './mercato-board';
import { MOST, Selection } from './selection';

/** How the user chooses several cards: by keys, by a card's check, on touch by its menu and then by taps. */
export class Choosing {
  readonly cards = new Selection();

  constructor(private board: MercatoBoard) {}

  /** Whether there is anything that this user may do with several cards. */
  get possible(): boolean {
    const { state } = this.board;
    return !!state && (state.canCreate || state.canRank);
  }

  get on(): boolean {
    return this.cards.size > 0;
  }

  /** Whether an act on this card is one on all that are chosen. */
  carries(id: string): boolean {
    return this.cards.size > 1 && this.cards.has(id);
  }

  toggle(id: string): void {
    if (this.possible) this.change(() => this.cards.toggle(id));
  }

  /** All from the card chosen last to this one. */
  extend(id: string): void {
    const { board } = this;
    const lane = board.laneOf(id);
    if (!lane || !this.possible) return;
    const overlay = board.overlay(lane);
    const column = Array.from({ length: overlay.count }, (_, at) => overlay.at(at)?.id);
    this.change(() => this.cards.extend(id, column));
  }

  /** After an act the cards that it did not reach stay chosen. */
  keep(ids: readonly string[]): void {
    this.cards.keep(ids);
  }

  clear(): void {
    if (this.on) this.change(() => this.cards.clear());
  }

  private change(how: () => void): void {
    const { board } = this;
    how();
    const { size } = this.cards;
    const { say } = board.words;
    if (size > 0) void board.handy.bring();
    board.announce(size === 0 ? say('many.none') : size === MOST ? say('many.most', MOST) : say('many.count', size));
    board.redraw();
  }
}

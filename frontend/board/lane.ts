import type { CardData, Column, StageHead, StageId } from './types';

/** The cards of one stage as far as they are known, in the server's order. */
export class Lane {
  readonly id: StageId;
  head: StageHead;
  /** As long as the stage; holes are cards not fetched yet. */
  cards: (CardData | undefined)[] = [];
  /** Which indices still hold what the server last said. Others are drawn as known and fetched again. */
  private fresh: boolean[] = [];

  /** Where the column is scrolled to, in px. */
  top = 0;
  /** The rows drawn last and the range last told to the server. */
  drawn: [number, number] = [0, 0];
  told: [number, number] = [0, 0];
  /** How many cards are in each swimlane, in the swimlanes' order. */
  groups: readonly (readonly [string, number])[] = [];
  /** A slice is on its way. */
  fetching = false;

  constructor(column: Column) {
    this.id = column.head.id;
    this.head = column.head;
    this.adopt(column);
  }

  isFresh(index: number): boolean {
    return this.fresh[index] === true && this.cards[index] !== undefined;
  }

  indexOf(id: string): number {
    return this.cards.findIndex((card) => card?.id === id);
  }

  /** Forgets a card that is now elsewhere. */
  release(ids: ReadonlySet<string>): void {
    for (let at = this.cards.length - 1; at >= 0; at--) {
      const card = this.cards[at];
      if (card && ids.has(card.id)) {
        this.cards.splice(at, 1);
        this.fresh.splice(at, 1);
      }
    }
  }

  /** Forgets everything: the order or the filter has changed. */
  restart(): void {
    this.cards = [];
    this.fresh = [];
  }

  /** What lies outside a part just taken over is drawn as known until it is fetched again. */
  doubtBeyond({ from, cards }: Column): void {
    this.fresh = this.fresh.map((fresh, at) => fresh && at >= from && at < from + cards.length);
  }

  /** Makes the cards as many as the stage has, once all that moved has moved. */
  settle(): void {
    while (this.cards.length < this.head.count) this.cards.push(undefined);
    this.cards.length = this.head.count;
  }

  /** Takes over a part of the column; what lies outside it is moved along and doubted if the part brought changes. */
  adopt({ head, from, cards, groups }: Column): void {
    const same = this.cards.length === head.count && cards.every((card, at) => this.cards[from + at]?.id === card.id);
    this.head = head;
    this.groups = groups ?? [['', head.count]];
    if (!same) this.realign(head.count, from, cards);
    cards.forEach((card, at) => {
      this.cards[from + at] = card;
      this.fresh[from + at] = true;
    });
  }

  private realign(count: number, from: number, cards: CardData[]): void {
    const ids = new Set(cards.map((card) => card.id));
    const end = from + cards.length;
    let surplus = this.cards.filter((card) => !card || !ids.has(card.id)).length - (count - cards.length);
    const matched = this.cards.filter((card) => card && ids.has(card.id)).length;
    const before: (CardData | undefined)[] = [];
    const after: (CardData | undefined)[] = [];
    let seen = 0;
    this.cards.forEach((card, at) => {
      if (card && ids.has(card.id)) return void seen++;
      if (at >= from && at < end && surplus > 0) return void surplus--;
      // it stays on its side of the part, wherever the part now begins
      const isAfter = matched === 0 ? before.length === from : seen > 0 && seen * 2 >= matched;
      (isAfter ? after : before).push(card);
    });
    const near = from > 0 ? before.slice(-from) : [];
    const next = [...Array<undefined>(Math.max(from - near.length, 0)), ...near, ...cards, ...after];
    next.length = count;
    this.cards = Array.from(next);
    this.fresh = this.cards.map(() => false);
  }
}

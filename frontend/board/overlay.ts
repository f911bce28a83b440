import type { Lane } from './lane';
import type { CardData, MoveAnswer, StageId } from './types';

/** A move the server has not settled yet. */
export interface Pending {
  card: CardData;
  from: StageId;
  to: StageId;
  phase: 'sending' | 'asking' | 'unsent';
  ask?: Extract<MoveAnswer, { kind: 'ask' }>;
  /** What the user has typed so far. */
  typed: Record<string, string>;
}

/** The cards of a stage as the user sees them: the server's, with their own unsettled moves laid over. */
export class Overlay {
  private coming: CardData[] = [];
  private leaving: number[] = [];

  constructor(private lane: Lane, pending: ReadonlyMap<string, Pending>) {
    for (const [id, move] of pending) {
      if (move.to === lane.id) this.coming.unshift(move.card);
      const at = lane.indexOf(id);
      if (at >= 0) this.leaving.push(at);
    }
    this.leaving.sort((a, b) => a - b);
  }

  get count(): number {
    return this.lane.head.count + this.coming.length - this.leaving.length;
  }

  at(index: number): CardData | undefined {
    return index < this.coming.length ? this.coming[index] : this.lane.cards[this.under(index)];
  }

  isFresh(index: number): boolean {
    return index < this.coming.length || this.lane.isFresh(this.under(index));
  }

  /** The lane's own index of what is seen at an index. */
  under(index: number): number {
    let at = Math.max(index - this.coming.length, 0);
    for (const gone of this.leaving) if (at >= gone) at++;
    return at;
  }

  indexOf(id: string): number {
    const coming = this.coming.findIndex((card) => card.id === id);
    if (coming >= 0) return coming;
    const at = this.lane.indexOf(id);
    if (at < 0 || this.leaving.includes(at)) return -1;
    return at - this.leaving.filter((gone) => gone < at).length + this.coming.length;
  }
}

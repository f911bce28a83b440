import type { Lane } from './lane';
import type { CardData, MoveAnswer, StageId } from './types';

/** A move the server has not settled yet. */
export interface Pending {
  card: CardData;
  from: StageId;
  to: StageId;
  /** The swimlane it is to stand in, where there are any. */
  lane?: string;
  /** It goes to another swimlane than it was in. */
  other?: boolean;
  phase: 'sending' | 'asking' | 'unsent';
  ask?: Extract<MoveAnswer, { kind: 'ask' }>;
  /** What the user has typed so far. */
  typed: Record<string, string>;
}

/** The cards of one swimlane in one column, as the user sees them; without swimlanes all cards of the column. */
export interface Group {
  key: string;
  start: number;
  count: number;
}

interface Part extends Group {
  coming: CardData[];
  /** Where its cards begin among the server's, and how many those are. */
  from: number;
  size: number;
}

/** The cards of a stage as the user sees them: the server's, with their own unsettled moves laid over. */
export class Overlay {
  private lane: Lane;
  private leaving: number[] = [];
  private parts: Part[] = [];

  /** @param order the swimlanes' keys in their order; none where there are no swimlanes */
  constructor(lane: Lane, pending: ReadonlyMap<string, Pending>, order: readonly string[] = []) {
    this.lane = lane;
    const coming = new Map<string, CardData[]>();
    for (const [id, move] of pending) {
      if (move.to === lane.id) {
        const key = order.length === 0 ? '' : move.lane ?? '';
        coming.set(key, [move.card, ...(coming.get(key) ?? [])]);
      }
      const at = lane.indexOf(id);
      if (at >= 0) this.leaving.push(at);
    }
    this.leaving.sort((a, b) => a - b);
    this.build(coming, order);
  }

  private build(coming: Map<string, CardData[]>, order: readonly string[]): void {
    const sizes = new Map(this.lane.groups);
    const keys = order.length === 0 ? [''] : order.filter((key) => sizes.has(key) || coming.has(key));
    let start = 0;
    let from = 0;
    for (const key of keys) {
      const size = sizes.get(key) ?? 0;
      const mine = coming.get(key) ?? [];
      const gone = this.leaving.filter((at) => at >= from && at < from + size).length;
      this.parts.push({ key, start, count: size + mine.length - gone, coming: mine, from, size });
      start += size + mine.length - gone;
      from += size;
    }
  }

  get count(): number {
    const last = this.parts.at(-1);
    return last ? last.start + last.count : 0;
  }

  get groups(): readonly Group[] {
    return this.parts;
  }

  /** The swimlane of what is seen at an index. */
  keyAt(index: number): string {
    return this.partOf(index)?.key ?? '';
  }

  at(index: number): CardData | undefined {
    const part = this.partOf(index);
    if (!part) return undefined;
    const place = index - part.start;
    return place < part.coming.length ? part.coming[place] : this.lane.cards[this.under(index)];
  }

  isFresh(index: number): boolean {
    const part = this.partOf(index);
    return !!part && (index - part.start < part.coming.length || this.lane.isFresh(this.under(index)));
  }

  /** The lane's own index of what is seen at an index. */
  under(index: number): number {
    const part = this.partOf(index) ?? this.parts.at(-1);
    if (!part) return index;
    let at = part.from + Math.max(index - part.start - part.coming.length, 0);
    for (const gone of this.leaving) if (gone >= part.from && at >= gone) at++;
    return at;
  }

  indexOf(id: string): number {
    for (const part of this.parts) {
      const coming = part.coming.findIndex((card) => card.id === id);
      if (coming >= 0) return part.start + coming;
    }
    const at = this.lane.indexOf(id);
    if (at < 0 || this.leaving.includes(at)) return -1;
    const part = this.parts.find((one) => at >= one.from && at < one.from + one.size);
    if (!part) return -1;
    const gone = this.leaving.filter((left) => left >= part.from && left < at).length;
    return part.start + part.coming.length + at - part.from - gone;
  }

  private partOf(index: number): Part | undefined {
    if (index < 0) return undefined;
    return this.parts.find((part) => index < part.start + part.count);
  }
}

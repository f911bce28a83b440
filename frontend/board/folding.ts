import type { StageId } from './types';

const KEY = 'mercato.board.folded';
const AT_FIRST: StageId[] = ['SIGNED', 'REGISTERED'];

/** Which stages the user keeps collapsed, on this device. */
export class Folding {
  private stages: Set<StageId>;

  constructor() {
    let kept: unknown = null;
    try {
      kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    } catch {
      // unreadable or forbidden: as at first
    }
    this.stages = new Set(Array.isArray(kept) ? (kept as StageId[]) : AT_FIRST);
  }

  has(id: StageId): boolean {
    return this.stages.has(id);
  }

  toggle(id: StageId): void {
    if (!this.stages.delete(id)) this.stages.add(id);
    try {
      localStorage.setItem(KEY, JSON.stringify([...this.stages]));
    } catch {
      // not kept, then
    }
  }
}

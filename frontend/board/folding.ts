import type { StageId } from './types';

const KEY = 'mercato.board.folded';
const AT_FIRST: StageId[] = ['SIGNED', 'REGISTERED'];

/** Which stages are collapsed: as the address says, else as they last were on this device. */
export class Folding {
  private stages: Set<StageId>;

  constructor(private changed: (stages: StageId[]) => void) {
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

  private get all(): StageId[] {
    return [...this.stages];
  }

  /** What the address says. */
  learn(stages: StageId[] | undefined): void {
    if (stages) this.stages = new Set(stages);
  }

  toggle(id: StageId): void {
    if (!this.stages.delete(id)) this.stages.add(id);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.all));
    } catch {
      // not kept, then
    }
    this.changed(this.all);
  }
}

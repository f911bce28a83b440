import { FOLDED } from './ground';
import type { MercatoBoard } from './mercato-board';

const REACH = 56;
const SPEED = 16;

/** While a card is held near an edge, the board or the column under it scrolls, faster the nearer the edge. */
export class EdgeScroll {
  private frame = 0;
  private x = 0;
  private y = 0;

  constructor(private board: MercatoBoard, private scrolled: (x: number, y: number) => void) {}

  at(x: number, y: number): void {
    this.x = x;
    this.y = y;
    if (!this.frame) this.frame = requestAnimationFrame(this.step);
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private step = (): void => {
    this.frame = 0;
    const { area } = this.board.ground;
    if (!area) return;
    const box = area.getBoundingClientRect();
    const folded = this.board.lanes.filter((lane) => this.board.isFolded(lane.id)).length * FOLDED;
    // the folded columns are places to drop on, so the edge is before them
    const across = this.x > box.right - folded ? 0 : push(this.x, box.left, box.right - folded);
    const column = document.elementFromPoint(this.x, this.y)?.closest('section')?.querySelector<HTMLElement>('.stage-scroll') ?? null;
    const columnBox = column?.getBoundingClientRect();
    const down = columnBox && columnBox.height > 0 ? push(this.y, columnBox.top, columnBox.bottom) : 0;
    const before = [area.scrollLeft, column?.scrollTop];
    if (across) area.scrollLeft += across;
    if (down && column) column.scrollTop += down;
    if (area.scrollLeft === before[0] && column?.scrollTop === before[1]) return;
    this.scrolled(this.x, this.y);
    this.frame = requestAnimationFrame(this.step);
  };
}

function push(at: number, from: number, to: number): number {
  const reach = Math.min(REACH, (to - from) / 4);
  if (at < from + reach) return -Math.ceil(SPEED * Math.min((from + reach - at) / reach, 1));
  if (at > to - reach) return Math.ceil(SPEED * Math.min((at - to + reach) / reach, 1));
  return 0;
}

import { HEAD } from './bands';
import type { Lane } from './lane';

export const CARD = { desk: { height: 93, gap: 6 }, phone: { height: 122, gap: 8 } } as const;
export const COLUMN = 212;
export const FOLDED = 44;
/** What stands over and under the columns of a whole page, in px at least. */
const BARS = { desk: 141, phone: 204 } as const;
/** Cards of a column in the very first drawing: a page that opens shows them as fast as it can. */
const HEADS = 3;
const SPARE_ROWS = 3;
const PHONE = '(max-width: 767.98px)';

/** What the board knows of its own size and of what is in view, so that drawing never has to measure. */
export class Ground {
  phone = matchMedia(PHONE).matches;
  /** Of the area the columns scroll through, in px. */
  left = 0;
  width = innerWidth;
  columnWidth = COLUMN;
  /** What is drawn: at first the heads of the columns, once that is seen what is in view, then what is near too. */
  draws: 'heads' | 'view' | 'around' = 'heads';
  /** Height of a column's own scrolling area, in px; before it was measured, the most it can be. */
  height = innerHeight - (this.phone ? BARS.phone : BARS.desk);

  /** Where a finger points, a card's button is always there. */
  readonly coarse = matchMedia('(pointer: coarse)').matches;

  private observer = new ResizeObserver(() => this.measure());
  private stages: HTMLElement | null = null;
  private media = matchMedia(PHONE);

  constructor(private host: HTMLElement, private changed: () => void) {}

  start = () => {
    this.phone = this.media.matches;
    this.media.addEventListener('change', this.turned);
  };

  stop = () => {
    this.media.removeEventListener('change', this.turned);
    this.observer.disconnect();
    this.stages = null;
  };

  private turned = () => {
    this.phone = this.media.matches;
    this.changed();
  };

  /** After each drawing: watches the columns' area once it is there. */
  watch(): void {
    const stages = this.host.querySelector<HTMLElement>('.stages');
    if (!stages || stages === this.stages) return;
    this.observer.disconnect();
    this.stages = stages;
    this.observer.observe(stages);
  }

  measure = (): void => {
    if (!this.stages) return;
    // the last one: nothing stands at its foot, so that its cards have the most room
    const open = [...this.stages.querySelectorAll<HTMLElement>('.stage:not(.collapsed)')].at(-1);
    const scroll = open?.querySelector<HTMLElement>('.stage-scroll');
    const shared = this.stages.classList.contains('swim');
    const height = shared ? this.stages.clientHeight - HEAD : scroll?.clientHeight || this.height;
    const next = [this.stages.scrollLeft, this.stages.clientWidth, open?.offsetWidth ?? COLUMN, height] as const;
    const same = next[0] === this.left && next[1] === this.width && next[2] === this.columnWidth && next[3] === this.height;
    [this.left, this.width, this.columnWidth, this.height] = next;
    if (!same) this.changed();
  };

  /** How far down a column is drawn, in px from where it is scrolled to. */
  get drawnHeight(): number {
    return this.draws === 'heads' && !this.phone ? Math.min(this.height, HEADS * this.pitch - 1) : this.height;
  }

  /** Cards drawn beyond the column's own area. */
  get spareRows(): number {
    return this.draws === 'around' ? SPARE_ROWS : 0;
  }

  /** The height of a card and of a card with its gap. */
  get card(): number {
    return this.phone ? CARD.phone.height : CARD.desk.height;
  }

  get pitch(): number {
    return this.card + (this.phone ? CARD.phone.gap : CARD.desk.gap);
  }

  get cardWidth(): number {
    return this.columnWidth - (this.phone ? 24 : 8);
  }

  /** Where an open column begins, by its place among the open ones. */
  startOf(place: number): number {
    return (this.phone ? 0 : 8) + place * this.columnWidth;
  }

  /** Whether an open column is in view, or one column away from it. */
  near(place: number, folded: number): boolean {
    const start = this.startOf(place);
    const spare = this.draws === 'around' ? this.columnWidth : 0;
    return start + this.columnWidth > this.left - spare && start < this.left + this.width - folded * FOLDED + spare;
  }

  /** The open columns that are not wholly in view to the right. */
  beyond(open: Lane[], folded: number): Lane[] {
    const edge = this.left + this.width - folded * FOLDED;
    return open.filter((_, place) => this.startOf(place + 1) > edge + 12);
  }

  get area(): HTMLElement | null {
    return this.stages;
  }
}

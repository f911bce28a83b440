const EASING = 'cubic-bezier(.2, 0, 0, 1)';

export const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A copy of a card that floats above the board and that readers do not see. */
export function ghost(li: HTMLElement, host: HTMLElement): HTMLElement {
  const box = li.getBoundingClientRect();
  const copy = document.createElement('div');
  copy.className = 'card ghost';
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  const lines = li.querySelector('.card-lines');
  if (lines) copy.append(lines.cloneNode(true));
  copy.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px`;
  host.append(copy);
  return copy;
}

/** Lets a floating card glide to where its place is; the place is veiled for so long. */
export function glide(copy: HTMLElement, place: Element | null, ms: number): void {
  if (!place || stillness()) {
    copy.remove();
    return;
  }
  const from = copy.getBoundingClientRect();
  const to = place.getBoundingClientRect();
  copy.style.left = `${to.left}px`;
  copy.style.top = `${to.top}px`;
  place.animate([{ opacity: 0 }, { opacity: 0 }], { duration: ms });
  copy.animate(
    [{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)` }, { transform: 'none' }],
    { duration: ms, easing: EASING },
  ).onfinish = () => copy.remove();
}

/** Where the drawn cards are, so that they can slide to where they will be. */
export class Slide {
  private was = new Map<string, DOMRect>();

  constructor(private host: HTMLElement) {
    if (stillness()) return;
    for (const li of this.cards()) this.was.set(li.dataset['targetId']!, li.getBoundingClientRect());
  }

  play(ms: number, except?: string): void {
    if (this.was.size === 0) return;
    const moves: [HTMLElement, number, number][] = [];
    for (const li of this.cards()) {
      const id = li.dataset['targetId']!;
      const was = this.was.get(id);
      if (!was || id === except) continue;
      const now = li.getBoundingClientRect();
      const dx = was.left - now.left;
      const dy = was.top - now.top;
      if ((Math.abs(dx) > 1 || Math.abs(dy) > 1) && near(was) && near(now)) moves.push([li, dx, dy]);
    }
    for (const [li, dx, dy] of moves) {
      const options = { duration: ms, easing: EASING };
      if (Math.abs(dx) > 1) this.crossOver(li, dx, dy, ms);
      else li.animate([{ transform: `translateY(${dy}px)` }, { transform: 'none' }], options);
    }
  }

  /** Columns clip what they hold, so a card between columns floats. */
  private crossOver(li: HTMLElement, dx: number, dy: number, ms: number): void {
    const copy = ghost(li, this.host);
    li.animate([{ opacity: 0 }, { opacity: 0 }], { duration: ms });
    copy.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], { duration: ms, easing: EASING })
      .onfinish = () => copy.remove();
  }

  private cards(): Iterable<HTMLElement> {
    return this.host.querySelectorAll<HTMLElement>('li[data-target-id]');
  }
}

const near = (box: DOMRect) => box.bottom > -100 && box.top < innerHeight + 100 && box.right > -100 && box.left < innerWidth + 100;

export { EASING };

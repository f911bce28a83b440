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
    const lists = new Map<Element, Move[]>();
    for (const li of this.cards()) {
      const id = li.dataset['targetId']!;
      const was = this.was.get(id);
      const now = li.getBoundingClientRect();
      const move = was && id !== except
        ? { li, dx: was.left - now.left, dy: was.top - now.top, seen: near(was) && near(now) }
        : { li, dx: 0, dy: 0, seen: near(now) };
      const list = li.parentElement!;
      if (lists.has(list)) lists.get(list)!.push(move);
      else lists.set(list, [move]);
    }
    for (const [list, moves] of lists) this.playList(list, moves.filter((move) => move.seen), ms);
  }

  /** What slides as one is one layer: a layer for each card is what a slow machine stumbles over. */
  private playList(list: Element, moves: Move[], ms: number): void {
    const dy = moves[0]?.dy ?? 0;
    if (moves.length > 1 && moves.every((move) => Math.abs(move.dx) <= 1 && Math.abs(move.dy - dy) <= 1)) {
      if (Math.abs(dy) > 1) slideDown(list, dy, ms);
      return;
    }
    for (const move of moves) {
      if (Math.abs(move.dx) > 1) this.crossOver(move.li, move.dx, move.dy, ms);
      else if (Math.abs(move.dy) > 1) slideDown(move.li, move.dy, ms);
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

interface Move { li: HTMLElement; dx: number; dy: number; seen: boolean }

function slideDown(element: Element, dy: number, ms: number): void {
  element.animate([{ transform: `translateY(${dy}px)` }, { transform: 'none' }], { duration: ms, easing: EASING });
}

const near = (box: DOMRect) => box.bottom > -100 && box.top < innerHeight + 100 && box.right > -100 && box.left < innerWidth + 100;

export { EASING };

/** Keys of a menu of moves: arrows, Home and End, and first letters go to its items; a press beside it closes it. */
const MENU = '.target-moves .move-menu';

function items(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
}

function next(key: string, all: HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all[at > 0 ? at - 1 : all.length - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all[all.length - 1];
    default: {
      if (!/^\p{L}$/u.test(key)) return undefined;
      const begins = (item: HTMLElement) => item.textContent!.trim().toLowerCase().startsWith(key.toLowerCase());
      return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins);
    }
  }
}

document.addEventListener(
  'keydown',
  (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const menu = event.target.closest(MENU);
    if (!menu) return;
    const all = items(menu);
    const item = next(event.key, all, all.indexOf(event.target));
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    item.focus();
  },
  true,
);

document.addEventListener('pointerdown', (event) => {
  const moves = document.querySelector(MENU)?.closest('.target-moves');
  if (!moves || (event.target instanceof Node && moves.contains(event.target))) return;
  moves.querySelector<HTMLElement>('[aria-haspopup="menu"][aria-expanded="true"]')?.click();
});

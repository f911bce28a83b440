import type { MercatoBoard } from './mercato-board';

/** The card itself, and the sentence at its foot; not the buttons and fields there. */
const opens = (target: Element) => target.closest('.card-link') || (target.closest('.note') && !target.closest('button, a'));

/** A plain click on a card opens its target in this page, one on its button the menu; all else is the browser's. */
export const openOrMove = (board: MercatoBoard) => (e: MouseEvent): void => {
  const target = e.target as Element;
  const id = target.closest<HTMLElement>('li[data-target-id]')?.dataset['targetId'];
  if (!id) return;
  const { choosing } = board;
  if (target.closest('.card-move')) return board.state?.canCreate ? board.menu.open(id) : choosing.toggle(id);
  // the check is no element: what is clicked then is the card's own item
  if (target.matches('li[data-target-id]')) return e.shiftKey ? choosing.extend(id) : choosing.toggle(id);
  const plain = e.button === 0 && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey);
  if (!plain || !opens(target)) return;
  e.preventDefault();
  // a tap that would open a card is one more choice once there is one
  if (choosing.on && (board.ground.coarse || board.ground.phone) && target.closest('.card-link')) return choosing.toggle(id);
  if (!board.desk.present) {
    // the framework would take the click over before it can answer it
    e.stopPropagation();
    location.assign(`/targets/${id}`);
    return;
  }
  board.handy.open(id);
};

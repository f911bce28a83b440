import { MercatoBoard } from './mercato-board';
import { isNarrowed } from './narrowing';
import { standIn } from './stand-in';
import type { BoardState, CardData } from './types';

/** Cards of a column that are kept: more than the highest window shows. */
const KEPT = 20;
/** No longer, since somebody may have taken a card from this user's sight meanwhile. */
const KEPT_MS = 60_000;
let left: { state: BoardState; at: number } | null = null;

/** Keeps the board as it is left, where the navigation leads to the same: to all cards, in the order that comes first. */
export function keep(board: MercatoBoard): void {
  if (board.state && board.server) left = isPlain(board.state) ? { state: asItIs(board, board.state), at: Date.now() } : null;
}

const isPlain = ({ filters, lanes, order, orders, views }: BoardState): boolean =>
  !isNarrowed(filters) && !lanes && order === orders[0]?.v && !views?.some((view) => view.first);

function asItIs(board: MercatoBoard, state: BoardState): BoardState {
  const columns = board.lanes.map(({ head, cards }) => {
    const kept = cards.slice(0, KEPT);
    const hole = kept.indexOf(undefined);
    return { head, from: 0, cards: (hole < 0 ? kept : kept.slice(0, hole)) as CardData[] };
  });
  return { ...state, columns };
}

/** A plain press on the way to the board shows it as it was left. Until it is the server's, it can only be looked at. */
document.addEventListener('click', (e) => {
  const link = (e.target as Element).closest<HTMLAnchorElement>('a[router-link]');
  const plain = e.button === 0 && !(e.ctrlKey || e.metaKey || e.shiftKey || e.altKey);
  if (left && Date.now() - left.at > KEPT_MS) left = null;
  if (!left || !plain || link?.pathname !== '/board' || link.search || document.querySelector('mercato-board')) return;
  const board = document.createElement('mercato-board') as MercatoBoard;
  board.className = 'board ahead';
  board.inert = true;
  standIn(board);
  board.start(left.state);
});

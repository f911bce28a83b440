import { MercatoBoard } from '../board/index';
import type { BoardState } from '../board/types';

/**
 * Draws the board from what the server put into the page, so that the first card is seen before the page's framework
 * has arrived. The board of the page itself takes its place as soon as it starts.
 */
const ground = document.getElementById('early');
const data = document.getElementById('early-board');
if (ground && data) {
  const board = document.createElement('mercato-board') as MercatoBoard;
  board.className = 'board early';
  ground.querySelector('.shell-content')!.append(board);
  board.start(JSON.parse(data.textContent!) as BoardState);
}

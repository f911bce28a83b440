import { MercatoBoard } from '../board/index';
import { afterFirstPaint } from '../board/first-paint';
import type { BoardState } from '../board/types';

/**
 * Draws the board from what the server put into the page, in the place of the first cards that stand there already, so
 * that it can be worked before the page's framework has arrived. The board of the page itself takes its place as soon as
 * it starts.
 */
const board = document.querySelector<MercatoBoard>('#early mercato-board');
const data = document.getElementById('early-board');
if (board && data) {
  const draw = () => board.start(JSON.parse(data.textContent!) as BoardState);
  // the cards that stand there are seen first, unless they are none of a phone's
  if (board.ground.phone) draw();
  else afterFirstPaint(draw);
}

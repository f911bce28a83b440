import './many.css';
import { DoneNote } from './done-note';
import { Many } from './many';
import type { MercatoBoard } from './mercato-board';
import { openTarget } from './target-ahead';

/** What the board needs only once somebody works on it; fetched after the first drawing. */
export class Later {
  readonly many: Many;
  readonly note: DoneNote;
  readonly open = openTarget;

  constructor(board: MercatoBoard) {
    this.note = new DoneNote(board);
    this.many = new Many(board, this.note);
  }
}

import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import { missing } from './windowing';

const SETTLE_MS = 200;

/** Brings the cards that come into view and tells the server which ones are. */
export class Fetching {
  private timer = 0;

  constructor(private board: MercatoBoard) {}

  /** After each drawing. */
  look(): void {
    for (const lane of this.board.lanes) this.bring(lane);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), SETTLE_MS);
  }

  private bring(lane: Lane): void {
    if (lane.fetching || this.board.moves.offlineSince !== null || this.board.moves.bringsSoon(lane.id)) return;
    const overlay = this.board.overlay(lane);
    const range = missing(lane.drawn[0], lane.drawn[1], (index) => overlay.isFresh(index));
    if (!range) return;
    const from = Math.max(overlay.under(range[0]) - 5, 0);
    const to = Math.min(overlay.under(range[1] - 1) + 6, lane.head.count);
    if (to > from) void this.slice(lane, from, to);
  }

  private async slice(lane: Lane, from: number, to: number): Promise<void> {
    lane.fetching = true;
    try {
      const server = await this.board.desk.ready();
      const column = await server.slice(lane.id, from, to);
      if (!this.board.lanes.includes(lane)) return;
      const brought = column.cards.length > 0;
      this.board.takeSlice(lane, column);
      lane.fetching = false;
      if (brought) this.board.redraw();
    } catch {
      setTimeout(() => {
        lane.fetching = false;
        this.board.requestUpdate();
      }, 2000);
    }
  }

  private tell(): void {
    const server = this.board.desk.present;
    if (!server) return;
    for (const lane of this.board.lanes) {
      const [first, end] = lane.drawn;
      const gone = Math.abs(first - lane.told[0]) + Math.abs(end - lane.told[1]);
      if (gone === 0 || (gone < 4 && end > first)) continue;
      lane.told = [first, end];
      void this.board.desk.tell((desk) => desk.view(lane.id, first, end));
    }
  }
}

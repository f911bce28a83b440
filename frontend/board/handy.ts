import { html, nothing, type TemplateResult } from 'lit';
import type { Later } from './later';
import type { MercatoBoard } from './mercato-board';
import type { StageId } from './types';

/** The way to what the board fetches after its first drawing: the bar of chosen cards, the confirmation, the way to a target. */
export class Handy {
  private parts: Later | null = null;
  private coming: Promise<Later> | null = null;

  constructor(private board: MercatoBoard) {}

  bring(): Promise<Later> {
    this.coming ??= import('./later').then(({ Later }) => {
      this.parts = new Later(this.board);
      this.board.requestUpdate();
      return this.parts;
    });
    return this.coming;
  }

  render(): TemplateResult | typeof nothing {
    if (!this.parts) return nothing;
    const { note, many } = this.parts;
    return html`<div class="floor">${note.render(this.takeBack)}${many.render()}</div>`;
  }

  /** Says what was done, with the way back. */
  done(text: string): void {
    void this.bring().then((later) => later.note.show(text));
  }

  open(id: string): void {
    if (this.parts) this.parts.open(this.board, id);
    else void this.bring().then((later) => later.open(this.board, id));
  }

  takeBack = (): void => {
    void this.bring().then((later) => later.many.takeBack());
  };

  showStages(): void {
    void this.bring().then((later) => later.many.showStages());
  }

  /** A card is put down on another stage or swimlane, and with it all that are chosen if it is one of them. */
  drop(id: string, to: StageId, lifted?: HTMLElement, lane?: string | null): void {
    const { board } = this;
    if (!board.choosing.carries(id)) return board.moves.begin(id, to, lifted, lane ?? undefined);
    lifted?.remove();
    void this.bring().then((later) => later.many.move(board.choosing.cards.ids, to));
  }
}

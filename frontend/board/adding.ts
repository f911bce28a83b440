import { html, nothing } from 'lit';
import type { AddForm } from './add-form';
import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import type { StageId } from './types';

/** "Add" at a column's foot: a button, and in its place the form once it is opened. The form is fetched only then. */
export class Adding {
  private form: AddForm | null = null;

  constructor(private board: MercatoBoard) {}

  render(lane: Lane) {
    const { board, form } = this;
    if (!board.state?.entrances?.includes(lane.id)) return nothing;
    if (form?.lane.id === lane.id) return form.render();
    return html`<button type="button" class="stage-add" aria-label=${board.words.say('add.to', lane.head.label)} @click=${() => void this.open(lane)}><i class="icon plus"></i>${board.words.say('add')}</button>`;
  }

  private async open(lane: Lane): Promise<void> {
    const { AddForm } = await import('./add-form');
    this.form = new AddForm(this.board, lane, (entered) => this.close(lane.id, entered));
    this.board.redraw();
    await this.form.begin();
  }

  /** The focus goes to the new card, else back to the button. */
  private close(stage: StageId, entered?: string): void {
    const { board } = this;
    this.form = null;
    board.redraw();
    if (entered && board.laneOf(entered)) board.follow(entered);
    else board.querySelector<HTMLElement>(`[data-stage="${stage}"] .stage-add`)?.focus();
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { fieldRow } from './foot';
import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import { PlayerPicker } from './player-picker';
import type { Entrance, Entered } from './types';

/** A player and what the gates on the way ask, at the column's foot. Refused, it stays as it was typed. */
export class AddForm {
  private asks: Entrance | null = null;
  private refused: Entered | null = null;
  private busy = false;
  private picker: PlayerPicker;

  constructor(private board: MercatoBoard, readonly lane: Lane, private done: (entered?: string) => void) {
    this.picker = new PlayerPicker(board, () => {
      this.refused = null;
    });
  }

  async begin(): Promise<void> {
    const { board, lane } = this;
    board.querySelector<HTMLElement>('#add-player')?.focus();
    this.asks = await (await board.desk.ready()).ask(lane.id);
    board.redraw();
  }

  render(): TemplateResult {
    const { words } = this.board;
    return html`<form class="add-form ask" aria-label=${words.say('add.to', this.lane.head.label)} novalidate @submit=${this.submit} @keydown=${this.pressed}>
      ${this.picker.render()}
      ${this.asks?.fields.map((field) => fieldRow(field, `add-${field.name}`, field.value ?? ''))}
      ${this.asks ? html`<p class="add-window">${this.asks.sentence}</p>` : nothing}
      ${this.refused ? this.refusal(this.refused) : nothing}
      <div class="card-acts">
        <button class="button primary">${words.say('add')}</button>
        <button type="button" class="button quiet" @click=${() => this.done()}>${words.say('cancel')}</button>
      </div>
    </form>`;
  }

  private refusal({ why, mends }: Entered) {
    return html`<div class="add-refused"><p role="alert">${why}</p>
      ${mends?.map((mend) => html`<button type="button" class="button" @click=${() => this.mend(mend.act, mend.on)}>${mend.label}</button>`)}
    </div>`;
  }

  private mend(act: string, on: string): void {
    void this.board.desk.tell((server) => server.act(act, on));
  }

  private submit = (e: Event): void => {
    e.preventDefault();
    if (!this.busy) void this.send(e.currentTarget as HTMLFormElement);
  };

  private async send(form: HTMLFormElement): Promise<void> {
    const { board, lane } = this;
    const given = Object.fromEntries(this.asks?.fields.map(({ name }) => [name, (form.elements.namedItem(name) as HTMLSelectElement).value]) ?? []);
    this.busy = true;
    try {
      const answer = await (await board.desk.ready()).enter(lane.id, this.picker.chosen?.v ?? '', given);
      this.settle(answer);
    } catch {
      this.settle({ why: board.words.say('failed') });
    } finally {
      this.busy = false;
    }
  }

  private settle(answer: Entered): void {
    const { board } = this;
    if (answer.delta) board.adoptDelta(answer.delta);
    if (answer.said) board.announce(answer.said);
    if (answer.id) return this.done(answer.id);
    this.refused = answer;
    board.redraw();
    if (!this.picker.chosen) board.querySelector<HTMLElement>('#add-player')?.focus();
  }

  private pressed = (e: KeyboardEvent): void => {
    e.stopPropagation();
    if (e.defaultPrevented) return;
    if (e.key === 'Escape') this.done();
    else if (e.key === 'Enter' && e.target instanceof HTMLSelectElement) e.target.form?.requestSubmit();
    else return;
    e.preventDefault();
  };
}

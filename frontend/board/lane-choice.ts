import { html } from 'lit';
import type { MercatoBoard } from './mercato-board';

/** By what the cards are laid into lanes. */
export function laneChoice(board: MercatoBoard, choose: (by: string) => void) {
  const { laneChoices, lanes } = board.state!;
  const by = lanes?.by ?? '';
  return html`<label class="bar-order bar-lanes"><i class="icon lanes"></i><span class="visually-hidden">${board.words.say('lanes')}</span>
    <select .value=${by} @change=${(e: Event) => choose((e.target as HTMLSelectElement).value)}>${laneChoices.map((one) => html`<option value=${one.v} ?selected=${one.v === by}>${one.t}</option>`)}</select>
  </label>`;
}

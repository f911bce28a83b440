import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MercatoBoard } from './mercato-board';
import type { Choice } from './types';

const DEBOUNCE_MS = 150;

/** Finds a player as his name is typed; the server knows which accents do not matter. */
export class PlayerPicker {
  chosen: Choice | null = null;
  private found: Choice[] | null = null;
  private active = 0;
  private asked = 0;
  private timer = 0;

  constructor(private board: MercatoBoard, private changed: () => void) {}

  render() {
    const { found, active, board } = this;
    const open = !!found?.length;
    return html`<label for="add-player">${board.words.say('add.player')}</label>
      <input
        id="add-player"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="add-players"
        aria-activedescendant=${ifDefined(open ? `add-player-${active}` : undefined)}
        autocomplete="off"
        enterkeyhint="search"
        @input=${this.typed}
        @keydown=${this.pressed}
      />
      <ul id="add-players" role="listbox" aria-label=${board.words.say('add.player')} ?hidden=${!open}>
        ${found?.map((one, at) => html`<li id="add-player-${at}" role="option" aria-selected=${at === active} @pointerdown=${(e: Event) => e.preventDefault()} @click=${() => this.choose(one)}><bdi>${one.t}</bdi><small>${one.hint}</small></li>`)}
      </ul>
      ${found && !open ? html`<p class="add-window" role="status">${board.words.say('add.none')}</p>` : nothing}`;
  }

  private typed = (e: Event): void => {
    const text = (e.target as HTMLInputElement).value.trim();
    this.chosen = null;
    this.changed();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(text), DEBOUNCE_MS);
  };

  /** Of several answers only the last one counts. */
  private async look(text: string): Promise<void> {
    const turn = ++this.asked;
    const found = text ? await (await this.board.desk.ready()).players(text).catch(() => []) : null;
    if (turn !== this.asked) return;
    this.found = found;
    this.active = 0;
    this.board.redraw();
  }

  private choose(one: Choice): void {
    this.asked++;
    this.chosen = one;
    this.found = null;
    const input = this.board.querySelector<HTMLInputElement>('#add-player');
    if (input) input.value = one.t;
    this.board.redraw();
    input?.focus();
  }

  private pressed = (e: KeyboardEvent): void => {
    const { found } = this;
    if (!found?.length) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      this.active = (this.active + (e.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      this.board.redraw();
    } else if (e.key === 'Enter') this.choose(found[this.active]!);
    else if (e.key === 'Escape') {
      this.found = null;
      this.board.redraw();
    } else return;
    e.preventDefault();
  };
}

import { html } from 'lit';
import { limitApart, tallied, worth, type Held } from './tally';
import type { MercatoBoard } from './mercato-board';

/** One stage at a time: the row that names them all. The stages themselves snap as pages, so a swipe goes on. */
export function switcher(board: MercatoBoard) {
  const { ground, lanes } = board;
  const current = Math.round(ground.left / Math.max(ground.columnWidth, 1));
  queueMicrotask(() => centre(board, current));
  return html`<nav class="switcher" aria-label=${board.words.say('stages')}>
    ${lanes.map((lane, at) => html`<button
      type="button"
      aria-current=${at === current ? 'true' : 'false'}
      @click=${() => board.sight.revealStage(lane.id, true)}
    >
      <span class="switcher-label">${lane.head.label}</span>
      <span class="switcher-sum">${sum({ head: lane.head, count: board.overlay(lane).count, words: board.words })}</span>
    </button>`)}
  </nav>`;
}

function sum(held: Held) {
  return html`${tallied(held)}${limitApart(held)} · ${worth(held.head.value, held.head.valueText)}`;
}

let centred = -1;

function centre(board: MercatoBoard, at: number): void {
  if (at === centred) return;
  const row = board.querySelector<HTMLElement>('.switcher');
  const button = row?.children[at] as HTMLElement | undefined;
  if (!row || !button) return;
  centred = at;
  row.scrollTo({ left: button.offsetLeft - (row.clientWidth - button.offsetWidth) / 2 });
}

import { html, nothing, render } from 'lit';
import type { MercatoBoard } from './mercato-board';
import { standIn } from './stand-in';
import type { CardData } from './types';

/**
 * Opens a target from its card: the head of its page stands at once, drawn from what the card knows, and the page takes
 * its place when the server has it. Whoever may not see the target any more is told so by the page.
 */
export function openTarget(board: MercatoBoard, id: string): void {
  const card = board.cardOf(id);
  if (card) {
    const page = document.createElement('div');
    page.className = 'target-page';
    render(head(board, card), page);
    standIn(page);
  }
  const pathname = `/targets/${id}`;
  history.pushState(null, '', pathname);
  window.dispatchEvent(new CustomEvent('vaadin-router-go', { detail: { pathname, search: '', hash: '' } }));
}

function head(board: MercatoBoard, card: CardData) {
  const { pos, prio, owner, club } = card;
  const here = board.lanes.findIndex((lane) => lane === board.laneOf(card.id));
  return html`<div class="target-header">
    <div class="target-top"><div class="target-title">
      <h1><bdi>${card.name}</bdi></h1>
      ${pos ? html`<span class="field-position">${pos}</span>` : nothing}
      ${prio ? html`<span class="priority p${prio}">P${prio}</span>` : nothing}
      ${owner ? html`<span class="initials ${owner.me ? 'own' : ''}" aria-hidden="true">${owner.i}</span><span>${owner.n}</span>` : nothing}
    </div><div class="target-acts to-come"></div></div>
    <div class="facts-row">${club ? html`<span class="roundel" aria-hidden="true" data-letters=${club.r} style="--ground:${club.a};--letters:${club.b}"></span><span class="club-name"><bdi>${club.n}</bdi></span>` : html`&nbsp;`}</div>
    <ul class="target-stages">${board.lanes.map((lane, at) => html`<li class=${at === here ? 'is-here' : at < here ? 'is-past' : 'is-ahead'}>${lane.head.label}</li>`)}</ul>
  </div>`;
}

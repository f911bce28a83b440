import { html, nothing } from 'lit';
import type { MercatoBoard } from './mercato-board';

/** Names the stages off screen to the right and scrolls there. */
export function edgePill(board: MercatoBoard) {
  if (board.ground.phone) return nothing;
  const open = board.lanes.filter((lane) => !board.isFolded(lane.id));
  const folded = board.lanes.length - open.length;
  const beyond = board.ground.beyond(open, folded);
  if (beyond.length === 0) return nothing;
  const { words } = board;
  const named = beyond.slice(0, 3).map((lane) => `${lane.head.label} ${board.overlay(lane).count}`).join(' · ');
  return html`<button
    type="button"
    class="edge-pill"
    style="--folded:${folded}"
    @click=${() => board.sight.revealStage(beyond.at(-1)!.id, true)}
  >
    <b>${words.say(beyond.length === 1 ? 'edge.one' : 'edge.more', beyond.length)}</b>
    <span>${named}${beyond.length > 3 ? ' …' : ''}</span><i class="icon next"></i>
  </button>`;
}

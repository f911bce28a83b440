import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { card, cardShape } from './card';
import { column } from './column';
import { askForm, note } from './foot';
import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import { indexAt, offsetOf, windowOf, type Rows } from './windowing';
import type { CardData } from './types';

interface Row { key: string; index: number; card?: CardData; pinnedAt?: number; hole?: number }

/** All ten stages; cards only where somebody can see them. */
export function stages(board: MercatoBoard): TemplateResult {
  const folded = board.lanes.filter((lane) => board.isFolded(lane.id));
  let place = 0;
  // without a card in it only the area itself can be scrolled by keyboard
  const bare = board.lanes.every((lane) => board.overlay(lane).count === 0);
  return html`<div class="stages ${board.swim.shared ? 'swim' : ''}" tabindex=${ifDefined(bare ? 0 : undefined)} @scroll=${(e: Event) => scrolled(board, e.currentTarget as HTMLElement)}>
    <div class="stages-row">
      ${repeat(board.lanes, (lane) => lane.id, (lane) => {
        const shut = folded.includes(lane);
        const near = !shut && board.ground.near(place, folded.length);
        if (!shut) place++;
        return stage(board, lane, shut, near, folded.length - 1 - folded.indexOf(lane));
      })}
      ${board.swim.shared ? html`<ul class="bands" role="presentation">${board.swim.bars(board.lanes[0]!)}</ul>` : nothing}
    </div>
  </div>`;
}

function scrolled(board: MercatoBoard, area: HTMLElement): void {
  board.sight.scrolledAll(area);
  board.ground.measure();
}

function stage(board: MercatoBoard, lane: Lane, collapsed: boolean, near: boolean, behind: number) {
  const { words, drag, keys, swim, ground } = board;
  const over = drag.over ?? keys.over;
  const from = drag.from ?? keys.from;
  const rows = board.sight.rowsOf(lane);
  const window = near ? windowOf(lane.top, ground.drawnHeight, rows, ground.spareRows) : { first: 0, end: 0, before: 0, after: 0 };
  lane.drawn = [window.first, window.end];
  const stop = tabStopOf(board, lane, rows);
  return column({
    head: lane.head,
    count: rows.count,
    words,
    collapsed,
    behind: collapsed ? behind : 0,
    lit: over === lane.id && over !== from,
    dropSlot: over === lane.id && over !== from && !board.swim.shared,
    cell: collapsed ? undefined : board.swim.cell(lane, over),
    canCollapse: !board.ground.phone,
    drawn: near,
    before: near ? window.before : 0,
    after: near ? window.after : Math.max(offsetOf(rows.count, rows), 0),
    cards: !collapsed ? html`${ground.phone && near ? swim.bars(lane) : nothing}${repeat(drawnRows(board, lane, rows, window.first, window.end), (row) => row.key, (row) => item(board, row, rows.count, stop))}` : nothing,
    foot: near ? board.adding.render(lane) : nothing,
    onScroll: (e) => board.sight.scrolled(lane, e.currentTarget as HTMLElement),
    onCollapse: () => board.fold(lane.id),
  });
}

/** The rows in view, and the one that has the focus or is held wherever it is. */
function drawnRows(board: MercatoBoard, lane: Lane, rows: Rows, first: number, end: number): Row[] {
  const overlay = board.overlay(lane);
  const drawn: Row[] = [];
  for (let index = first; index < end; index++) {
    const data = overlay.at(index);
    drawn.push({ key: data?.id ?? `hole-${index}`, index, card: data });
    const hole = rows.gaps?.find(([at]) => at === index)?.[1];
    if (hole) drawn.push({ key: `gap-${index}`, index, hole });
  }
  for (const id of new Set([board.focusId, board.heldId, board.tabStop])) {
    const index = id ? overlay.indexOf(id) : -1;
    if (index < 0 || (index >= first && index < end)) continue;
    const row: Row = { key: id!, index, card: overlay.at(index), pinnedAt: offsetOf(index, rows) };
    if (index < first) drawn.unshift(row);
    else drawn.push(row);
  }
  return drawn;
}

/** In each column the Tab key stops at one card: the one that had the focus last, or the first in view. */
function tabStopOf(board: MercatoBoard, lane: Lane, rows: Rows): string | undefined {
  const overlay = board.overlay(lane);
  if (board.tabStop && overlay.indexOf(board.tabStop) >= 0) return board.tabStop;
  return overlay.at(Math.max(indexAt(lane.top + rows.pitch / 2, rows), 0))?.id;
}

function item(board: MercatoBoard, row: Row, size: number, tabStop: string | undefined) {
  if (row.hole) return html`<li class="gap" role="presentation" aria-hidden="true" style="height:${row.hole}px"></li>`;
  const data = row.card;
  if (!data) return cardShape();
  const { words, ground } = board;
  return card(data, {
    index: row.index,
    size,
    width: ground.cardWidth,
    phone: ground.phone,
    coarse: ground.coarse,
    tabbable: data.id === tabStop,
    current: data.id === board.tabStop,
    classes: classes(board, data),
    chosen: board.choosing.cards.has(data.id) ? words.say('card.chosen') : undefined,
    pinnedAt: row.pinnedAt,
    foot: foot(board, data),
    moves: !!board.state?.canCreate,
    button: words.say(board.state?.canCreate ? 'card.move' : 'card.select'),
    leftWord: words.say('card.left'),
    staleWord: words.say('card.stale'),
  });
}

function classes(board: MercatoBoard, data: CardData): string {
  const move = board.moves.pending.get(data.id);
  const said = board.moves.notes.get(data.id);
  return [
    data.lock && 'restricted',
    board.heldId === data.id && 'held',
    isTakenUp(board, data.id) && 'taken-up',
    board.choosing.cards.has(data.id) && 'chosen',
    board.flashing.has(data.id) && 'flash',
    board.menu.id === data.id && 'menu-open',
    said?.kind,
    move?.phase === 'unsent' && 'unsent',
    move?.phase === 'asking' && 'asking',
  ].filter(Boolean).join(' ');
}

function isTakenUp({ drag, choosing }: MercatoBoard, id: string): boolean {
  return drag.id === id || (drag.id !== null && choosing.carries(drag.id) && choosing.cards.has(id));
}

function foot({ moves, words }: MercatoBoard, data: CardData) {
  const move = moves.pending.get(data.id);
  if (move?.phase === 'asking') return askForm(data, move, words, () => moves.answer(data.id), () => moves.cancel(data.id));
  const said = moves.notes.get(data.id);
  if (!said) return nothing;
  return note(said, words, { act: (act) => moves.act(act, data.id), dismiss: () => moves.dismiss(data.id) });
}

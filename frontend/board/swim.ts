import { html, nothing, type TemplateResult } from 'lit';
import { BAR, BAR_SPARE, HEAD, bandAt, bandsOf, rowsIn, type Band, type Cells } from './bands';
import type { Lane } from './lane';
import type { MercatoBoard } from './mercato-board';
import type { Extra, Rows } from './windowing';
import type { LaneInfo, StageId } from './types';

/** The swimlanes across the stages. On the phone, where a stage is alone, they are headings in its list. */
export class Swim {
  private known: Band[] | null = null;

  constructor(private board: MercatoBoard) {}

  get on(): boolean {
    return this.list.length > 0;
  }

  /** Whether all columns scroll as one. */
  get shared(): boolean {
    return this.on && !this.board.ground.phone;
  }

  get list(): readonly LaneInfo[] {
    return this.board.state?.lanes?.list ?? [];
  }

  get order(): string[] {
    return this.list.map((lane) => lane.k);
  }

  nameOf(key: string | null): string {
    return this.list.find((lane) => lane.k === key)?.t ?? '';
  }

  /** The swimlane that a card is seen in. */
  keyOf(id: string): string | undefined {
    const lane = this.on ? this.board.laneOf(id) : undefined;
    if (!lane) return undefined;
    const overlay = this.board.overlay(lane);
    return overlay.keyAt(overlay.indexOf(id));
  }

  forget(): void {
    this.known = null;
  }

  rows(lane: Lane, extras: Extra[]): Rows {
    return rowsIn(this.bands(lane), this.cells(lane, extras), this.board.ground.pitch);
  }

  /** Of one column's list on the phone, else of all columns alike. */
  bands(lane: Lane): Band[] {
    const { board } = this;
    const { pitch } = board.ground;
    if (!this.shared) {
      const cells = this.cells(lane);
      const here = new Set(cells.groups.filter((group) => group.count > 0).map((group) => group.key));
      return bandsOf(this.order.filter((key) => here.has(key)), [cells], pitch);
    }
    this.known ??= bandsOf(this.order, board.lanes.filter((one) => !board.isFolded(one.id)).map((one) => this.cells(one)), pitch);
    return this.known;
  }

  private cells(lane: Lane, extras = this.board.sight.extrasOf(lane)): Cells {
    return { groups: this.board.overlay(lane).groups, extras };
  }

  /** The swimlane under a point of the screen. */
  keyAt(y: number): string | null {
    const { area } = this.board.ground;
    const lane = this.board.lanes[0];
    if (!this.shared || !area || !lane) return null;
    const down = y - area.getBoundingClientRect().top - HEAD;
    return down < 0 ? null : bandAt(this.bands(lane), down + area.scrollTop)?.key ?? null;
  }

  /** The bars of the swimlanes in view, over all columns or in one list. */
  bars(lane: Lane): TemplateResult | typeof nothing {
    if (!this.on) return nothing;
    const { board } = this;
    const bottom = lane.top + board.ground.height;
    const seen = this.bands(lane).filter((band) => band.top < bottom + BAR_SPARE && band.top + band.height > lane.top - BAR_SPARE);
    const held = board.drag.lane ?? board.keys.lane;
    return html`${seen.map((band) => {
      const info = this.list.find((one) => one.k === band.key)!;
      return html`<li class="band ${held === band.key ? 'lit' : ''}" role=${this.shared ? 'presentation' : 'listitem'} style="top:${band.top}px;height:${band.height}px"><h3 class="band-bar"><span><b>${info.t}</b> <span>${board.ground.phone ? this.countIn(lane, band.key) : info.count}</span> <span>${board.ground.phone ? nothing : info.value}</span></span></h3></li>`;
    })}`;
  }

  private countIn(lane: Lane, key: string): number {
    return this.board.overlay(lane).groups.find((group) => group.key === key)?.count ?? 0;
  }

  /** The place in a stage where a held card would go. */
  cell(lane: Lane, over: StageId | null): { top: number; height: number; name: string } | undefined {
    const key = this.board.drag.lane ?? this.board.keys.lane;
    if (!this.shared || over !== lane.id || key === null) return undefined;
    const band = this.bands(lane).find((one) => one.key === key);
    return band && { top: HEAD + band.top + BAR, height: band.height - BAR, name: this.nameOf(key) };
  }
}

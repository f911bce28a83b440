import type { Group } from './overlay';
import type { Extra, Rows } from './windowing';

/** Height of a swimlane's bar, and of the space between it and its cards, in px. */
export const BAR = 28;
export const BELOW_BAR = 6;

/** So far out of view a bar is drawn, in px. */
export const BAR_SPARE = 300;

/** Height of a column's head above its cards, in px, where the columns scroll as one. */
export const HEAD = 49;

/** Where a swimlane lies, in px from the top of the cards. */
export interface Band {
  key: string;
  top: number;
  height: number;
}

/** A column's part in the swimlanes. */
export interface Cells {
  groups: readonly Group[];
  /** Extra heights of the rows that carry a note or a form. */
  extras: readonly Extra[];
}

/** Each swimlane is as high as the longest of its cells, and at least one card high, so that one can be put there. */
export function bandsOf(order: readonly string[], columns: readonly Cells[], pitch: number): Band[] {
  let top = 0;
  return order.map((key) => {
    const highest = Math.max(pitch, ...columns.map((column) => heightOf(key, column, pitch)));
    const band = { key, top, height: BAR + BELOW_BAR + highest };
    top += band.height;
    return band;
  });
}

/** A column's rows, moved down to where their swimlanes are. */
export function rowsIn(bands: readonly Band[], { groups, extras }: Cells, pitch: number): Rows {
  const filled = groups.filter((group) => group.count > 0);
  const last = filled.at(-1);
  if (!last) return { pitch, count: 0, extras: [], cover: BAR };
  const gaps: Extra[] = [];
  let y = 0;
  let lead = 0;
  filled.forEach((group, place) => {
    const top = bands.find((band) => band.key === group.key)!.top + BAR + BELOW_BAR;
    if (place === 0) lead = top;
    else gaps.push([group.start - 1, top - y]);
    y = top + heightOf(group.key, { groups, extras }, pitch);
  });
  const end = bands.at(-1)!;
  gaps.push([last.start + last.count - 1, end.top + end.height - y]);
  const all = [...extras, ...gaps].sort((a, b) => a[0] - b[0]);
  return { pitch, count: last.start + last.count, lead, extras: all, gaps, cover: BAR };
}

/** The swimlane at a height; the nearest where there is none. */
export function bandAt(bands: readonly Band[], y: number): Band | undefined {
  return bands.find((band) => y < band.top + band.height) ?? bands.at(-1);
}

function heightOf(key: string, { groups, extras }: Cells, pitch: number): number {
  const group = groups.find((one) => one.key === key);
  if (!group) return 0;
  return extras
    .filter(([at]) => at >= group.start && at < group.start + group.count)
    .reduce((height, [, px]) => height + px, group.count * pitch);
}

/** Which rows of a column are drawn. Rows are equally high but for a few that carry a note or a form at their foot. */

/** [index, extra height in px], sorted by index. */
export type Extra = readonly [index: number, px: number];

export interface Rows {
  /** Height of a row with its gap, in px. */
  pitch: number;
  count: number;
  extras: readonly Extra[];
  /** Where the first row begins, in px. */
  lead?: number;
  /** Those of the extras that are holes below a row and not part of it. */
  gaps?: readonly Extra[];
  /** Height of what stands still over the top of the rows, in px. */
  cover?: number;
}

export interface Window {
  /** First drawn row. */
  first: number;
  /** One past the last drawn row. */
  end: number;
  /** Space above the first and below the last drawn row, in px. */
  before: number;
  after: number;
}

export function offsetOf(index: number, rows: Rows): number {
  let offset = (rows.lead ?? 0) + index * rows.pitch;
  for (const [at, px] of rows.extras) {
    if (at >= index) break;
    offset += px;
  }
  return offset;
}

/** The row at a distance from the top, within the column's bounds; -1 in an empty column. */
export function indexAt(y: number, rows: Rows): number {
  let shift = rows.lead ?? 0;
  for (const [at, px] of rows.extras) {
    const top = at * rows.pitch + shift;
    if (y < top + rows.pitch + px) return clamp(Math.max(Math.floor((y - shift) / rows.pitch), 0), at);
    shift += px;
  }
  return clamp(Math.floor((y - shift) / rows.pitch), rows.count - 1);
}

function clamp(index: number, last: number): number {
  return Math.min(Math.max(index, 0), last);
}

/** The rows within a viewport and `spare` rows around it. */
export function windowOf(top: number, height: number, rows: Rows, spare: number): Window {
  if (rows.count === 0) return { first: 0, end: 0, before: 0, after: 0 };
  const first = Math.max(indexAt(top, rows) - spare, 0);
  const end = Math.min(indexAt(top + height, rows) + 1 + spare, rows.count);
  const before = offsetOf(first, rows);
  return { first, end, before, after: Math.max(offsetOf(rows.count, rows) - offsetOf(end, rows), 0) };
}

/** The smallest range that holds every index without a fresh card, or nothing. */
export function missing(first: number, end: number, fresh: (index: number) => boolean): [number, number] | null {
  while (first < end && fresh(first)) first++;
  while (end > first && fresh(end - 1)) end--;
  return first < end ? [first, end] : null;
}

/** The scroll position, nearest to the present one, that shows a whole row. */
export function revealed(index: number, top: number, height: number, rows: Rows): number {
  const start = offsetOf(index, rows) - (rows.cover ?? 0);
  const stop = offsetOf(index, rows) + rows.pitch + noteOf(index, rows);
  if (start < top) return Math.max(start, 0);
  if (stop > top + height) return Math.max(stop - height, 0);
  return top;
}

/** What a row carries beyond its usual height, the hole below it not counted, in px. */
function noteOf(index: number, rows: Rows): number {
  const px = (all: readonly Extra[] = []) => all.reduce((sum, [at, height]) => (at === index ? sum + height : sum), 0);
  return px(rows.extras) - px(rows.gaps);
}

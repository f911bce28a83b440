/** So many cards at once; the server does no more in one act either. */
export const MOST = 100;

/** Which cards are to be dealt with together, and from which one a range begins. */
export class Selection {
  private chosen = new Set<string>();
  private anchor: string | null = null;

  get size(): number {
    return this.chosen.size;
  }

  get ids(): string[] {
    return [...this.chosen];
  }

  has(id: string): boolean {
    return this.chosen.has(id);
  }

  toggle(id: string): void {
    this.anchor = id;
    if (!this.chosen.delete(id)) this.add([id]);
  }

  /** Everything of a column from the card chosen last to this one; just this one where that stands elsewhere. */
  extend(to: string, column: readonly (string | undefined)[]): void {
    const end = column.indexOf(to);
    const start = this.anchor ? column.indexOf(this.anchor) : -1;
    if (start < 0) this.anchor = to;
    const [first, last] = start < 0 ? [end, end] : start < end ? [start, end] : [end, start];
    this.add(column.slice(first, last + 1).filter((id) => id !== undefined));
  }

  keep(ids: readonly string[]): void {
    this.chosen = new Set(ids);
    if (this.anchor && !this.chosen.has(this.anchor)) this.anchor = null;
  }

  clear(): void {
    this.keep([]);
  }

  private add(ids: readonly string[]): void {
    for (const id of ids) if (this.chosen.size < MOST) this.chosen.add(id);
  }
}

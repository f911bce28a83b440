import { stillness } from './motion';

/** The cards that somebody else has just changed; each shows its accent line for a moment. */
export class Flashing {
  private cards = new Set<string>();

  constructor(private changed: () => void) {}

  has(id: string): boolean {
    return this.cards.has(id);
  }

  start(id: string): void {
    this.cards.add(id);
    this.changed();
    setTimeout(() => {
      this.cards.delete(id);
      this.changed();
    }, stillness() ? 2000 : 1200);
  }
}

import { html, nothing } from 'lit';
import type { MercatoBoard } from './mercato-board';
import type { SavedView } from './types';
import type { ViewsMenu } from './views-menu';

const ADDRESS_MS = 5;

/** Which saved view the board shows, and the menu of all of them, which is fetched when it is opened. */
export class Views {
  private menu: ViewsMenu | null = null;

  constructor(private board: MercatoBoard) {}

  get all(): SavedView[] {
    return this.board.state?.views ?? [];
  }

  /** The view whose parameters are those of the address; a bare address opens with the first view. */
  get current(): SavedView | undefined {
    const shown = parts(this.query);
    return shown ? this.all.find((view) => parts(view.query) === shown) : undefined;
  }

  /** The parameters that would bring the present look back. */
  get query(): string {
    const query = location.search.slice(1);
    return query || (this.all.find((view) => view.first)?.query ?? '');
  }

  /** Flow writes the address a moment after the server's answer has come. */
  addressComes(): void {
    setTimeout(() => this.board.redraw(), ADDRESS_MS);
  }

  render() {
    const { words } = this.board;
    const name = this.current?.name ?? words.say('views.whole');
    const open = this.menu?.open ?? false;
    return html`<div class="bar-views" @focusout=${this.lost}>
      <button type="button" class="views-button" aria-expanded=${open} aria-controls="board-views" aria-label=${words.say('views.of', name)} @click=${() => void this.toggle()}><bdi>${name}</bdi><i class="icon down"></i></button>
      <div id="board-views" class="popover views-menu" ?hidden=${!open}>${open ? this.menu!.render() : nothing}</div>
    </div>`;
  }

  private async toggle(): Promise<void> {
    if (!this.menu) {
      const { ViewsMenu } = await import('./views-menu');
      this.menu = new ViewsMenu(this.board, this);
    }
    this.menu.show(!this.menu.open);
  }

  private lost = (e: FocusEvent): void => {
    const to = e.relatedTarget as Node | null;
    // what had the focus may have gone with the row it stood in; then nobody left the menu
    if (to && this.menu?.open && !(e.currentTarget as Element).contains(to)) queueMicrotask(() => this.menu!.show(false, false));
  };
}

/** Parameters in an order that does not matter. */
function parts(query: string): string {
  const parameters = [...new URLSearchParams(query)].filter(([name]) => name !== 'all');
  return parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort().join('&');
}

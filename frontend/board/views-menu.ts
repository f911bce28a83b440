import { html, nothing, type TemplateResult } from 'lit';
import type { MercatoBoard } from './mercato-board';
import type { SavedView, ViewAct } from './types';
import type { Views } from './views';

/** The saved views: choose one, keep the present filters as one, and what can be done with each. */
export class ViewsMenu {
  open = false;
  /** The view whose acts are unfolded. */
  private edited: string | null = null;
  private removing = false;
  private refused = '';

  constructor(private board: MercatoBoard, private views: Views) {}

  show(open: boolean, giveBack = true): void {
    const { board } = this;
    this.open = open;
    this.edited = null;
    this.removing = false;
    this.refused = '';
    if (open) addEventListener('pointerdown', this.outside, true);
    else removeEventListener('pointerdown', this.outside, true);
    board.redraw();
    if (open) board.querySelector<HTMLElement>('.views-menu [aria-current="true"]')?.focus();
    else if (giveBack) this.button()?.focus();
  }

  render(): TemplateResult {
    const { board, views } = this;
    const { words } = board;
    const current = views.current;
    return html`<div class="views-list" @keydown=${this.pressed}>
      <ul role="list">
        <li>${this.choice(words.say('views.whole'), !current, () => this.choose('', words.say('views.whole')))}</li>
        ${views.all.map((view) => this.row(view, view === current))}
      </ul>
      ${this.refused ? html`<p class="views-refused" role="alert">${this.refused}</p>` : nothing}
      <form class="views-save ask" @submit=${(e: Event) => void this.save(e)}>
        <label for="views-save">${words.say('views.save.as')}</label>
        <div><input id="views-save" name="name" maxlength="60" autocomplete="off" required /><button class="button">${words.say('views.save')}</button></div>
      </form>
    </div>`;
  }

  private choice(name: string, current: boolean, go: () => void, marks: string[] = []) {
    return html`<button type="button" class="views-choice" aria-current=${current} @click=${go}><i class="icon ${current ? 'check' : ''}"></i><bdi>${name}</bdi>${marks.length ? html`<small>${marks.join(', ')}</small>` : nothing}</button>`;
  }

  private row(view: SavedView, current: boolean) {
    const { words } = this.board;
    const open = this.edited === view.id;
    const marks = [view.shared && words.say('views.shared'), view.first && words.say('views.first')].filter((mark) => mark !== undefined && mark !== false);
    return html`<li class=${open ? 'is-open' : ''}>
      ${this.choice(view.name, current, () => this.choose(view.query, view.name), marks)}
      <button type="button" class="icon-button" aria-expanded=${open} aria-label=${words.say('views.edit', view.name)} @click=${() => this.unfold(open ? null : view.id)}><i class="icon down"></i></button>
      ${open ? this.acts(view) : nothing}
    </li>`;
  }

  private acts(view: SavedView) {
    const { words, state } = this.board;
    const say = words.say;
    const button = (act: ViewAct, label: string) => html`<button type="button" class="views-act" @click=${() => void this.act(act, view)}>${label}</button>`;
    return html`<div class="views-acts">
      ${button(view.first ? 'plain' : 'first', say(view.first ? 'views.open.plain' : 'views.open.first'))}
      ${view.edit ? html`
        <form class="ask" @submit=${(e: Event) => void this.rename(e, view)}>
          <div><input name="name" aria-label=${say('views.name')} maxlength="60" autocomplete="off" required .defaultValue=${view.name} /><button class="button">${say('views.rename')}</button></div>
        </form>
        ${button('refit', say('views.refit'))}
        ${view.shared ? button('unshare', say('views.unshare')) : state?.mayShare ? button('share', say('views.share')) : nothing}
        ${this.removing ? button('remove', say('views.remove.sure', view.name)) : html`<button type="button" class="views-act" @click=${this.reallyRemove}>${say('views.remove')}</button>`}` : nothing}
    </div>`;
  }

  private unfold(id: string | null): void {
    this.edited = id;
    this.removing = false;
    this.refused = '';
    this.board.redraw();
  }

  private reallyRemove = (): void => {
    this.removing = true;
    this.board.redraw();
    [...this.board.querySelectorAll<HTMLElement>('.views-act')].at(-1)?.focus();
  };

  private async choose(query: string, name: string): Promise<void> {
    const { board } = this;
    try {
      board.start(await (await board.desk.ready()).look(query));
      board.announce(board.words.say('views.chosen', name));
      this.show(false);
      this.views.addressComes();
    } catch {
      this.say(board.words.say('failed'));
    }
  }

  private async save(e: Event): Promise<void> {
    e.preventDefault();
    const form = e.currentTarget as HTMLFormElement;
    const name = new FormData(form).get('name') as string;
    if (!(await this.ask('keep', '', 0, name))) return;
    form.reset();
    this.board.announce(this.board.words.say('views.kept', name.trim()));
    this.show(false);
  }

  private async rename(e: Event, view: SavedView): Promise<void> {
    e.preventDefault();
    const name = new FormData(e.currentTarget as HTMLFormElement).get('name') as string;
    if (await this.ask('rename', view.id, view.v, name)) this.backTo(view);
  }

  private async act(act: ViewAct, view: SavedView): Promise<void> {
    if (await this.ask(act, view.id, view.v, '')) this.backTo(view);
  }

  /** The acts fold, and the focus stays on their view, or where the list begins if it is gone. */
  private backTo(view: SavedView): void {
    this.unfold(null);
    const at = this.views.all.findIndex((one) => one.id === view.id);
    this.board.querySelectorAll<HTMLElement>('.views-choice')[at + 1]?.focus();
  }

  /** Whether it was done. Refused or not, the list is what it is now. */
  private async ask(act: ViewAct, id: string, seen: number, name: string): Promise<boolean> {
    const { board } = this;
    try {
      const { views, why } = await (await board.desk.ready()).onView(act, id, seen, name, this.views.query);
      board.learnViews(views);
      this.say(why ?? '');
      return !why;
    } catch {
      this.say(board.words.say('failed'));
      return false;
    }
  }

  private say(refused: string): void {
    this.refused = refused;
    this.board.redraw();
  }

  private button = () => this.board.querySelector<HTMLElement>('.views-button');

  private outside = (e: Event): void => {
    if (!(e.target as Element).closest('.bar-views')) this.show(false, false);
  };

  private pressed = (e: KeyboardEvent): void => {
    if (e.key !== 'Escape') return;
    e.preventDefault();
    e.stopPropagation();
    this.show(false);
  };
}

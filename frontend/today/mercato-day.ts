import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Snooze } from './snooze';
import type { Answer, DayServer, Page, Row, Section } from './types';
import { letters } from '../shell/letters';

/** Acts that another module's form does, by its name there. */
const FORMS: Record<string, string> = { log: 'log-contact', park: 'park', parkAgain: 'park', next: 'set-next-step', handOver: 'hand-over' };

const KEYS: Record<string, string> = { l: 'log', s: 'snooze', h: 'handOver' };

/** My day: rows with their acts in place, worked through by keyboard. */
export class MercatoDay extends LitElement {
  page: Page | null = null;
  private readonly snoozing = new Snooze(this);
  private said: Answer = {};
  private saying = 0;
  declare $server?: DayServer;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.pressed);
    addEventListener('keydown', this.anywhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.pressed);
    removeEventListener('keydown', this.anywhere);
    this.snoozing.close(false);
  }

  /** The day as it is now. Whoever stands on a row that is gone finds himself on the one that took its place. */
  show(page: Page): void {
    const here = this.rowInFocus();
    const keys = this.links().map((link) => link.dataset['key']!);
    this.page = page;
    this.requestUpdate();
    if (!here) return;
    void this.updateComplete.then(() => {
      if (this.rowOf(here)) {
        // its button may be gone with an act that no longer fits
        if (!this.contains(document.activeElement)) this.focusRow(here);
        return;
      }
      const links = this.links();
      const place = keys.slice(keys.indexOf(here) + 1).find((key) => this.rowOf(key));
      const next = place ? links.find((link) => link.dataset['key'] === place) : links.at(-1);
      next?.focus();
    });
  }

  say = (key: string): string => this.page?.texts[`today.${key}`] ?? '';

  rowOf(key: string): HTMLElement | null {
    return this.querySelector(`li[data-key="${CSS.escape(key)}"]`);
  }

  focusRow(key: string, within = '.day-link'): void {
    const row = this.rowOf(key);
    (row?.querySelector<HTMLElement>(within) ?? row?.querySelector<HTMLElement>('.day-link'))?.focus();
  }

  snooze(row: Row, to: string): void {
    this.answer(this.$server?.snooze(row.t, row.f ?? null, row.v ?? 0, to));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { page } = this;
    if (!page) return nothing;
    return html`<div class="day-main">
        <header class="day-head">
          <h1>${page.title}</h1>
          <p class="day-summary">${page.summary}</p>
          ${page.sections.length ? this.hints(page) : nothing}
        </header>
        ${page.free ? html`<p class="panel day-free">${page.free}</p>` : nothing}
        ${repeat(page.sections, (section) => section.id, (section) => this.section(section))}
      </div>
      <aside class="day-side" aria-label=${page.news.title}>${this.news(page)}${this.tally(page)}</aside>
      ${this.snoozing.render()}
      <div class="day-said" role="status" aria-live="polite">${this.said.said
        ? html`<div class="day-note"><span>${this.said.said}</span>${this.said.undo ? html`<button type="button" class="text-button" @click=${this.undo}>${this.say('undo')}</button>` : nothing}</div>`
        : nothing}</div>
      ${this.said.refused
        ? html`<div class="day-note refused" role="alert"><span>${this.said.refused}</span><button type="button" class="text-button" @click=${() => this.hear({})}>${this.say('dismiss')}</button></div>`
        : nothing}`;
  }

  private hints(page: Page) {
    const hint = (keys: string[], text: string) => html`${keys.map((key) => html`<kbd>${key}</kbd>`)} <span>${this.say(`key.${text}`)}</span>`;
    return html`<p class="day-keys" aria-label=${this.say('keys')}>
      ${hint(['↑', '↓'], 'row')}
      ${page.mayWork ? html`${hint(['L'], 'log')} ${hint(['S'], 'snooze')} ${page.mayHandOver ? hint(['H'], 'handOver') : nothing}` : nothing}
      ${hint(['Enter'], 'open')}
    </p>`;
  }

  private section(section: Section) {
    const id = `day-${section.id}`;
    return html`<section class="day-section" aria-labelledby=${id}>
      <header><h2 id=${id}>${section.title} <b>${section.count}</b></h2><span class="hint">${section.note}</span></header>
      <ul class="panel day-rows">
        ${repeat(section.rows, (row) => row.key, (row) => this.row(row))}
        ${section.more ? html`<li class="day-more"><button type="button" class="text-button" aria-label="${section.title}: ${section.moreText}" @click=${() => void this.$server?.more(section.id)}>${section.moreText}</button></li>` : nothing}
      </ul>
    </section>`;
  }

  private row(row: Row) {
    const lead = row.leadKind === 'bold' || row.leadKind === 'plain' ? `day-lead ${row.leadKind}` : `pill ${row.leadKind}`;
    return html`<li class="day-row" data-key=${row.key}>
      <span class="day-when"><span class=${lead}>${row.lead}</span></span>
      <a class="day-link" href="targets/${row.t}" data-key=${row.key} router-ignore @click=${(e: MouseEvent) => this.follow(e, row)}>${row.lock ? html`<span class="icon icon-lock" role="img" aria-label=${this.say('restricted')}></span>` : nothing}<bdi>${row.name}</bdi></a>
      <span class="day-club">${row.club ? html`<span class="roundel" aria-hidden="true" data-letters=${row.club.r} style="--ground:${row.club.a};--letters:${row.club.b}"></span><bdi>${row.club.n}</bdi>` : nothing}</span>
      <span class="day-what">${row.what}${row.extra ? html` <span class="day-extra">${row.extra}</span>` : nothing}</span>
      <span class="day-acts">${row.acts.map((act, at) => this.button(act, row, at === 0))}</span>
    </li>`;
  }

  private button(act: string, row: Row, first: boolean) {
    const label = this.say(`act.${act}`);
    const key = Object.keys(KEYS).find((letter) => KEYS[letter] === act);
    return html`<button type="button" class="button ${first ? 'first' : ''}" data-act=${act} aria-label="${label}, ${row.name}" @click=${() => this.act(act, row)}>
      ${label}${key ? html`<span class="key" aria-hidden="true">${key.toUpperCase()}</span>` : nothing}
    </button>`;
  }

  private news({ news }: Page) {
    return html`<section class="day-news"><h2>${news.title}</h2><p class="hint">${news.since}</p>
      ${news.days.map((day) => html`<h3>${day.day}</h3><ol>${repeat(day.items, (item) => item.key, (item) => html`<li>
        <span class="day-time">${item.time}</span>
        <span><b>${item.who}</b> ${item.what} <a href="targets/${item.t}" router-ignore @click=${(e: MouseEvent) => this.follow(e, item)}><bdi>${item.name}</bdi></a></span>
      </li>`)}</ol>`)}
      ${news.days.length ? nothing : html`<p class="day-none">${news.none}</p>`}
    </section>`;
  }

  private tally({ tally }: Page) {
    return html`<section class="day-tally"><h2>${tally.title}</h2>
      ${tally.rows.length
        ? html`<table>
          <thead><tr>${tally.heads.map((head, at) => html`<th scope="col">${at ? head : html`<span class="visually-hidden">${head}</span>`}</th>`)}</tr></thead>
          <tbody>${tally.rows.map((row) => html`<tr>
            <th scope="row"><span class=${row.kind ? `priority p${row.kind}` : 'hint'}>${row.priority}</span></th>
            <td><b>${row.open}</b></td><td>${row.silent}</td><td class=${row.noNextStep ? 'lacks' : ''}>${row.noNextStep}</td>
          </tr>`)}</tbody></table>`
        : html`<p class="day-none">${tally.none}</p>`}
    </section>`;
  }

  /** Within the page, but a click for a new tab is one. */
  private follow(e: MouseEvent, to: { t: string }): void {
    if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
    e.preventDefault();
    void this.$server?.open(to.t);
  }

  private act(act: string, row: Row): void {
    const form = FORMS[act];
    if (form) void this.$server?.act(form, row.t);
    else if (act === 'decide') void this.$server?.decide(row.t);
    else if (act === 'snooze') void this.snoozing.open(row);
    else if (act === 'chase') this.answer(this.$server?.chase(row.t));
    else if (act === 'done' && row.f) this.answer(this.$server?.done(row.f, row.v ?? 0));
    else if (/^p[123]$/.test(act)) this.answer(this.$server?.prioritise(row.t, Number(act[1])));
  }

  private undo = (): void => {
    const { undo } = this.said;
    if (undo) this.answer(this.$server?.takeBack(undo));
  };

  private answer(asked: Promise<Answer> | undefined): void {
    void asked?.then((answer) => this.hear(answer)).catch(() => this.hear({ refused: this.say('failed') }));
  }

  /** What was done is said for a while, what was refused until it is dismissed. */
  private hear(answer: Answer): void {
    clearTimeout(this.saying);
    this.said = answer;
    this.requestUpdate();
    if (answer.said) this.saying = window.setTimeout(() => this.hear({}), 12_000);
  }

  private links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.day-row .day-link')];
  }

  private rowInFocus(): string | null {
    return (document.activeElement?.closest<HTMLElement>('.day-row') ?? null)?.dataset['key'] ?? null;
  }

  private go(by: number): void {
    const links = this.links();
    const here = this.rowInFocus();
    const at = links.findIndex((link) => link.dataset['key'] === here);
    const to = links[at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + by))];
    to?.focus();
    to?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  private pressed = (e: KeyboardEvent): void => {
    if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || this.snoozing.row) return;
    if (/^\p{L}$/u.test(e.key) && !letters.on()) return;
    const key = this.rowInFocus();
    if (!key) return;
    const row = this.page?.sections.flatMap((section) => section.rows).find((one) => one.key === key);
    const act = KEYS[e.key.toLowerCase()];
    if (e.key === 'ArrowDown') this.go(1);
    else if (e.key === 'ArrowUp') this.go(-1);
    else if (row && act && e.key.length === 1 && (row.acts.includes(act) || act === 'log') && row.acts.length) this.act(act, row);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };

  /** Arrows find the rows also where nothing has the focus. */
  private anywhere = (e: KeyboardEvent): void => {
    if (e.defaultPrevented || document.activeElement !== document.body) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      this.go(e.key === 'ArrowDown' ? 1 : -1);
    }
  };
}

customElements.define('mercato-day', MercatoDay);

import { html, nothing, type TemplateResult } from 'lit';
import type { MercatoDay } from './mercato-day';
import type { Row } from './types';

/** Until when? Beside the row's button; on a phone, from below. */
export class Snooze {
  row: Row | null = null;

  constructor(private day: MercatoDay) {}

  async open(row: Row): Promise<void> {
    this.row = row;
    this.day.requestUpdate();
    await this.day.updateComplete;
    addEventListener('pointerdown', this.outside, true);
    this.place();
    this.day.querySelector<HTMLElement>('.snooze button')?.focus({ preventScroll: true });
  }

  close(giveBack = true): void {
    const { row } = this;
    if (!row) return;
    this.row = null;
    removeEventListener('pointerdown', this.outside, true);
    this.day.requestUpdate();
    if (giveBack) this.day.focusRow(row.key, '[data-act="snooze"]');
  }

  render(): TemplateResult | typeof nothing {
    const { row, day } = this;
    if (!row || !day.page) return nothing;
    const { say } = day;
    return html`<div class="snooze" role="dialog" aria-modal="false" aria-label="${say('snooze.title')} ${row.name}" @keydown=${this.pressed}>
      <button type="button" class="snooze-choice" @click=${() => this.choose('tomorrow')}><span>${say('snooze.tomorrow')}</span><span class="hint">${day.page.tomorrow}</span></button>
      <button type="button" class="snooze-choice" @click=${() => this.choose('week')}><span>${say('snooze.week')}</span><span class="hint">${day.page.nextWeek}</span></button>
      <form @submit=${this.onDate}>
        <label>${say('snooze.date')}<input type="date" name="day" required /></label>
        <button type="submit" class="button">${say('snooze.set')}</button>
      </form>
    </div>`;
  }

  private onDate = (e: SubmitEvent): void => {
    e.preventDefault();
    const day = new FormData(e.target as HTMLFormElement).get('day');
    if (day) this.choose(String(day));
  };

  private choose(to: string): void {
    const { row } = this;
    if (!row) return;
    this.close();
    this.day.snooze(row, to);
  }

  private pressed = (e: KeyboardEvent): void => {
    e.stopPropagation();
    if (e.key === 'Escape') {
      e.preventDefault();
      this.close();
      return;
    }
    const to = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (!to || (e.target as Element).tagName === 'INPUT') return;
    e.preventDefault();
    const all = [...this.day.querySelectorAll<HTMLElement>('.snooze button, .snooze input')];
    all[(all.indexOf(e.target as HTMLElement) + to + all.length) % all.length]?.focus();
  };

  private outside = (e: Event): void => {
    if (!(e.target as Element).closest('.snooze')) this.close(false);
  };

  /** Below the button, within the window. */
  private place(): void {
    const menu = this.day.querySelector<HTMLElement>('.snooze');
    const button = this.row && this.day.rowOf(this.row.key)?.querySelector('[data-act="snooze"]');
    if (!menu || !button || innerWidth < 768) return;
    const box = button.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`;
    const below = box.bottom + 6;
    menu.style.top = `${below + menu.offsetHeight > innerHeight - 8 ? Math.max(8, box.top - menu.offsetHeight - 6) : below}px`;
  }
}

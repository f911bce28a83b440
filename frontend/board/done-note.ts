import { html, nothing, type TemplateResult } from 'lit';
import type { MercatoBoard } from './mercato-board';

const SHOWN_MS = 10_000;

/** Says for a while what was done and offers to take it back; the key does that longer. Readers hear it elsewhere. */
export class DoneNote {
  private text = '';
  private timer = 0;

  constructor(private board: MercatoBoard) {}

  show(text: string): void {
    this.text = text;
    this.board.requestUpdate();
    this.wait();
  }

  hide(): void {
    this.text = '';
    clearTimeout(this.timer);
    this.board.requestUpdate();
  }

  render(undo: () => void): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    const { say } = this.board.words;
    return html`<div class="done-note" role="group" aria-label=${say('done')} @pointerenter=${this.stay} @focusin=${this.stay} @pointerleave=${this.wait} @focusout=${this.wait}>
      <span>${this.text}</span>
      <button type="button" class="done-undo" aria-keyshortcuts="Control+Z" @click=${undo}>${say('undo')} <kbd aria-hidden="true">${say('key.undo')}</kbd></button>
      <button type="button" class="icon-button" aria-label=${say('dismiss')} @click=${() => this.hide()}><i class="icon cross"></i></button>
    </div>`;
  }

  /** Nobody is hurried who is about to press it. */
  private stay = (): void => clearTimeout(this.timer);

  private wait = (): void => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), SHOWN_MS);
  };
}

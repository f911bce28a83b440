/** The small black label of a card's button. One for the whole board, so that cards stay light and no column cuts it. */
export class Tip {
  private label: HTMLElement | null = null;
  private started = false;

  constructor(private host: HTMLElement & { words: { say(key: string): string }; state: { canCreate: boolean } | null }) {}

  start(): void {
    if (this.started) return;
    this.started = true;
    this.host.addEventListener('pointerover', (e) => this.look(e.target, e.pointerType === 'mouse'));
    this.host.addEventListener('focusin', (e) => this.look(e.target, (e.target as Element).matches(':focus-visible')));
    this.host.addEventListener('focusout', () => this.hide());
    this.host.addEventListener('pointerdown', () => this.hide());
    this.host.addEventListener('scroll', () => this.hide(), { capture: true, passive: true });
  }

  private look(target: EventTarget | null, wanted: boolean): void {
    const button = target instanceof Element ? target.closest('.card-move') : null;
    if (!button || !wanted || !this.host.state?.canCreate) return this.hide();
    const box = button.getBoundingClientRect();
    if (box.height === 0) return;
    this.label ??= this.build();
    this.label.firstChild!.textContent = this.host.words.say('card.move');
    this.label.lastChild!.textContent = this.host.words.say('key.move');
    this.host.append(this.label);
    const height = this.label.offsetHeight;
    this.label.style.left = `${Math.max(box.right - this.label.offsetWidth - 18, 4)}px`;
    this.label.style.top = `${box.top - height + 1 < 4 ? box.bottom + 4 : box.top - height + 1}px`;
  }

  private build(): HTMLElement {
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.setAttribute('aria-hidden', 'true');
    tip.append(document.createElement('span'), document.createElement('kbd'));
    return tip;
  }

  private hide(): void {
    this.label?.remove();
  }
}

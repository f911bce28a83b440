import { html, nothing } from 'lit';
import type { Words } from './words';
import type { StageHead } from './types';

/** What a column holds: `count` are the cards shown, the user's own unanswered moves counted in. */
export interface Held { head: StageHead; count: number; words: Words }

/** All cards of the stage, whatever is filtered: the limit is meant for these. */
const whole = ({ head, count }: Held): number => (head.all ?? head.count) + count - head.count;

const isOver = (held: Held): boolean => held.head.limit !== undefined && whole(held) > held.head.limit;

/** "12"; "3 of 12" under a filter; "7 of 8" under a limit. Under both the limit stands apart, see `limitApart`. */
export function tally(held: Held): string {
  const { head, count, words } = held;
  if (head.all !== undefined) return words.say('stage.of', count, whole(held));
  return head.limit === undefined ? String(count) : words.say('stage.of', count, head.limit);
}

/** The tally where it is drawn; a reader hears what "9 of 8" means. */
export function tallied(held: Held) {
  const { head, words } = held;
  if (head.limit === undefined || head.all !== undefined) return html`<span class="stage-count">${tally(held)}</span>`;
  const over = isOver(held);
  return html`<span class="stage-count ${over ? 'over' : ''}" aria-hidden="true">${tally(held)}</span
    >${over ? html`<span class="stage-over" aria-hidden="true">${words.say('stage.over')}</span>` : nothing}<span class="visually-hidden">${words.say(over ? 'stage.limit.saidOver' : 'stage.limit.said', held.count, head.limit)}</span>`;
}

/** Under a filter the count says how much of the stage is shown, so the limit is named by itself. */
export function limitApart(held: Held) {
  const { head, words } = held;
  if (head.limit === undefined || head.all === undefined) return nothing;
  const over = isOver(held);
  return html`<span class="stage-limit ${over ? 'over' : ''}">${words.say(over ? 'stage.limit.over' : 'stage.limit', head.limit)}</span>`;
}

/** What the cards come to; where that is more than one figure tells, it is said and shown on demand. */
export function worth(value: string, text: string | undefined) {
  if (!text) return html`<span class="stage-value">${value}</span>`;
  return html`<span class="stage-value" title=${text} aria-hidden="true">${value}</span><span class="visually-hidden">${text}</span>`;
}

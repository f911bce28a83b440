import { html, svg, type TemplateResult } from 'lit';
import type { Position } from './types';

const ring = svg`<circle cx="7" cy="7" r="5.9" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
const dashed = svg`<circle cx="7" cy="7" r="6.1" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.2 1.63"/>`;
const disc = svg`<circle cx="7" cy="7" r="6.7" fill="currentColor"/>`;

/** The part of the disc that is filled: the further the door is open, the more. */
const filling: Partial<Record<Position, TemplateResult<2>>> = {
  RELUCTANT: svg`<path d="M7 7V3a4 4 0 0 1 4 4z" fill="currentColor"/>`,
  LISTENING: svg`<path d="M7 3a4 4 0 0 1 0 8z" fill="currentColor"/>`,
  OPEN_AT_A_PRICE: svg`<path d="M7 7V3a4 4 0 1 1-4 4z" fill="currentColor"/>`,
  WILLING: svg`<circle cx="7" cy="7" r="4" fill="currentColor"/>`,
  PUSHING_TO_SELL: svg`<path d="M7 10.4V4M4.2 6.6 7 3.8l2.8 2.8" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
  NOT_FOR_SALE: svg`<path d="M4 7h6" stroke="currentColor" stroke-width="2"/>`,
};
const question = svg`<path d="M5.4 5.7a1.65 1.65 0 1 1 2.5 1.4c-.6.35-.9.6-.9 1.1" fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round"/><circle cx="7" cy="10" r=".75" fill="currentColor"/>`;
const bar = svg`<path d="M4 7h6" stroke="var(--mercato-surface)" stroke-width="2"/>`;
const arrow = svg`<path d="M7 10.6V4.2M4.1 6.8 7 3.9l2.9 2.9" fill="none" stroke="var(--mercato-surface)" stroke-width="1.5"/>`;

function shape(position: Position, stale: boolean) {
  if (position === 'UNKNOWN') return svg`${dashed}${question}`;
  if (stale) return svg`${dashed}<g opacity=${position === 'NOT_FOR_SALE' || position === 'PUSHING_TO_SELL' ? 1 : 0.55}>${filling[position]}</g>`;
  if (position === 'NOT_FOR_SALE') return svg`${disc}${bar}`;
  if (position === 'PUSHING_TO_SELL') return svg`${disc}${arrow}`;
  if (position === 'WILLING') return disc;
  return svg`${ring}${filling[position]}`;
}

const draw = (position: Position, stale: boolean) =>
  html`<svg viewBox="0 0 14 14" aria-hidden="true">${shape(position, stale)}</svg>`;

const drawn = new Map<string, TemplateResult>();

/** The glyph of a club's position; a word stands beside it wherever it is used. */
export function positionGlyph(position: Position, stale = false): TemplateResult {
  const key = position + stale;
  if (!drawn.has(key)) drawn.set(key, draw(position, stale));
  return drawn.get(key)!;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { limitApart, tallied, worth } from './tally';
import type { Words } from './words';
import type { Position, StageHead } from './types';

const OPENING: Position[] = [
  'PUSHING_TO_SELL', 'WILLING', 'OPEN_AT_A_PRICE', 'LISTENING', 'RELUCTANT', 'NOT_FOR_SALE', 'UNKNOWN',
];

export interface ColumnLook {
  head: StageHead;
  /** Cards shown, the user's own unanswered moves counted in. */
  count: number;
  words: Words;
  collapsed: boolean;
  /** Collapsed columns to the right of this one. */
  behind: number;
  lit: boolean;
  dropSlot: boolean;
  canCollapse: boolean;
  /** Near enough to be seen; else only the room its cards take is kept. */
  drawn: boolean;
  before: number;
  after: number;
  cards: unknown;
  /** The place in a swimlane where a held card would go, px from the top of the column. */
  cell?: { top: number; height: number; name: string };
  /** Below the cards: where a new one is put in. */
  foot: TemplateResult | typeof nothing;
  onScroll: (e: Event) => void;
  onCollapse: () => void;
}

/** One stage: a region named by its label, whatever it shows. */
export function column(look: ColumnLook): TemplateResult {
  const { head, collapsed } = look;
  const classes = `stage ${collapsed ? 'collapsed' : ''} ${look.lit ? 'lit' : ''}`;
  return html`<section
    class=${classes}
    role="region"
    aria-label=${head.label}
    data-stage=${head.id}
    style="--behind:${look.behind}"
  >
    ${collapsed ? folded(look) : header(look)}
    ${look.dropSlot && !collapsed ? dropSlot(look) : nothing}
    ${look.cell ? html`<div class="swim-cell" aria-hidden="true" style="top:${look.cell.top}px;height:${look.cell.height}px"><span>${look.words.say('drag.here')}<br />${head.label}<br />${look.cell.name}</span></div>` : nothing}
    <div class="stage-scroll" tabindex="-1" ?hidden=${collapsed} @scroll=${look.onScroll}>
      ${look.count === 0 && !head.all && !look.dropSlot && !collapsed ? html`<p class="stage-empty">${head.empty}</p>` : nothing}
      <ul role="list" aria-label=${head.label} aria-busy=${look.drawn ? 'false' : 'true'} ?hidden=${look.count === 0} style="padding-block:${look.before}px ${look.after}px">
        ${look.cards}
      </ul>
    </div>
    ${collapsed ? nothing : look.foot}
  </section>`;
}

function header(look: ColumnLook) {
  const { head, words } = look;
  return html`<header class="stage-head">
    <h2 class="stage-label">${head.label}</h2>
    ${tallied(look)}
    ${worth(head.value, head.valueText)}
    ${look.canCollapse
      ? html`<button type="button" class="stage-fold icon-button" aria-expanded="true" aria-label=${words.say('stage.collapse', head.label)} @click=${look.onCollapse}><i class="icon fold"></i></button>`
      : nothing}
    ${mix(head)}
    ${limitApart(look)}
  </header>`;
}

function folded(look: ColumnLook) {
  const { head } = look;
  return html`<button
    type="button"
    class="stage-unfold"
    aria-expanded="false"
    @click=${look.onCollapse}
  >
    <i class="icon unfold"></i>
    <span class="stage-label">${head.label}</span>${tallied(look)}${worth(head.value, head.valueText)}${limitApart(look)}
  </button>`;
}

const dropSlot = (look: ColumnLook) =>
  html`<div class="drop-slot" aria-hidden="true"><span>${look.words.say('drag.here')}<br />${look.head.label}</span></div>`;

function mix(head: StageHead) {
  const parts = [...head.mix].filter(([, n]) => n > 0).sort(([a], [b]) => OPENING.indexOf(a) - OPENING.indexOf(b));
  if (parts.length === 0) return html`<div class="mix"></div>`;
  return html`<div class="mix" role="img" aria-label=${head.mixText}>
    ${parts.map(([position, n]) => html`<i class=${position} style="flex-grow:${n}"></i>`)}
  </div>`;
}

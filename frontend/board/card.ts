import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fittedName } from './measure';
import { positionGlyph } from './position-glyph';
import type { CardData } from './types';

export interface CardLook {
  index: number;
  size: number;
  /** Width of the whole card in px. */
  width: number;
  phone: boolean;
  coarse: boolean;
  /** The card of its column that the Tab key reaches. */
  tabbable: boolean;
  /** The card of the board that had the focus last; its button is reached by Tab too. */
  current: boolean;
  classes: string;
  /** The word for it if the card is chosen with others. */
  chosen?: string;
  /** Set when the card is drawn outside the flow, px from the top of its list. */
  pinnedAt?: number;
  foot: TemplateResult | typeof nothing;
  /** Whether the viewer moves cards; else the button on the card chooses it. */
  moves: boolean;
  /** What the button on the card is called. */
  button: string;
  leftWord: string;
  staleWord: string;
}

/** The card, line by line (screens, 6). The link lies over its lines, which are hidden from readers: its name says all of them. */
export function card(data: CardData, look: CardLook) {
  const { phone } = look;
  const named = `${data.name}, ${data.say}${look.chosen ? `, ${look.chosen}` : ''}`;
  const room = look.width - (phone ? 66 + 34 : look.coarse ? 56 + 25 : 22 + 25) - (data.lock ? 18 : 0);
  return html`<li
    class="card ${look.classes}"
    role="listitem"
    data-target-id=${data.id}
    aria-label=${named}
    aria-setsize=${look.size}
    aria-posinset=${look.index + 1}
    style=${ifDefined(look.pinnedAt === undefined ? undefined : `top:${look.pinnedAt}px`)}
  >
    <div class="card-lines"><a class="card-link" href="/targets/${data.id}" aria-label=${named} tabindex=${look.tabbable ? 0 : -1} draggable="false"></a>
      <div class="card-name" aria-hidden="true">${data.lock ? html`<i class="icon lock"></i>` : nothing}<bdi>${fittedName(data.name, room, phone ? 16 : 13)}</bdi>${phone ? priority(data) : owner(data)}</div>
      <div class="card-meta" aria-hidden="true">${data.pos ? html`<span class="card-pos">${data.pos}</span>` : nothing}<div class="gives"><span>${age(data)}${data.bid ? html`<b>${data.bid}</b>` : data.left ?? nothing}</span>${data.left && !data.bid && !data.rot ? html`<span class="card-left">${look.leftWord}</span>` : nothing}</div>${data.rot ? html`<span class="card-rot">${data.rot}</span>` : nothing}${phone ? owner(data) : priority(data)}</div>
      <div class="card-club" aria-hidden="true">${club(data, phone)}${data.silent ? html`<span class="card-silent ${data.cold ? 'cold' : ''}"><i class="icon clock"></i>${data.silent}</span>` : nothing}</div>
      <div class="card-position" aria-hidden="true"><div class="gives"><span class="position ${data.cp}">${positionGlyph(data.cp, data.stale)}${phone ? data.cpl ?? data.cpw : data.cpw}</span>${data.stale ? html`<span class="card-stale">${look.staleWord}</span>` : nothing}</div><span class="pill ${data.due.k}">${data.due.t}</span></div>
    </div>
    <button type="button" class="card-move" aria-label=${look.button} aria-haspopup=${ifDefined(look.moves ? 'menu' : undefined)} aria-pressed=${ifDefined(look.moves ? undefined : String(!!look.chosen))} tabindex=${look.current ? 0 : -1}></button>
    ${look.foot}
  </li>`;
}

/** A bid and the days in the stage leave no room for it. */
const age = (data: CardData) => (data.age && !(data.bid && data.rot) ? `${data.age}${data.left || data.bid ? ' · ' : ''}` : nothing);

const priority = (data: CardData) =>
  data.prio ? html`<span class="priority p${data.prio}">P${data.prio}</span>` : nothing;

const owner = (data: CardData) =>
  data.owner ? html`<span class="initials ${data.owner.me ? 'own' : ''}">${data.owner.i}</span>` : nothing;

function club(data: CardData, phone: boolean) {
  if (!data.club) return nothing;
  const { n, s, r, a, b } = data.club;
  return html`<i class="roundel" data-letters=${r} style="--ground:${a};--letters:${b}"></i><bdi>${data.silent && !phone ? s || n : n}</bdi>`;
}

/** The shape of a card that is on its way. */
export const cardShape = () => html`<li class="card-shape" role="presentation" aria-hidden="true"></li>`;

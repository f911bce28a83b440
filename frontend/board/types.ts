/** What the server hands the board and what the board asks of it. The server decides rules, words and dates. */

export type StageId =
  | 'IDENTIFIED' | 'SHORTLISTED' | 'APPROACH' | 'TALKS' | 'BID'
  | 'FEE_AGREED' | 'PERSONAL_TERMS' | 'MEDICAL' | 'SIGNED' | 'REGISTERED';

export type Position =
  | 'NOT_FOR_SALE' | 'RELUCTANT' | 'LISTENING' | 'OPEN_AT_A_PRICE' | 'WILLING' | 'PUSHING_TO_SELL' | 'UNKNOWN';

export interface CardData {
  id: string;
  v: number;
  /** Full name, or the code name of a restricted target. */
  name: string;
  lock?: boolean;
  pos?: string;
  age?: string;
  /** What is left of the contract: "2y 10m". */
  left?: string;
  /** From a live bid on, drawn in the place of `left`: "8.0m sent". */
  bid?: string;
  /** It has stood in its stage for too long: "31 d". */
  rot?: string;
  prio?: 1 | 2 | 3;
  owner?: { i: string; n: string; me?: boolean };
  club?: { n: string; s: string; r: string; a: string; b: string };
  cp: Position;
  /** The short word drawn for the club's position. */
  cpw: string;
  /** The full word, drawn on the phone; `cpw` when absent. */
  cpl?: string;
  stale?: boolean;
  silent?: string;
  /** The silence is longer than the priority's cadence. */
  cold?: boolean;
  due: { k: 'overdue' | 'today' | 'date' | 'none'; t: string };
  value?: string;
  since?: string;
  /** Everything else in one sentence; the accessible name is name + ', ' + say. */
  say: string;
}

export interface StageHead {
  id: StageId;
  label: string;
  /** Cards that match the filter. */
  count: number;
  /** Present when a filter is on: "3 of 12". */
  all?: number;
  /** How many cards the stage should hold at most, whatever is filtered. */
  limit?: number;
  value: string;
  /** Where one figure does not tell all: several currencies, guaranteed prices among market values. */
  valueText?: string;
  mix: [Position, number][];
  mixText: string;
  /** What may enter, said when the stage is empty. */
  empty: string;
}

/** Cards from index `from` of the column in the chosen order. */
export interface Column {
  head: StageHead;
  from: number;
  cards: CardData[];
  /** How many cards of the column are in each of its swimlanes, by key, in their order. */
  groups?: [key: string, count: number][];
}

/** A swimlane: its key, its name, its cards over all stages and what they come to. */
export interface LaneInfo { k: string; t: string; count: number; value: string }

export interface Lanes { by: string; list: LaneInfo[] }

export interface Choice { v: string; t: string; hint?: string }

export interface Filters { mine?: boolean; priority?: string[]; need?: string[]; position?: string[]; silent?: boolean; text?: string }

export interface BoardState {
  epoch: number;
  columns: Column[];
  order: string;
  orders: Choice[];
  filters: Filters;
  priorities: Choice[];
  needs: Choice[];
  positions: Choice[];
  silentDays: number;
  total: { open: string; value: string; valueText?: string; parked: number; parkedText: string };
  canCreate: boolean;
  /** Whether the viewer says which priority counts. */
  canRank: boolean;
  texts: Record<string, string>;
  /** Acts at the foot of "Move to…" that hold for any card: park, close. */
  cardActs?: Act[];
  /** The stages into which a new card can be put at once. */
  entrances?: StageId[];
  views?: SavedView[];
  mayShare?: boolean;
  /** The collapsed stages where the address says so. */
  folded?: StageId[];
  laneChoices: Choice[];
  lanes?: Lanes;
}

export interface BoardDelta {
  epoch: number;
  columns: Column[];
  total: BoardState['total'];
  /** Cards that someone else changed. */
  flash?: string[];
  /** Target id to sentence, for a card the user may be holding. */
  note?: Record<string, string>;
  lanes?: Lanes;
}

export interface Act { id: string; label: string; primary?: boolean }

export interface AskField {
  name: string;
  label: string;
  kind: 'choice' | 'text';
  options?: Choice[];
  value?: string;
  required?: boolean;
}

/** What the form at a column's foot asks besides the player. */
export interface Entrance { sentence: string; fields: AskField[] }

export interface Entered {
  id?: string;
  said?: string;
  delta?: BoardDelta;
  why?: string;
  mends?: { act: string; label: string; on: string }[];
}

/** `query` is what stands behind the question mark of the board's address. */
export interface SavedView { id: string; v: number; name: string; query: string; shared?: boolean; first?: boolean; edit?: boolean }

export type ViewAct = 'keep' | 'rename' | 'refit' | 'share' | 'unshare' | 'remove' | 'first' | 'plain';

export type MoveAnswer =
  | { kind: 'moved'; said: string; undo?: boolean; delta: BoardDelta }
  | { kind: 'refused'; title: string; why: string; acts: Act[]; delta?: BoardDelta }
  | { kind: 'ask'; sentence: string; fields: AskField[]; submit: string }
  | { kind: 'overtaken'; text: string; delta: BoardDelta };

export interface SeenCard { id: string; v: number }

/** Cards that lack the same data, asked for once. */
export interface AskedOfMany { ids: string[]; sentence: string; fields: AskField[]; submit: string }

/** What became of several cards; each stands in one of the lists. Without a title somebody else was faster. */
export interface ManyAnswer {
  said: string;
  done: string[];
  refused: { id: string; title?: string; why: string; acts: Act[] }[];
  asks: AskedOfMany[];
  undo?: boolean;
  delta: BoardDelta;
}

export interface MoveOption {
  id: StageId;
  label: string;
  state: 'here' | 'earlier' | 'open' | 'closed';
  note?: string;
  act?: Act;
}

/** `from` is inclusive and `to` exclusive throughout. */
export interface BoardServer {
  slice(stage: StageId, from: number, to: number): Promise<Column>;
  view(stage: StageId, from: number, to: number): Promise<void>;
  move(id: string, v: number, to: StageId, answers: Record<string, string> | null): Promise<MoveAnswer>;
  moveMany(cards: SeenCard[], to: StageId, answers: Record<string, string> | null): Promise<ManyAnswer>;
  giveMany(cards: SeenCard[], owner: string): Promise<ManyAnswer>;
  rankMany(cards: SeenCard[], priority: number): Promise<ManyAnswer>;
  owners(): Promise<Choice[]>;
  takeBack(): Promise<ManyAnswer>;
  options(id: string): Promise<MoveOption[]>;
  act(act: string, id: string): Promise<void>;
  filter(f: Filters, order: string): Promise<BoardState>;
  fold(stages: StageId[]): Promise<void>;
  lanes(by: string): Promise<BoardState>;
  moveToLane(id: string, v: number, to: StageId, lane: string): Promise<MoveAnswer>;
  ask(stage: StageId): Promise<Entrance>;
  players(text: string): Promise<Choice[]>;
  enter(stage: StageId, player: string, given: Record<string, string>): Promise<Entered>;
  look(query: string): Promise<BoardState>;
  onView(act: ViewAct, id: string, seen: number, name: string, query: string): Promise<{ views: SavedView[]; why?: string }>;
  logContact(id: string): Promise<void>;
  newTarget(): Promise<void>;
}

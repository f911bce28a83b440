import { answersOf, type Note } from './foot';
import { ghost, glide, Slide } from './motion';
import type { Pending } from './overlay';
import type { MercatoBoard } from './mercato-board';
import type { Act, BoardDelta, ManyAnswer, MoveAnswer, StageId } from './types';

/** Flow sends what it was asked to a millisecond later. */
const FLUSH_MS = 2;

/** The user's moves from the drop to the server's answer. */
export class Moves {
  readonly pending = new Map<string, Pending>();
  readonly notes = new Map<string, Note>();
  /** Time since when there is no connection, or null. */
  offlineSince: string | null = null;
  /** "Back. 2 moves sent, 1 refused." */
  back = '';

  constructor(private board: MercatoBoard) {}

  /** Whether a card can be taken up now. */
  free(id: string): boolean {
    const phase = this.pending.get(id)?.phase;
    return phase === undefined || phase === 'unsent';
  }

  /** The card is at the top of its new column before anyone is asked. `lifted` floats there if the user held it. */
  begin(id: string, to: StageId, lifted?: HTMLElement, lane?: string): void {
    const { board } = this;
    const earlier = this.pending.get(id);
    const from = earlier?.from ?? board.laneOf(id)?.id;
    const card = earlier?.card ?? board.cardOf(id);
    this.notes.delete(id);
    if (!from || !card || earlier?.phase === 'sending') return this.putBack(lifted, id);
    const here = earlier?.lane ?? board.swim.keyOf(id);
    this.pending.delete(id);
    // nothing can be given to nobody: there the card keeps its swimlane
    const into = lane || here;
    if (from === to && into === here) return this.putBack(lifted, id);
    const move: Pending = { card, from, to, lane: into, other: into !== here, phase: 'sending', typed: {} };
    this.pending.set(id, move);
    void this.send(id, move, null);
    // the question is on its way before the drawing takes the thread
    setTimeout(() => {
      board.redrawAround(id, 160);
      board.follow(id);
      if (lifted) glide(lifted, board.liOf(id), 120);
    }, FLUSH_MS);
  }

  /** Whether the answer to a move will bring what a stage lacks. */
  bringsSoon(stage: StageId): boolean {
    return [...this.pending.values()].some((move) => move.phase === 'sending' && (move.from === stage || move.to === stage));
  }

  putBack(lifted: HTMLElement | undefined, id: string, ms = 120): void {
    this.board.redraw();
    if (lifted) glide(lifted, this.board.liOf(id), ms);
  }

  private async send(id: string, move: Pending, answers: Record<string, string> | null): Promise<void> {
    const { board } = this;
    if (this.offlineSince !== null) {
      move.phase = 'unsent';
      move.typed = answers ?? {};
      board.announce(board.words.say('move.waits', move.card.name));
      return board.redraw();
    }
    move.phase = 'sending';
    try {
      const server = await board.desk.ready();
      this.settle(id, move, move.other && !answers ? await server.moveToLane(id, move.card.v, move.to, move.lane!) : await server.move(id, move.card.v, move.to, answers));
    } catch {
      if (this.offlineSince !== null) {
        move.phase = 'unsent';
        return board.redraw();
      }
      this.goBack(id, move, {
        kind: 'refused', text: board.words.say('failed'), acts: [], v: move.card.v,
        retry: () => this.begin(id, move.to, undefined, move.other ? move.lane : undefined),
      });
    }
  }

  private settle(id: string, move: Pending, answer: MoveAnswer): void {
    const { board } = this;
    if (this.pending.get(id) !== move) return;
    switch (answer.kind) {
      case 'moved':
        this.pending.delete(id);
        board.adoptDelta(answer.delta, id);
        board.announce(answer.said);
        if (answer.undo) board.handy.done(answer.said);
        break;
      case 'ask':
        move.phase = 'asking';
        move.ask = answer;
        board.openLaneOf(id);
        board.redrawAround(id, 160);
        board.sight.reveal(id);
        board.liOf(id)?.querySelector<HTMLElement>('.ask select, .ask input')?.focus();
        break;
      case 'refused':
        this.goBack(id, move, { kind: 'refused', title: answer.title, text: answer.why, acts: answer.acts, v: move.card.v }, answer.delta);
        break;
      case 'overtaken':
        this.goBack(id, move, { kind: 'told', text: answer.text, acts: [], v: 0 }, answer.delta);
        break;
    }
  }

  /** The card glides to where the server has it, then the note unfolds at its foot. */
  private goBack(id: string, move: Pending, said: Note | null, delta?: BoardDelta): void {
    const { board } = this;
    const li = board.liOf(id);
    const copy = li ? ghost(li, board) : undefined;
    const focused = board.focusId === id;
    this.pending.delete(id);
    if (delta) board.adoptDelta(delta, id);
    const { v, say } = board.cardOf(id) ?? move.card;
    if (said) {
      this.notes.set(id, { ...said, v, say });
      board.openLaneOf(id);
    }
    board.redrawAround(id, 160);
    if (focused) board.follow(id);
    if (copy) glide(copy, board.liOf(id), 240);
    if (said) board.sight.unfold(id);
  }

  /** What became of several cards at once; each refusal stands at its card. Without an answer all are where they were. */
  settleMany(moves: ReadonlyMap<string, Pending>, answer: ManyAnswer | null): void {
    const { board, pending, notes } = this;
    const before = new Slide(board);
    for (const [id, move] of moves) if (pending.get(id) === move) pending.delete(id);
    if (answer) board.adoptDelta(answer.delta);
    for (const { id, title, why, acts } of answer?.refused ?? []) {
      const card = board.cardOf(id);
      notes.set(id, { kind: title ? 'refused' : 'told', title, text: why, acts, v: card?.v ?? 0, say: card?.say });
      board.openLaneOf(id);
    }
    board.redraw();
    before.play(240);
  }

  answer(id: string): void {
    const move = this.pending.get(id);
    if (!move?.ask) return;
    const answers = answersOf(move);
    this.board.focusCard(id);
    void this.send(id, move, answers);
    this.board.redrawAround(id, 160);
  }

  cancel(id: string): void {
    const move = this.pending.get(id);
    if (move?.phase !== 'asking') return;
    this.goBack(id, move, null);
    this.board.focusCard(id);
  }

  dismiss(id: string): void {
    this.notes.delete(id);
    this.board.redrawAround(id, 160);
    this.board.focusCard(id);
  }

  act(act: Act, id: string): void {
    void this.board.desk.tell((server) => server.act(act.id, id));
  }

  /** Notes that their card has answered since: it was moved, or says something else. */
  forgetMended(delta: BoardDelta): void {
    for (const { cards } of delta.columns) {
      for (const card of cards) {
        const said = this.notes.get(card.id);
        if (said?.kind === 'refused' && (said.v !== card.v || (said.say !== undefined && said.say !== card.say))) this.notes.delete(card.id);
      }
    }
  }

  async offline(since: string | null): Promise<void> {
    const { board } = this;
    const returned = this.offlineSince !== null && since === null;
    this.offlineSince = since;
    this.back = '';
    board.redraw();
    if (!returned) return;
    const waiting = [...this.pending].filter(([, move]) => move.phase === 'unsent');
    if (waiting.length === 0) return;
    await Promise.all(waiting.map(([id, move]) => this.send(id, move, Object.keys(move.typed).length ? move.typed : null)));
    const refused = waiting.filter(([id]) => this.notes.has(id)).length;
    this.back = board.words.say(refused ? 'back.refused' : 'back', waiting.length, refused);
    board.announce(this.back);
    board.redraw();
    setTimeout(() => {
      this.back = '';
      board.redraw();
    }, 6000);
  }
}

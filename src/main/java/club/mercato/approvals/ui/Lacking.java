package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.DecisionKind;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;

/** What a sending for approval still lacks. */
record Lacking(ApprovalFile.Round round) {

    /** "One more director is needed, of the board." */
    Sentence now() {
        return said(directors(), board());
    }

    /** What is said to somebody before he approves. */
    Sentence afterOneMore(boolean ofBoard) {
        int directors = Math.max(0, directors() - 1);
        boolean board = board() && !ofBoard;
        return directors == 0 && !board
                ? Sentence.of("approvals.lacking.last")
                : Sentence.of("approvals.lacking.after", new Word.Said(said(directors, board)));
    }

    int directors() {
        return Math.max(0, round.need().directors() - (int) round.approvals());
    }

    /** Where enough approved, but none of the board, it is that one who lacks. */
    private static Sentence said(int directors, boolean board) {
        return Sentence.of(
                board ? "approvals.lacking.board" : "approvals.lacking",
                new Word.Count(Math.max(directors, board ? 1 : 0)));
    }

    private boolean board() {
        return round.need().ofBoard()
                && round.decisions().stream()
                        .noneMatch(decision -> decision.kind() == DecisionKind.APPROVED && decision.ofBoard());
    }
}

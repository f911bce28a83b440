package club.mercato.approvals;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;

/**
 * Whose approval an offer needs.
 *
 * @param directors how many different ones, 1 to 3
 * @param ofBoard   whether one of them is of the board
 */
public record Need(int directors, boolean ofBoard) {

    /** "Two directors, one of the board". */
    public Sentence words() {
        return Sentence.of(ofBoard ? "approvals.need.board" : "approvals.need", new Word.Count(directors));
    }
}

package club.mercato.correspondence;

import club.mercato.kernel.Sentence;
import club.mercato.terms.Instalment;
import java.util.List;

/**
 * One clause of an offer letter.
 *
 * @param label what it is about
 * @param says  whole sentences, each on a line of its own
 * @param paid  the dated parts of the sum that it names; empty where it is paid at once, or names none
 */
public record Clause(Sentence label, List<Sentence> says, List<Instalment> paid) {

    public Clause {
        says = List.copyOf(says);
        paid = List.copyOf(paid);
    }
}

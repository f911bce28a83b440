package club.mercato.completion;

import club.mercato.kernel.Money;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where what was agreed with the player is other than what the directors approved: each difference in one sentence. */
public final class TermsFit {

    private TermsFit() {}

    /** @param pay in the currency of the offer */
    public static List<Sentence> differences(Terms offered, LocalDate ends, PersonalTerms.Pay pay) {
        List<Sentence> differences = new ArrayList<>();
        if (!offered.ends().equals(ends)) {
            differences.add(Sentence.of("completion.differs.ends", new Word.Day(ends), new Word.Day(offered.ends())));
        }
        compare("wage", offered.contract().yearlyWage(), pay.yearlyWage(), differences);
        compare("signingOn", offered.contract().signingOnFee(), pay.signingOnFee(), differences);
        compare("agent", offered.agentFees().forPlayer(), pay.agentFee(), differences);
        return List.copyOf(differences);
    }

    private static void compare(String what, Money offered, Money agreed, List<Sentence> differences) {
        if (!offered.equals(agreed)) {
            differences.add(Sentence.of("completion.differs." + what, new Word.Sum(agreed), new Word.Sum(offered)));
        }
    }
}

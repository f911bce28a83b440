package club.mercato.mandates;

import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.util.Optional;

/** What must hold of a mandate that is given. A refusal names the field it lies in. */
final class MandateRules {

    /** More than any club has ever offered; what is stored must fit its column. */
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private MandateRules() {}

    static Optional<Refused> refusal(MandateForm form) {
        if (!form.ceilings().areInOrder()) {
            return no("maximum", Sentence.of("mandates.refused.maximumBelow"));
        }
        if (tooMuch(form.ceilings().maximum())) {
            return no("maximum", Sentence.of("mandates.refused.tooMuch"));
        }
        if (form.ladder().size() > MandateForm.MOST_STEPS) {
            return no("ladder", Sentence.of("mandates.refused.tooManySteps", new Word.Count(MandateForm.MOST_STEPS)));
        }
        return ladder(form).or(() -> tooLong("note", form.note(), MandateForm.LONGEST_NOTE));
    }

    static Optional<Refused> reason(String why) {
        return why.isBlank()
                ? no("why", Sentence.of("mandates.refused.noReason"))
                : tooLong("why", why, MandateForm.LONGEST_NOTE);
    }

    /** Each step concedes at least what the one before it did, and no more than the mandate allows. */
    private static Optional<Refused> ladder(MandateForm form) {
        Optional<Ceilings> before = Optional.empty();
        for (int at = 0; at < form.ladder().size(); at++) {
            Mandate.Step step = form.ladder().get(at);
            Word number = new Word.Count(at + 1);
            if (step.words().isBlank() || step.words().strip().length() > MandateForm.LONGEST_WORDS) {
                return no(
                        "ladder",
                        Sentence.of("mandates.refused.stepWords", number, new Word.Count(MandateForm.LONGEST_WORDS)));
            }
            if (!step.ceilings().sameCurrency(form.ceilings())) {
                return no("ladder", Sentence.of("mandates.refused.stepCurrency", number));
            }
            if (!step.ceilings().areInOrder() || !form.ceilings().cover(step.ceilings())) {
                return no("ladder", Sentence.of("mandates.refused.stepPastCeiling", number));
            }
            if (before.filter(smaller -> !step.ceilings().cover(smaller)).isPresent()) {
                return no("ladder", Sentence.of("mandates.refused.stepBack", number));
            }
            before = Optional.of(step.ceilings());
        }
        return Optional.empty();
    }

    private static boolean tooMuch(Money sum) {
        return sum.amount().compareTo(MOST) > 0;
    }

    private static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? no(field, Sentence.of("mandates.refused.tooLong", new Word.Count(most)))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, Sentence why) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), why));
    }
}

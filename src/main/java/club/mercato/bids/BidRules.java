package club.mercato.bids;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of what is recorded about a bid. A refusal names the field it lies in. */
final class BidRules {

    static final int LONGEST_REASON = 1000;

    private BidRules() {}

    static Optional<Refused> reason(String why) {
        return why.isBlank() ? no("why", Sentence.of("bids.refused.noReason")) : tooLong("why", why, LONGEST_REASON);
    }

    static Optional<Refused> sent(SentForm form, LocalDate today) {
        return form.on().isAfter(today)
                ? no("on", Sentence.of("bids.refused.notYet"))
                : tooLong("to", form.to(), SentForm.LONGEST_TO);
    }

    static Optional<Refused> reply(ReplyForm form, LocalDate today) {
        if (form.on().isAfter(today)) {
            return no("on", Sentence.of("bids.refused.notYet"));
        }
        if ((form.kind() == ReplyKind.COUNTERED) != form.theirs().isPresent()) {
            return no("theirs", Sentence.of("bids.refused.counterTerms"));
        }
        return tooLong("words", form.words(), ReplyForm.LONGEST_WORDS);
    }

    private static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? no(field, Sentence.of("bids.refused.tooLong", new Word.Count(most)))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, Sentence why) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), why));
    }
}

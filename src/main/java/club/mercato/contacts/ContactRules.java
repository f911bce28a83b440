package club.mercato.contacts;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a contact that is written into the log. A refusal names the field it lies in. */
final class ContactRules {

    /** A clock that runs a little ahead is no contact of the future. */
    static final Duration AHEAD = Duration.ofMinutes(1);

    static final int LONGEST_REASON = 500;

    /** The reason to log what a guard stops. */
    static final Refused.Datum GO_ON = new Refused.Datum("goOn");

    private ContactRules() {}

    static Optional<Refused> refusal(ContactForm form, Instant now) {
        return text("summary", form.summary(), "contacts.refused.noSummary", ContactForm.LONGEST_SUMMARY)
                .or(() -> form.when()
                                .filter(when -> when.isAfter(now.plus(AHEAD)))
                                .isPresent()
                        ? no("when", "contacts.refused.notYet")
                        : Optional.empty())
                .or(() -> form.person()
                        .filter(person -> person.name().length() > ContactForm.LONGEST_NAME)
                        .flatMap(tooLong -> no("person", "contacts.refused.tooLong", ContactForm.LONGEST_NAME)))
                .or(() -> form.attachments().size() > ContactForm.MOST_ATTACHMENTS
                        ? no("attachments", "contacts.refused.tooManyPapers", ContactForm.MOST_ATTACHMENTS)
                        : Optional.empty())
                .or(() -> form.price()
                        .filter(price -> price.amount().signum() < 0)
                        .flatMap(negative -> no("price", "contacts.refused.priceNegative")));
    }

    static Optional<Refused> refusal(FollowUpForm form, LocalDate today) {
        return text("followUp", form.what(), "contacts.refused.noFollowUp", FollowUpForm.LONGEST)
                .or(() -> form.on().isBefore(today) ? no("followUpOn", "contacts.refused.dayPast") : Optional.empty());
    }

    static Optional<Refused> reason(String why) {
        return text("why", why, "contacts.refused.noReason", LONGEST_REASON);
    }

    static Optional<Refused> goingOn(String why) {
        return text(GO_ON.name(), why, "contacts.refused.goOnWhy", LONGEST_REASON);
    }

    static Optional<Refused> note(String note) {
        return note.strip().length() > LONGEST_REASON
                ? no("note", "contacts.refused.tooLong", LONGEST_REASON)
                : Optional.empty();
    }

    static Optional<Refused> no(String field, String key) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key)));
    }

    private static Optional<Refused> no(String field, String key, int most) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key, new Word.Count(most))));
    }

    private static Optional<Refused> text(String field, String typed, String missing, int most) {
        if (typed.isBlank()) {
            return no(field, missing);
        }
        return typed.strip().length() > most ? no(field, "contacts.refused.tooLong", most) : Optional.empty();
    }
}

package club.mercato.completion;

import club.mercato.contacts.Party;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What must hold of what is recorded after the fee is agreed. A refusal names the field it lies in. */
final class CompletionRules {

    /** More than any club has ever paid; what is stored must fit its column. */
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    private CompletionRules() {}

    /** @param offered the terms that were approved and sent */
    static Optional<Refused> terms(PersonalTerms.Form form, Terms offered, LocalDate today) {
        if (form.with() != Party.PLAYER && form.with() != Party.AGENT) {
            return no("with", "completion.refused.withWhom");
        }
        if (form.on().isAfter(today)) {
            return no("on", "completion.refused.notYet");
        }
        if (form.ends().isBefore(offered.starts())) {
            return no("ends", "completion.refused.endsBefore");
        }
        if (!form.pay().currency().equals(offered.denomination().currency())) {
            return no("yearlyWage", "completion.refused.currency");
        }
        return pay(form.pay())
                .or(() -> tooLong("person", form.person(), PersonalTerms.LONGEST_PERSON))
                .or(() -> tooLong("note", form.note(), PersonalTerms.LONGEST_TEXT))
                .or(() -> unnamed(form, TermsFit.differences(offered, form.ends(), form.pay())));
    }

    private static Optional<Refused> pay(PersonalTerms.Pay pay) {
        if (pay.isNegative()) {
            return no("yearlyWage", "completion.refused.negative");
        }
        boolean tooMuch = List.of(pay.yearlyWage(), pay.signingOnFee(), pay.agentFee()).stream()
                .anyMatch(sum -> sum.amount().compareTo(MOST) > 0);
        return tooMuch ? no("yearlyWage", "completion.refused.tooMuch") : Optional.empty();
    }

    /** What is other than what was approved is named, with why. */
    private static Optional<Refused> unnamed(PersonalTerms.Form form, List<Sentence> differences) {
        if (differences.isEmpty() || !form.differing().isBlank()) {
            return tooLong("differing", form.differing(), PersonalTerms.LONGEST_TEXT);
        }
        return Optional.of(Refused.lacking(
                new Refused.Datum("differing"),
                Sentence.of("completion.refused.differs", new Word.Said(differences.getFirst()))));
    }

    static Optional<Refused> booking(Medical.Booking booking, Instant now) {
        if (booking.place().isBlank()) {
            return no("place", "completion.refused.noPlace");
        }
        return booking.planned().isBefore(now)
                ? no("planned", "completion.refused.past")
                : tooLong("place", booking.place(), Medical.LONGEST_PLACE);
    }

    static Optional<Refused> report(Medical.Report report, LocalDate today) {
        if (report.on().isAfter(today)) {
            return no("on", "completion.refused.notYet");
        }
        if (report.outcome() == Medical.Outcome.CONDITIONS && report.note().isBlank()) {
            return no("note", "completion.refused.noConditions");
        }
        return tooLong("note", report.note(), Medical.LONGEST_NOTE);
    }

    static Optional<Refused> permit(Permit.Form form, LocalDate today) {
        return form.on().isAfter(today)
                ? no("on", "completion.refused.notYet")
                : tooLong("note", form.note(), Permit.LONGEST_NOTE);
    }

    static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? Optional.of(Refused.lacking(
                        new Refused.Datum(field), Sentence.of("completion.refused.tooLong", new Word.Count(most))))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, String key) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key)));
    }
}

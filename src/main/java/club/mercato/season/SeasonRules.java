package club.mercato.season;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a window or a need that is entered. A refusal names the field it lies in. */
final class SeasonRules {

    private SeasonRules() {}

    static Optional<Refused> refusal(WindowForm form, LocalDate today) {
        return text("association", form.association(), WindowForm.LONGEST_ASSOCIATION)
                .or(() -> text("name", form.name(), WindowForm.LONGEST_NAME))
                .or(() -> text("source", form.source(), WindowForm.LONGEST_SOURCE))
                .or(() -> form.closes().isAfter(form.opens())
                        ? Optional.empty()
                        : no("closes", "season.refused.closesBefore"))
                .or(() ->
                        form.papersBy().filter(by -> by.isBefore(form.closes())).isPresent()
                                ? no("papersBy", "season.refused.papersBefore")
                                : Optional.empty())
                .or(() -> form.verifiedOn().isAfter(today)
                        ? no("verifiedOn", "season.refused.notYet")
                        : Optional.empty());
    }

    static Optional<Refused> refusal(NeedForm form) {
        return text("position", form.position(), NeedForm.LONGEST_POSITION)
                .or(() -> tooLong("profile", form.profile(), NeedForm.LONGEST_PROFILE))
                .or(() -> tooLong("why", form.why(), NeedForm.LONGEST_WHY));
    }

    static Refused changedMeanwhile() {
        return Refused.because(Sentence.of("season.refused.changedMeanwhile"));
    }

    static Refused unknown() {
        return Refused.because(Sentence.of("season.refused.unknown"));
    }

    private static Optional<Refused> text(String field, String typed, int most) {
        return typed.isBlank() ? no(field, "season.refused.missing") : tooLong(field, typed, most);
    }

    private static Optional<Refused> tooLong(String field, String typed, int most) {
        return typed.strip().length() > most
                ? Optional.of(Refused.lacking(
                        new Refused.Datum(field), Sentence.of("season.refused.tooLong", new Word.Count(most))))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, String key) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key)));
    }
}

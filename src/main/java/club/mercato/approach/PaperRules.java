package club.mercato.approach;

import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold of a notice or a consent that is put on record. A refusal names the field it lies in. */
final class PaperRules {

    private PaperRules() {}

    static Optional<Refused> refusal(PaperForm form, LocalDate today) {
        if (form.on().isAfter(today)) {
            return no("on", Sentence.of("approach.refused.notYet"));
        }
        if (form.until().filter(until -> until.isBefore(form.on())).isPresent()) {
            return no("until", Sentence.of("approach.refused.endsBefore"));
        }
        return tooLong("person", form.person(), PaperForm.LONGEST_PERSON)
                .or(() -> tooLong("note", form.note(), PaperForm.LONGEST_NOTE));
    }

    static Optional<Refused> reason(String why, String missing) {
        return why.isBlank() ? no("why", Sentence.of(missing)) : tooLong("why", why, ApproachDesk.LONGEST_REASON);
    }

    private static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? no(field, Sentence.of("approach.refused.tooLong", new Word.Count(most)))
                : Optional.empty();
    }

    private static Optional<Refused> no(String field, Sentence why) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), why));
    }
}

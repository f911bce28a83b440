package club.mercato.directory;

import club.mercato.directory.names.Contrast;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of whatever is entered, by hand or from a file. A refusal names the field it lies in. */
final class Rules {

    static final int LONGEST_NAME = 160;
    static final int LONGEST_WORD = 80;
    static final int LONGEST_NOTE = 1000;
    static final int LOWEST_HEIGHT_CM = 120;
    static final int GREATEST_HEIGHT_CM = 230;

    /** No footballer in the directory is older; a year before is a slip of the keyboard. */
    static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** Ten times the highest fee ever paid leaves room; more is a slip of zeros. */
    static final BigDecimal HIGHEST_VALUE = new BigDecimal("10000000000");

    private Rules() {}

    static Optional<Refused> refusal(PlayerForm form, LocalDate today) {
        return name(form.name())
                .or(() -> birth(form.dateOfBirth(), today))
                .or(() -> height(form.heightCm()))
                .or(() -> value(form.value(), today))
                .or(() -> contract(form))
                .or(() -> length("nationality", form.nationality(), LONGEST_WORD))
                .or(() -> length("secondNationality", form.secondNationality(), LONGEST_WORD))
                .or(() -> length("birthCountry", form.birthCountry(), LONGEST_WORD))
                .or(() -> length("agent", form.agent(), LONGEST_NAME))
                .or(() -> length("sourceId", form.sourceId(), 40));
    }

    static Optional<Refused> refusal(ClubForm form) {
        return name(form.name())
                .or(() -> length("shortName", form.shortName(), 40))
                .or(() -> roundel(form.roundel()))
                .or(() -> colour("groundColour", form.groundColour()))
                .or(() -> colour("letterColour", form.letterColour()))
                .or(() -> contrast(form.groundColour(), form.letterColour()))
                .or(() -> length("country", form.country(), LONGEST_WORD))
                .or(() -> length("league", form.league(), LONGEST_WORD))
                .or(() -> length("association", form.association(), 20))
                .or(() -> length("sourceId", form.sourceId(), 40));
    }

    static Optional<Refused> refusal(PersonForm form) {
        return name(form.name()).or(() -> length("note", form.note(), LONGEST_NOTE));
    }

    static Optional<Refused> refusal(SpellForm form) {
        if (form.from().isBefore(EARLIEST_BIRTH)) {
            return no("from", "directory.refused.dayImpossible");
        }
        LocalDate until = form.until();
        return until != null && until.isBefore(form.from())
                ? no("until", "directory.refused.endBeforeStart")
                : Optional.empty();
    }

    private static Optional<Refused> name(String name) {
        if (name.isBlank()) {
            return no("name", "directory.refused.noName");
        }
        return length("name", name, LONGEST_NAME);
    }

    private static Optional<Refused> birth(@Nullable LocalDate born, LocalDate today) {
        if (born == null) {
            return Optional.empty();
        }
        if (born.isAfter(today)) {
            return no("dateOfBirth", "directory.refused.bornInFuture", new Word.Day(born));
        }
        return born.isBefore(EARLIEST_BIRTH)
                ? no("dateOfBirth", "directory.refused.bornTooEarly", new Word.Day(born))
                : Optional.empty();
    }

    private static Optional<Refused> height(@Nullable Integer cm) {
        return cm != null && (cm < LOWEST_HEIGHT_CM || cm > GREATEST_HEIGHT_CM)
                ? no(
                        "height",
                        "directory.refused.height",
                        new Word.Count(cm),
                        new Word.Count(LOWEST_HEIGHT_CM),
                        new Word.Count(GREATEST_HEIGHT_CM))
                : Optional.empty();
    }

    private static Optional<Refused> value(@Nullable MarketValue value, LocalDate today) {
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal amount = value.amount().amount();
        if (amount.signum() < 0) {
            return no("value", "directory.refused.valueNegative");
        }
        if (amount.compareTo(HIGHEST_VALUE) > 0) {
            return no("value", "directory.refused.valueTooHigh");
        }
        LocalDate on = value.on();
        if (on != null && on.isAfter(today)) {
            return no("valueOn", "directory.refused.valuedInFuture", new Word.Day(on));
        }
        return length("valueSource", value.source(), LONGEST_WORD);
    }

    private static Optional<Refused> contract(PlayerForm form) {
        LocalDate until = form.contractUntil();
        if (until == null) {
            return Optional.empty();
        }
        LocalDate born = form.dateOfBirth();
        return until.isBefore(born == null ? EARLIEST_BIRTH : born) || until.getYear() > 2200
                ? no("contractUntil", "directory.refused.contractImpossible", new Word.Day(until))
                : Optional.empty();
    }

    private static Optional<Refused> roundel(@Nullable String letters) {
        return letters != null && (letters.isBlank() || letters.length() > 3)
                ? no("roundel", "directory.refused.roundel")
                : Optional.empty();
    }

    private static Optional<Refused> colour(String field, @Nullable String colour) {
        return colour != null && !Contrast.isColour(colour) ? no(field, "directory.refused.colour") : Optional.empty();
    }

    private static Optional<Refused> contrast(@Nullable String ground, @Nullable String letter) {
        return ground != null && letter != null && Contrast.between(ground, letter) < Contrast.OF_TEXT
                ? no("letterColour", "directory.refused.contrast")
                : Optional.empty();
    }

    private static Optional<Refused> length(String field, @Nullable String text, int most) {
        return text != null && text.length() > most
                ? no(field, "directory.refused.tooLong", new Word.Count(most))
                : Optional.empty();
    }

    static Optional<Refused> no(String field, String key, Word... words) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key, words)));
    }
}

package club.mercato.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One argument of a {@link Sentence}, kept as what it is, so that it can be said in any language and zone.
 *
 * <p>{@link #written()} and {@link #read(String)} are each other's inverse: the journal keeps words in that form.
 */
public sealed interface Word {

    /** Said as it stands: a name, or what somebody typed. */
    record Text(String text) implements Word {}

    /** A term of the domain, said by its key in the message bundles: {@code pipeline.stage.TALKS}. */
    record Term(String key) implements Word {}

    /** A whole number, also for plurals. */
    record Count(long number) implements Word {}

    /** A calendar day. */
    record Day(LocalDate day) implements Word {}

    /** A moment, said in the reader's zone. */
    record Moment(Instant moment) implements Word {}

    /** An exact sum. */
    record Sum(Money money) implements Word {}

    /** A sum in short, to the last cent all the same, its currency being named beside it: "28.25m". */
    record Brief(Money money) implements Word {}

    /** A number with decimals, said with those it needs. */
    record Number(BigDecimal value) implements Word {

        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** A whole sentence inside another; its own words hold no further sentence. */
    record Said(Sentence sentence) implements Word {}

    /** Parts the words of a sentence within a word; a record separator is never typed. */
    String PART = "\u001e";

    default String written() {
        return switch (this) {
            case Text(String text) -> "text:" + text;
            case Term(String key) -> "term:" + key;
            case Count(long number) -> "count:" + number;
            case Day(LocalDate day) -> "day:" + day;
            case Moment(Instant moment) -> "moment:" + moment;
            case Sum(Money money) -> "sum:" + money;
            case Brief(Money money) -> "brief:" + money;
            case Number(BigDecimal value) -> "number:" + value.toPlainString();
            case Said(Sentence sentence) -> {
                List<String> parts = new ArrayList<>(List.of("said:" + sentence.key()));
                sentence.words().forEach(word -> parts.add(word.written()));
                yield String.join(PART, parts);
            }
        };
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #written()} */
    static Word read(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("No word: " + written);
        }
        String rest = written.substring(colon + 1);
        return switch (written.substring(0, colon)) {
            case "text" -> new Text(rest);
            case "term" -> new Term(rest);
            case "count" -> new Count(Long.parseLong(rest));
            case "day" -> new Day(LocalDate.parse(rest));
            case "moment" -> new Moment(Instant.parse(rest));
            case "number" -> new Number(new BigDecimal(rest));
            case "sum" -> new Sum(Money.read(rest));
            case "brief" -> new Brief(Money.read(rest));
            case "said" -> {
                List<String> parts = List.of(rest.split(PART, -1));
                yield new Said(new Sentence(
                        parts.getFirst(), parts.stream().skip(1).map(Word::read).toList()));
            }
            default -> throw new IllegalArgumentException("No word: " + written);
        };
    }
}

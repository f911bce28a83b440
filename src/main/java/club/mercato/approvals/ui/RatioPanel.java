package club.mercato.approvals.ui;

import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The squad cost ratio before, after and at most, on a ruler that begins at a named value, with the limit of its year. After
 * and at most are those of the first full year; the year of signing stands below.
 */
class RatioPanel extends RoomPanel {

    private static final BigDecimal STEP = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private final transient Phrasebook phrases;

    private RatioPanel(Phrasebook phrases, Marks marks, SquadCost cost) {
        super(phrases.say("approvals.ratio"), "room-ratio");
        this.phrases = phrases;
        getElement().setAttribute("aria-label", phrases.say("approvals.ratio"));
        note(phrases.say(
                "approvals.ratio.way", number(marks.before()), number(marks.after()), number(marks.maximum())));
        add(ruler(marks), new Paragraph(below(marks, cost)));
    }

    /** Empty where the figures leave no ratio. */
    static Optional<RatioPanel> of(Phrasebook phrases, SquadCost cost) {
        return Marks.of(cost).map(marks -> new RatioPanel(phrases, marks, cost));
    }

    /** Percents with one decimal. */
    private record Marks(BigDecimal before, BigDecimal after, BigDecimal maximum, Optional<BigDecimal> limit) {

        static Optional<Marks> of(SquadCost cost) {
            Optional<BigDecimal> limit = cost.limit(cost.yearOfSigning() + 1).flatMap(rule -> rule.figure());
            return cost.before()
                    .percent(1)
                    .flatMap(before -> cost.firstFullYear(Scenario.GUARANTEED)
                            .percent(1)
                            .flatMap(after -> cost.firstFullYear(Scenario.MAXIMUM)
                                    .percent(1)
                                    .map(most -> new Marks(before, after, most, limit))));
        }

        BigDecimal from() {
            return before.min(after)
                    .subtract(STEP)
                    .max(BigDecimal.ZERO)
                    .divide(STEP, 0, RoundingMode.FLOOR)
                    .multiply(STEP);
        }

        BigDecimal to() {
            return Stream.concat(Stream.of(before, after, maximum), limit.stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::max)
                    .add(STEP)
                    .divide(STEP, 0, RoundingMode.CEILING)
                    .multiply(STEP);
        }

        boolean isOver() {
            return limit.filter(most -> maximum.compareTo(most) > 0).isPresent();
        }

        /** 0 to 1 along the ruler. */
        String at(BigDecimal percent) {
            return percent.subtract(from())
                    .divide(to().subtract(from()), DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    private Div ruler(Marks marks) {
        Div ruler = new Div();
        ruler.addClassName("ruler");
        ruler.getElement().setAttribute("aria-hidden", "true");
        ruler.add(
                piece("ruler-before", "0", marks.at(marks.before())),
                piece("ruler-after", marks.at(marks.before()), marks.at(marks.after())),
                piece("ruler-maximum", marks.at(marks.after()), marks.at(marks.maximum())),
                label(
                        "ruler-label-before",
                        marks.at(marks.before()),
                        phrases.say("approvals.ratio.before", number(marks.before()))),
                label(
                        "ruler-label-after",
                        marks.at(marks.after()),
                        phrases.say("approvals.ratio.after", number(marks.after()))),
                label(
                        "ruler-label-maximum",
                        marks.at(marks.maximum()),
                        phrases.say("approvals.ratio.maximum", number(marks.maximum()))),
                label("ruler-from", "0", phrases.say("approvals.ratio.percent", number(marks.from()))));
        marks.limit()
                .ifPresent(limit -> ruler.add(
                        piece("ruler-past", marks.at(limit), "1"),
                        label("ruler-limit", marks.at(limit), phrases.say("approvals.ratio.limit", number(limit)))));
        return ruler;
    }

    private String below(Marks marks, SquadCost cost) {
        String room = marks.limit()
                .map(limit -> phrases.say(
                        marks.isOver() ? "approvals.ratio.over" : "approvals.ratio.left",
                        number(limit.subtract(marks.maximum()).abs())))
                .orElse("");
        String signing = cost.yearOfSigning(Scenario.GUARANTEED)
                .percent(1)
                .flatMap(sure -> cost.yearOfSigning(Scenario.MAXIMUM)
                        .percent(1)
                        .map(most -> phrases.say(
                                "approvals.ratio.signing",
                                String.valueOf(cost.yearOfSigning()),
                                number(sure),
                                number(most))))
                .orElse("");
        return String.join(
                " ", Stream.of(room, signing).filter(said -> !said.isEmpty()).toList());
    }

    private String number(BigDecimal percent) {
        return phrases.say(Sentence.of("approvals.number", new Word.Number(percent)));
    }

    private static Div piece(String name, String from, String to) {
        Div piece = new Div();
        piece.addClassName(name);
        piece.getStyle().set("--from", from).set("--to", to);
        return piece;
    }

    private static Span label(String name, String at, String text) {
        Span label = named(text, "ruler-label");
        label.addClassName(name);
        label.getStyle().set("--at", at);
        return label;
    }
}

package club.mercato.budget.ui;

import club.mercato.budget.RatioSteps;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Phrasebook;
import club.mercato.rules.Rule;
import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The squad cost ratio on a ruler: it begins at a named value and not at zero, so it is no bar. Past the lowest limit its
 * ground is hatched. Words that would touch are moved apart, and a line leads from each to its place.
 */
final class RatioRuler {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal AIR = BigDecimal.ONE;
    private static final int TOP = 26;
    private static final int TRACK = 14;
    private static final int LEAD = 12;
    private static final int WORDS = 13;
    private static final int HEIGHT = TOP + TRACK + LEAD + 2 * WORDS + 6;

    /** What a letter takes of the narrowest ruler, in percent. */
    private static final BigDecimal LETTER = new BigDecimal("2.15");

    private final RatioSteps steps;
    private final Phrasebook phrases;
    private final Millions millions;
    private final BigDecimal before;
    private final BigDecimal committed;
    private final BigDecimal pending;
    private final BigDecimal maximum;
    private final Scale scale;

    RatioRuler(RatioSteps steps, Phrasebook phrases) {
        this.steps = steps;
        this.phrases = phrases;
        this.millions = new Millions(phrases);
        this.before = percent(steps.before());
        this.committed = percent(steps.committed().guaranteed());
        this.pending = percent(steps.pending().guaranteed());
        this.maximum = percent(steps.pending().maximum());
        this.scale = new Scale(
                before.subtract(AIR).max(BigDecimal.ZERO).setScale(0, RoundingMode.DOWN),
                highest().add(AIR).setScale(0, RoundingMode.UP));
    }

    /** A value with its word. */
    private record Mark(BigDecimal value, String text, boolean limit) {

        /** Half of what its word takes, in percent. */
        BigDecimal half() {
            return LETTER.multiply(BigDecimal.valueOf(text.length())).divide(BigDecimal.TWO);
        }
    }

    Svg svg() {
        Drawing drawing = new Drawing(HEIGHT);
        track(drawing);
        place(
                drawing,
                Stream.concat(limits(), Stream.of(mark("maximum", maximum))).toList(),
                TOP,
                TOP - LEAD,
                TOP - LEAD - 3);
        int below = TOP + TRACK;
        place(
                drawing,
                List.of(mark("before", before), mark("committed", committed), mark("pending", pending)),
                below,
                below + LEAD,
                below + LEAD + WORDS - 1);
        drawing.words("axis-word", BigDecimal.ZERO, 0, HEIGHT - 2, Drawing.Anchor.START, percent(scale.from()))
                .words("axis-word", HUNDRED, 0, HEIGHT - 2, Drawing.Anchor.END, percent(scale.to()));
        return drawing.svg();
    }

    private void track(Drawing drawing) {
        drawing.bar("part-track", BigDecimal.ZERO, TOP, HUNDRED, TRACK);
        steps.limits().stream()
                .map(RatioRuler::figure)
                .min(Comparator.naturalOrder())
                .ifPresent(limit ->
                        drawing.hatched("past", scale.at(limit), TOP, HUNDRED.subtract(scale.at(limit)), TRACK));
        drawing.bar("part-before", BigDecimal.ZERO, TOP, scale.at(before), TRACK)
                .bar("part-committed", scale.at(before), TOP, width(before, committed), TRACK)
                .bar("part-pending", scale.at(committed), TOP, width(committed, pending), TRACK)
                .hatched("addons", scale.at(pending), TOP, width(pending, maximum), TRACK);
    }

    private BigDecimal width(BigDecimal from, BigDecimal to) {
        return scale.at(to).subtract(scale.at(from));
    }

    /**
     * Draws words on one side of the track.
     *
     * @param edge the track's on that side
     * @param end  where the line to a word ends
     */
    private void place(Drawing drawing, List<Mark> marks, int edge, int end, int baseline) {
        List<Mark> inOrder =
                marks.stream().sorted(Comparator.comparing(Mark::value)).toList();
        List<BigDecimal> places = places(inOrder);
        for (int at = 0; at < inOrder.size(); at++) {
            Mark mark = inOrder.get(at);
            BigDecimal stands = scale.at(mark.value());
            BigDecimal place = places.get(at);
            if (mark.limit()) {
                drawing.line("limit-line", stands, edge + TRACK + 2, stands, edge);
            }
            drawing.line(mark.limit() ? "limit-line" : "mark-line", stands, edge, place, end)
                    .words(name(mark), place, 0, baseline, Drawing.Anchor.MIDDLE, mark.text());
        }
    }

    /** Each word at its value; those that would touch stand side by side, their middle where their values' middle is. */
    private List<BigDecimal> places(List<Mark> inOrder) {
        List<Together> groups = new ArrayList<>();
        for (Mark mark : inOrder) {
            Together group = new Together(List.of(mark), scale);
            while (!groups.isEmpty() && groups.getLast().end().compareTo(group.start()) > 0) {
                group = groups.removeLast().with(group);
            }
            groups.add(group);
        }
        return groups.stream().flatMap(group -> group.places().stream()).toList();
    }

    /** Words side by side. */
    private record Together(List<Mark> marks, Scale scale) {

        Together with(Together next) {
            return new Together(
                    Stream.concat(marks.stream(), next.marks.stream()).toList(), scale);
        }

        BigDecimal width() {
            return marks.stream()
                    .map(mark -> mark.half().multiply(BigDecimal.TWO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal start() {
            BigDecimal middle = marks.stream()
                    .map(mark -> scale.at(mark.value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(marks.size()), 3, RoundingMode.HALF_UP);
            return middle.subtract(width().divide(BigDecimal.TWO))
                    .min(HUNDRED.subtract(width()))
                    .max(BigDecimal.ZERO);
        }

        BigDecimal end() {
            return start().add(width());
        }

        List<BigDecimal> places() {
            List<BigDecimal> places = new ArrayList<>();
            BigDecimal at = start();
            for (Mark mark : marks) {
                places.add(at.add(mark.half()));
                at = at.add(mark.half()).add(mark.half());
            }
            return places;
        }
    }

    private static String name(Mark mark) {
        return mark.limit() ? "mark-limit" : "mark-word";
    }

    private Mark mark(String step, BigDecimal ratio) {
        return new Mark(ratio, phrases.say("budget.ratio.mark." + step, millions.tenths(ratio)), false);
    }

    private Stream<Mark> limits() {
        return steps.limits().stream()
                .map(rule -> new Mark(
                        figure(rule), phrases.say("budget.ratio.limit", rule.association(), figure(rule)), true));
    }

    private BigDecimal highest() {
        return Stream.concat(steps.limits().stream().map(RatioRuler::figure), Stream.of(maximum, pending))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String percent(BigDecimal number) {
        return phrases.say("budget.percent", number.toPlainString());
    }

    private static BigDecimal percent(SquadCost.Ratio ratio) {
        return ratio.percent(1).orElseThrow();
    }

    private static BigDecimal figure(Rule rule) {
        return rule.figure().orElseThrow();
    }
}

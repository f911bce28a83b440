package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** What is paid in each season: committed, pending and reserved one on the other, and above them what may fall due. */
final class CashChart extends Div {

    private static final int BASE = 190;
    private static final int TALLEST = 150;
    private static final int HEIGHT = 214;
    private static final int AXIS_WIDTH = 28;
    private static final int LABEL = 13;
    private static final int LOW = 17;
    private static final int STEPS = 4;
    private static final int MILLION = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WIDTH_OF_SLOT = new BigDecimal("0.56");
    private static final List<String> PARTS = List.of("committed", "pending", "reserved");

    private final transient SeasonColumns seasons;
    private final transient Millions millions;
    private final transient BigDecimal most;
    private final transient List<BigDecimal> steps;

    CashChart(BudgetSheet sheet, SeasonColumns seasons, Phrasebook phrases) {
        this.seasons = seasons;
        this.millions = new Millions(phrases);
        BigDecimal highest = seasons.sums(sheet.taken().maximum()).stream()
                .map(Money::amount)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal step = step(highest);
        this.most = highest.divide(step, 0, RoundingMode.UP).multiply(step);
        this.steps = Stream.iterate(BigDecimal.ZERO, at -> at.compareTo(most) <= 0, at -> at.add(step))
                .toList();
        addClassName("cash-chart");
        Div axis = new Div(axis().svg());
        axis.addClassName("cash-axis");
        axis.setWidth(AXIS_WIDTH + "px");
        Div bars = new Div(bars(sheet, phrases).svg());
        bars.addClassName("cash-bars");
        add(axis, bars);
    }

    /** One, two or five of a power of ten, so that at most five lines are drawn. */
    private static BigDecimal step(BigDecimal highest) {
        BigDecimal power = BigDecimal.ONE.movePointRight(highest.precision() - highest.scale() - 2);
        for (long times : List.of(1L, 2L, 5L, 10L, 20L, 50L)) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(times));
            if (step.multiply(BigDecimal.valueOf(STEPS)).compareTo(highest) >= 0) {
                return step;
            }
        }
        return power.multiply(HUNDRED);
    }

    private Drawing axis() {
        Drawing drawing = new Drawing(HEIGHT);
        boolean whole = steps.stream()
                .allMatch(
                        step -> step.movePointLeft(MILLION).stripTrailingZeros().scale() <= 0);
        steps.forEach(step -> drawing.words(
                "axis-word", HUNDRED, -4, y(step) + 4, Drawing.Anchor.END, label(step.movePointLeft(MILLION), whole)));
        return drawing;
    }

    private String label(BigDecimal millionsOf, boolean whole) {
        return whole ? millionsOf.setScale(0, RoundingMode.HALF_UP).toPlainString() : millions.tenths(millionsOf);
    }

    private Drawing bars(BudgetSheet sheet, Phrasebook phrases) {
        Drawing drawing = new Drawing(HEIGHT);
        steps.stream().skip(1).forEach(step -> drawing.line("grid-line", BigDecimal.ZERO, y(step), HUNDRED, y(step)));
        List<String> labels = seasons.labels(phrases);
        List<Money> committed = seasons.sums(sheet.committedBurden().guaranteed());
        List<Money> pending = seasons.sums(sheet.pendingBurden().guaranteed());
        List<Money> reserved = seasons.sums(sheet.reserved().guaranteed());
        List<Money> maximum = seasons.sums(sheet.taken().maximum());
        for (int at = 0; at < labels.size(); at++) {
            season(drawing, at, labels, List.of(committed.get(at), pending.get(at), reserved.get(at)), maximum.get(at));
        }
        return drawing.line("base-line", BigDecimal.ZERO, BASE, HUNDRED, BASE);
    }

    private void season(Drawing drawing, int at, List<String> labels, List<Money> parts, Money maximum) {
        BigDecimal slot = HUNDRED.divide(BigDecimal.valueOf(labels.size()), 3, RoundingMode.HALF_UP);
        BigDecimal width = slot.multiply(WIDTH_OF_SLOT);
        BigDecimal middle = slot.multiply(BigDecimal.valueOf(at)).add(slot.divide(BigDecimal.TWO));
        BigDecimal left = middle.subtract(width.divide(BigDecimal.TWO));
        BigDecimal sum = BigDecimal.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            BigDecimal above = sum.add(parts.get(part).amount());
            bar(drawing, PARTS.get(part), left, middle, width, sum, above);
            sum = above;
        }
        if (maximum.amount().compareTo(sum) > 0) {
            drawing.hatched("addons", left, y(maximum.amount()), width, y(sum) - y(maximum.amount()));
        }
        totals(drawing, middle, sum, maximum.amount());
        drawing.words("axis-word", middle, 0, HEIGHT - 6, Drawing.Anchor.MIDDLE, labels.get(at));
    }

    private void bar(
            Drawing drawing,
            String name,
            BigDecimal left,
            BigDecimal middle,
            BigDecimal width,
            BigDecimal from,
            BigDecimal to) {
        int tall = y(from) - y(to);
        drawing.bar("part-" + name, left, y(to), width, tall);
        if (tall >= LOW) {
            drawing.words(
                    "in-" + name,
                    middle,
                    0,
                    y(to) + tall / 2 + 4,
                    Drawing.Anchor.MIDDLE,
                    millions.tenths(to.subtract(from).movePointLeft(MILLION)));
        }
    }

    /** The sum above its bar, and above that what may come on top. */
    private void totals(Drawing drawing, BigDecimal middle, BigDecimal sum, BigDecimal maximum) {
        int top = y(maximum.max(sum)) - 5;
        if (maximum.compareTo(sum) > 0) {
            String more = "+" + millions.tenths(maximum.subtract(sum).movePointLeft(MILLION));
            drawing.words("bar-note", middle, 0, top, Drawing.Anchor.MIDDLE, more);
            top -= LABEL;
        }
        drawing.words("bar-sum", middle, 0, top, Drawing.Anchor.MIDDLE, millions.tenths(sum.movePointLeft(MILLION)));
    }

    private int y(BigDecimal amount) {
        return BASE - new Scale(BigDecimal.ZERO, most).pixels(amount, TALLEST);
    }
}

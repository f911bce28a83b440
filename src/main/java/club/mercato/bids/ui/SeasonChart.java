package club.mercato.bids.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A course over the seasons as bars: solid what is guaranteed, hatched what comes only if everything falls due. Readers skip
 * it; its table stands behind it.
 */
class SeasonChart extends Section {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 146;
    private static final int BASE = 124;
    private static final BigDecimal TALLEST = BigDecimal.valueOf(88);
    private static final int WIDEST_BAR = 40;
    private static final int DECIMALS = 1;

    private final transient Phrasebook phrases;

    SeasonChart(Phrasebook phrases, BySeason seasons, BySeason.Course course) {
        this.phrases = phrases;
        addClassName("season-chart");
        BySeason.Line line = seasons.line(course);
        Money first = line.guaranteed().getFirst();
        Span unit = new Span(phrases.say(
                line.differs() ? "bids.figures.unitHatched" : "bids.figures.unit",
                first.currency().getCurrencyCode()));
        unit.addClassName("hint");
        Header head = new Header(new H3(phrases.say("bids.figures.course." + course.name())), unit);
        add(head, new Svg(drawing(seasons, line)));
    }

    private String drawing(BySeason seasons, BySeason.Line line) {
        BigDecimal most = line.maximum().stream()
                .map(Money::amount)
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .max(line.guaranteed().stream().map(Money::amount).reduce(BigDecimal.ONE, BigDecimal::max));
        String hatch = "hatch-" + line.course().name().toLowerCase(phrases.locale());
        StringBuilder shapes = new StringBuilder("""
                <defs><pattern id="%s" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <line class="chart-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>""".formatted(hatch));
        int step = WIDTH / seasons.seasons().size();
        int width = Math.min(WIDEST_BAR, step * 3 / 5);
        for (int at = 0; at < seasons.seasons().size(); at++) {
            BigDecimal solid = height(line.guaranteed().get(at), most);
            BigDecimal whole = height(line.maximum().get(at), most).max(solid);
            int middle = step * at + step / 2;
            int left = middle - width / 2;
            bar(shapes, "class=\"chart-marked\"", left, solid, solid, width);
            if (whole.compareTo(solid) > 0) {
                bar(
                        shapes,
                        "class=\"chart-only-if\" fill=\"url(#" + hatch + ")\"",
                        left,
                        whole,
                        whole.subtract(solid),
                        width);
            }
            values(shapes, line, at, middle, BigDecimal.valueOf(BASE).subtract(whole));
            words(
                    shapes,
                    "chart-note",
                    middle,
                    BigDecimal.valueOf(HEIGHT - 6L),
                    seasons.seasons().get(at).label());
        }
        shapes.append(
                "<line class=\"chart-base\" x1=\"0\" y1=\"%d.5\" x2=\"%d\" y2=\"%d.5\"/>".formatted(BASE, WIDTH, BASE));
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 %d %d\">%s</svg>"
                .formatted(WIDTH, HEIGHT, shapes);
    }

    /** On the bar what is guaranteed, and above it what may come on top. */
    private void values(StringBuilder shapes, BySeason.Line line, int at, int middle, BigDecimal top) {
        Money guaranteed = line.guaranteed().get(at);
        Money onTop = line.maximum().get(at).minus(guaranteed);
        boolean more = onTop.amount().signum() > 0;
        if (more) {
            words(
                    shapes,
                    "chart-note",
                    middle,
                    top.subtract(BigDecimal.valueOf(guaranteed.isZero() ? 5 : 18)),
                    phrases.say("bids.figures.onTop", inMillions(onTop)));
        }
        if (!guaranteed.isZero()) {
            words(shapes, "chart-value", middle, top.subtract(BigDecimal.valueOf(5)), inMillions(guaranteed));
        }
    }

    private String inMillions(Money money) {
        return money.amount()
                .movePointLeft(6)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal height(Money money, BigDecimal most) {
        return money.amount().multiply(TALLEST).divide(most, DECIMALS, RoundingMode.HALF_UP);
    }

    private static void bar(
            StringBuilder shapes, String look, int left, BigDecimal upTo, BigDecimal height, int width) {
        shapes.append("<rect %s x=\"%d\" y=\"%s\" width=\"%d\" height=\"%s\"/>"
                .formatted(
                        look,
                        left,
                        BigDecimal.valueOf(BASE).subtract(upTo).toPlainString(),
                        width,
                        height.max(BigDecimal.ZERO).toPlainString()));
    }

    private static void words(StringBuilder shapes, String name, int middle, BigDecimal y, String text) {
        shapes.append("<text class=\"%s\" x=\"%d\" y=\"%s\" text-anchor=\"middle\">%s</text>"
                .formatted(name, middle, y.toPlainString(), text));
    }
}

package club.mercato.budget.ui;

import com.vaadin.flow.component.Svg;
import java.math.BigDecimal;

/**
 * A chart as SVG that stretches with its place: what lies between left and right is said in percent of its width, what
 * lies between top and bottom in pixels, so that words keep their size on a phone. The look of its shapes stands in
 * {@code frontend/styles/budget.css}. Readers skip it: each chart has its table.
 */
final class Drawing {

    /** The hatches that bars are filled with; once on a page. */
    static final String HATCHES = """
            <svg xmlns="http://www.w3.org/2000/svg" class="budget-hatches" aria-hidden="true" focusable="false" \
            width="0" height="0"><defs>%s%s</defs></svg>""".formatted(hatch("addons"), hatch("past"));

    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    /** @param height in pixels */
    Drawing(int height) {
        this.height = height;
    }

    /** @param x and {@code width} in percent */
    Drawing bar(String name, BigDecimal x, int y, BigDecimal width, int tall) {
        if (width.signum() > 0 && tall > 0) {
            shapes.append("<rect class=\"%s\" x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\"/>"
                    .formatted(name, x.toPlainString(), y, width.toPlainString(), tall));
        }
        return this;
    }

    /** A bar of one of the {@link #HATCHES}. */
    Drawing hatched(String name, BigDecimal x, int y, BigDecimal width, int tall) {
        if (width.signum() > 0 && tall > 0) {
            shapes.append(
                    "<rect class=\"part-%s\" fill=\"url(#budget-%s)\" x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\"/>"
                            .formatted(name, name, x.toPlainString(), y, width.toPlainString(), tall));
        }
        return this;
    }

    /** A line from left to right or from top to bottom. */
    Drawing line(String name, BigDecimal x1, int y1, BigDecimal x2, int y2) {
        shapes.append("<line class=\"%s\" x1=\"%s%%\" y1=\"%d\" x2=\"%s%%\" y2=\"%d\"/>"
                .formatted(name, x1.toPlainString(), y1, x2.toPlainString(), y2));
        return this;
    }

    /**
     * @param shift  pixels to the right of x
     * @param anchor which part of the words stands there
     */
    Drawing words(String name, BigDecimal x, int shift, int y, Anchor anchor, String text) {
        shapes.append("<text class=\"%s\" x=\"%s%%\" dx=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
                .formatted(name, x.toPlainString(), shift, y, anchor.name, escaped(text)));
        return this;
    }

    Svg svg() {
        return new Svg(text());
    }

    String text() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"budget-chart\" aria-hidden=\"true\" focusable=\"false\" width=\"100%%\" height=\"%d\">%s</svg>"
                .formatted(height, shapes);
    }

    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String name;

        Anchor(String name) {
            this.name = name;
        }
    }

    private static String hatch(String name) {
        return """
                <pattern id="budget-%s" width="5" height="5" patternUnits="userSpaceOnUse" \
                patternTransform="rotate(45)"><line class="hatch-line %s" x1="0" y1="0" x2="0" y2="5"/></pattern>""".formatted(name, name);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

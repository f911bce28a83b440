package club.mercato.meeting.ui;

import com.vaadin.flow.component.Svg;
import java.util.Locale;

/** A chart as SVG: shapes and words by name, whose look stands in {@code frontend/review/figures.css}. Readers skip it. */
final class Drawing {

    private final int width;
    private final int height;
    private final StringBuilder shapes = new StringBuilder();

    /** @param width and the height in pixels, where nothing scales it */
    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Drawing bar(String name, double x, double y, double w, double h) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                name,
                x,
                y,
                w,
                h));
        return this;
    }

    Drawing line(String name, double x1, double y1, double x2, double y2) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                name,
                x1,
                y1,
                x2,
                y2));
        return this;
    }

    Drawing dot(String name, double x, double y, double r) {
        shapes.append(
                String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", name, x, y, r));
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end}: which part of the words stands at x */
    Drawing words(String name, double x, double y, String anchor, String text) {
        shapes.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                name,
                x,
                y,
                anchor,
                escaped(text)));
        return this;
    }

    Svg svg() {
        return new Svg(text());
    }

    String text() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 %d %d\">%s</svg>"
                .formatted(width, height, shapes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

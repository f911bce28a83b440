package club.mercato.bids.ui;

import club.mercato.figures.twin.SeasonTable;
import club.mercato.figures.twin.SeasonTable.OfferCourse;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One course over the seasons, a bar for each offer: solid what is guaranteed, hatched what it may become. All that it
 * shows stands in the table behind it, so readers skip the bars.
 */
class TwinChart extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient Phrasebook phrases;
    private final transient TwinWords words;
    private final transient SeasonTable table;
    private final transient BigDecimal most;

    TwinChart(TwinWords words, SeasonTable table, String unit) {
        phrases = words.phrases();
        this.words = words;
        this.table = table;
        most = TwinWords.most(table);
        addClassName("twin-chart");
        Span note = new Span(unit);
        note.addClassName("hint");
        Header head = new Header(new H3(phrases.say(table.course().label())), note);
        Div bars = new Div();
        bars.addClassName("twin-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        bars.add(pattern());
        for (int season = 0; season < table.seasons().size(); season++) {
            bars.add(season(season));
        }
        add(head, bars);
    }

    private Component season(int season) {
        Span label = new Span(table.seasons().get(season).label());
        label.addClassName("twin-season");
        Div rows = new Div();
        rows.addClassName("twin-rows");
        for (int place = 0; place < table.courses().size(); place++) {
            rows.add(row(place, season));
        }
        Div group = new Div(label, rows);
        group.addClassName("twin-group");
        return group;
    }

    private Component row(int place, int season) {
        OfferCourse course = table.courses().get(place);
        Money guaranteed = course.guaranteed().get(season);
        Money maximum = course.maximum().get(season);
        Span offer = new Span(words.shortly(words.offers().chosen().get(place)));
        offer.addClassName("twin-short");
        Span value = new Span(
                guaranteed.equals(maximum)
                        ? phrases.inMillions(guaranteed.amount())
                        : phrases.say(
                                "bids.twin.upTo",
                                phrases.inMillions(guaranteed.amount()),
                                phrases.inMillions(maximum.amount())));
        value.addClassName("twin-value");
        Div row = new Div(offer, bar(place == 0, guaranteed, maximum), value);
        row.addClassName("twin-row");
        return row;
    }

    /** Fills the width that it is given; the shares of it are exact to a hundredth of a percent. */
    private Svg bar(boolean first, Money guaranteed, Money maximum) {
        BigDecimal solid = share(guaranteed);
        BigDecimal hatched = share(maximum).subtract(solid).max(BigDecimal.ZERO);
        return new Svg(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"twin-bar\" focusable=\"false\" width=\"100%%\""
                                + " height=\"12\"><rect class=\"chart-track\" width=\"100%%\" height=\"12\"/>"
                                + "<rect class=\"%s\" width=\"%s%%\" height=\"12\"/>"
                                + "<rect class=\"chart-only-if\" fill=\"url(#%s)\" x=\"%s%%\" width=\"%s%%\" height=\"12\"/></svg>")
                        .formatted(first ? "chart-bar" : "chart-marked", solid, hatch(), solid, hatched));
    }

    /** Drawn once, and meant by all bars of the chart. */
    private Svg pattern() {
        Svg pattern =
                new Svg(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\" focusable=\"false\"><defs>"
                                + "<pattern id=\"%s\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\""
                                + " patternTransform=\"rotate(45)\"><line class=\"chart-hatch\" y2=\"6\"/></pattern></defs></svg>")
                        .formatted(hatch()));
        pattern.addClassName("twin-pattern");
        return pattern;
    }

    private String hatch() {
        return "twin-" + table.course().name();
    }

    private BigDecimal share(Money of) {
        return of.amount().max(BigDecimal.ZERO).multiply(HUNDRED).divide(most, 2, RoundingMode.HALF_UP);
    }
}

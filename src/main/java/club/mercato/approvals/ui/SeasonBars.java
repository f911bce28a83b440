package club.mercato.approvals.ui;

import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum by season: solid what falls due in any case, hatched on it what falls due only with the add-ons. Bars start at
 * zero; the figures stand on them and, exactly, in the table behind.
 */
class SeasonBars extends RoomPanel {

    private static final int DECIMALS = 4;
    private static final int MILLIONS = 6;

    private final transient Phrasebook phrases;

    /** @param name of the course, as in {@code figures.course.CASH} */
    SeasonBars(Phrasebook phrases, String name, SortedMap<Season, Money> guaranteed, SortedMap<Season, Money> maximum) {
        super(phrases.say("figures.course." + name), "room-bars");
        this.phrases = phrases;
        String title = phrases.say("figures.course." + name);
        getElement().setAttribute("aria-label", title);
        SortedMap<Season, Part> parts = parts(guaranteed, maximum);
        BigDecimal most = parts.values().stream()
                .map(part -> part.maximum().amount())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        boolean hatched = parts.values().stream().anyMatch(Part::mayGrow);
        String currency = parts.values().stream()
                .findFirst()
                .map(part -> part.maximum().currency().getCurrencyCode())
                .orElse("");
        note(phrases.say(hatched ? "approvals.bars.hatched" : "approvals.bars.unit", currency));
        Div bars = new Div();
        bars.addClassName("bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        parts.forEach((season, part) -> bars.add(column(season, part, most)));
        NativeDetails behind = new NativeDetails(phrases.say("approvals.bars.table"), table(title, parts));
        behind.addClassName("figure-tables");
        add(bars, behind);
    }

    private record Part(Money guaranteed, Money maximum) {

        boolean mayGrow() {
            return maximum.compareTo(guaranteed) > 0;
        }
    }

    private static SortedMap<Season, Part> parts(
            SortedMap<Season, Money> guaranteed, SortedMap<Season, Money> maximum) {
        SortedMap<Season, Part> parts = new TreeMap<>();
        maximum.forEach((season, most) ->
                parts.put(season, new Part(guaranteed.getOrDefault(season, Money.zero(most.currency())), most)));
        guaranteed.forEach((season, sure) -> parts.putIfAbsent(season, new Part(sure, sure)));
        return parts;
    }

    private Div column(Season season, Part part, BigDecimal most) {
        Span value = named(millions(part.guaranteed()), "bar-value");
        Div above = new Div(value);
        above.addClassName("bar-above");
        if (part.mayGrow()) {
            above.add(named(
                    phrases.say("approvals.bars.more", millions(part.maximum().minus(part.guaranteed()))), "bar-more"));
        }
        Div hatch = new Div();
        hatch.addClassName("bar-hatched");
        hatch.getStyle().set("--share", share(part.maximum().minus(part.guaranteed()), most));
        Div solid = new Div();
        solid.addClassName("bar-solid");
        solid.getStyle().set("--share", share(part.guaranteed(), most));
        Div stack = new Div(above, hatch, solid);
        stack.addClassName("bar-stack");
        Div column = new Div(stack, named(season.label(), "bar-label"));
        column.addClassName("bar-column");
        return column;
    }

    /** "6.16": the unit stands beside the title. */
    private String millions(Money sum) {
        return phrases.say("approvals.bars.number", sum.amount().movePointLeft(MILLIONS));
    }

    private static String share(Money part, BigDecimal most) {
        return most.signum() <= 0
                ? "0"
                : part.amount()
                        .divide(most, DECIMALS, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO)
                        .toPlainString();
    }

    private NativeTable table(String title, Map<Season, Part> parts) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"season", "guaranteed", "maximum"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(phrases.say("approvals.bars." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        parts.forEach((season, part) -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(season.label());
            row.addDataCell().setText(phrases.exactly(part.guaranteed()));
            row.addDataCell().setText(phrases.exactly(part.maximum()));
        });
        return table;
    }
}

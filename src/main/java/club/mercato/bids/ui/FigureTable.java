package club.mercato.bids.ui;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.Terms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The figures of an offer to the cent: in the own club's currency, and beside it in that of the offer if it is another. */
class FigureTable extends NativeTable {

    private final transient Phrasebook phrases;
    private final transient Figures figures;
    private final transient Optional<Figures> offered;

    FigureTable(Phrasebook phrases, Figures figures, Optional<SquadCost> ratio) {
        this.phrases = phrases;
        this.figures = figures;
        Terms terms = figures.terms();
        offered = terms.denomination().isForeign() ? Optional.of(figures.priceAsOffered()) : Optional.empty();
        addClassName("figure-table");
        role(this, "table").getElement().setAttribute("aria-label", phrases.say("bids.figures"));
        role(getHead(), "rowgroup");
        role(getBody(), "rowgroup");
        NativeTableRow head = new NativeTableRow();
        head.add(
                column("bids.figures.figure"), column(terms.denomination().own().getCurrencyCode(), true));
        offered.ifPresent(
                price -> head.add(column(terms.denomination().currency().getCurrencyCode(), true)));
        head.add(column("bids.figures.made"));
        getHead().add(role(head, "row"));
        row("GUARANTEED", figures.guaranteed(), offered.map(Figures::guaranteed), made("guaranteed." + paid(terms)));
        row("EXPECTED", figures.expected(), offered.map(Figures::expected), made("expected"));
        row("MAXIMUM", figures.maximum(), offered.map(Figures::maximum), made("maximum"));
        row("TOTAL_COMMITMENT", figures.totalCommitment(), Optional.empty(), made("commitment"));
        amortisation();
        ratio(ratio);
    }

    private static String paid(Terms terms) {
        return terms.kind().isLoan() ? "loan" : "fee";
    }

    private void amortisation() {
        Optional<Money> season = BySeason.fullSeason(figures, Scenario.GUARANTEED);
        Optional<Money> most = BySeason.fullSeason(figures, Scenario.MAXIMUM);
        String made = season.isEmpty()
                ? most.map(sum -> made("amortisation.onlyAtMost", phrases.exactly(sum)))
                        .orElseGet(() -> made("amortisation.none"))
                : most.filter(sum -> !sum.equals(season.get()))
                        .map(sum -> made("amortisation.most", months(), phrases.exactly(sum)))
                        .orElseGet(() -> made("amortisation", months()));
        line(
                phrases.say("figures.figure.AMORTISATION_PER_SEASON"),
                season.map(this::amount).map(Span::new).orElseGet(() -> nothing("bids.figures.noAmount")),
                Optional.empty(),
                new Span(made));
    }

    /** Over how many months it is spread. */
    private int months() {
        return figures.amortisation(Scenario.GUARANTEED).spreads().stream()
                .mapToInt(spread -> spread.months())
                .max()
                .orElse(0);
    }

    private void ratio(Optional<SquadCost> ratio) {
        RatioWords words = new RatioWords(phrases);
        Anchor budget = new Anchor("budget", phrases.say("bids.ratio.enter"));
        budget.getElement().setAttribute("router-link", true);
        line(
                phrases.say("bids.ratio"),
                ratio.map(words::course).map(Span::new).orElseGet(() -> nothing("bids.ratio.none")),
                Optional.empty(),
                ratio.<Component>map(cost -> new Span(words.beside(cost))).orElse(budget));
    }

    private void row(String figure, Money own, Optional<Money> inOffer, String made) {
        Span there = new Span(inOffer.map(this::amount).orElse(""));
        inOffer.ifPresent(money -> there.getElement() // named beside it on a phone, which shows no heads of columns
                .setAttribute("data-currency", money.currency().getCurrencyCode()));
        line(phrases.say("figures.figure." + figure), new Span(amount(own)), Optional.of(there), new Span(made));
    }

    private void line(String name, Component own, Optional<Component> inOffer, Component made) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = role(new NativeTableRow(role(head, "rowheader"), cell("amount", Optional.of(own))), "row");
        offered.ifPresent(price -> row.add(cell("amount", inOffer)));
        row.add(cell("made", Optional.of(made)));
        getBody().add(row);
    }

    private static NativeTableCell cell(String name, Optional<Component> holds) {
        NativeTableCell cell = role(new NativeTableCell(), "cell");
        cell.addClassName(name);
        holds.ifPresent(cell::add);
        return cell;
    }

    /** Said expressly: on a phone each row is laid out anew, and some readers then take the table for none. */
    private static <C extends Component> C role(C part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }

    private Span nothing(String key) {
        Span nothing = new Span(phrases.say(key));
        nothing.addClassName("nothing");
        return nothing;
    }

    private String amount(Money money) {
        return Amounts.bare(money, phrases);
    }

    private String made(String key, Object... arguments) {
        return phrases.say("bids.figures.made." + key, arguments);
    }

    private NativeTableHeaderCell column(String key) {
        return column(phrases.say(key), false);
    }

    private static NativeTableHeaderCell column(String text, boolean amounts) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("amount", amounts);
        return role(cell, "columnheader");
    }
}

package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.TextStyle;
import java.util.List;

/** What the bids cost in cash, by the own club's financial years. */
class CashPanel extends BudgetPanel {

    /** More than any fee is paid in; what comes after is one bar. */
    private static final int SEASONS = 6;

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;

    CashPanel(BudgetScreens screens) {
        super(
                screens.viewer().phrases().say("budget.cash"),
                "budget-cash",
                legend(screens.viewer().phrases()));
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
    }

    void show(BudgetSheet sheet) {
        SeasonColumns seasons = SeasonColumns.of(sheet, SEASONS);
        if (seasons.each().isEmpty()) {
            note("", false);
            body(sentence(phrases.say("budget.cash.none")));
            return;
        }
        String begins = screens.reckoning().basis().yearStarts().getDisplayName(TextStyle.SHORT, phrases.locale());
        note(phrases.say("budget.cash.unit", sheet.own().getCurrencyCode(), begins), false);
        body(new CashChart(sheet, seasons, phrases), heaviest(sheet, seasons));
    }

    private Span heaviest(BudgetSheet sheet, SeasonColumns seasons) {
        List<Money> maximum = seasons.sums(sheet.taken().maximum());
        Money most = maximum.stream().max(Money::compareTo).orElseThrow();
        String season = seasons.labels(phrases).get(maximum.indexOf(most));
        Span said = new Span(phrases.say("budget.cash.most", season, phrases.inMillions(most.amount())));
        said.addClassName("hint");
        return said;
    }

    private static Div legend(Phrasebook phrases) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", "swatch-addons");
        Div legend = new Div(new Span(swatch, new Span(phrases.say("budget.part.addOns"))));
        legend.addClassName("chart-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }
}

package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.Levels;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What is committed, pending and free, as a chart, with the figures that a director looks for below it. */
class TakenPanel extends BudgetPanel {

    private static final List<String> PARTS = List.of("committed", "pending", "reserved", "free");

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;
    private final transient Runnable set;

    TakenPanel(BudgetScreens screens, Runnable set) {
        super(
                screens.viewer().phrases().say("budget.taken"),
                "budget-taken",
                legend(screens.viewer().phrases()));
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.set = set;
    }

    void show(BudgetSheet sheet) {
        List<Component> parts = new ArrayList<>();
        boolean nothingTaken = sheet.taken().sums().isZero();
        if (sheet.budget().isEmpty()) {
            parts.add(noBudget(sheet));
        }
        if (sheet.budget().isPresent() || !nothingTaken) {
            parts.add(new LevelBars(sheet, phrases));
        }
        if (sheet.budget().isPresent()) {
            parts.add(keyFigures(sheet));
        }
        body(parts.toArray(Component[]::new));
    }

    private Component noBudget(BudgetSheet sheet) {
        String who = screens.maySet() ? "budget.none.set" : "budget.none.wait";
        Div none = new Div(sentence(phrases.say(who, sheet.window().name())));
        none.addClassName("budget-none");
        if (screens.maySet()) {
            none.add(button(phrases.say("budget.set"), set));
        }
        return none;
    }

    private Component keyFigures(BudgetSheet sheet) {
        Levels free = sheet.free().orElseThrow();
        Div figures = new Div(
                figure("budget.freeGuaranteed", free.guaranteed()), figure("budget.freeMaximum", free.maximum()));
        figures.addClassName("key-figures");
        if (!sheet.realised().isZero()) {
            figures.add(figure(phrases.say("budget.realised"), phrases.say("budget.plus", said(sheet.realised())), ""));
        }
        if (!sheet.expectedSales().isEmpty()) {
            figures.add(figure(
                    phrases.say("budget.opens", sheet.expectedSales().size()),
                    phrases.say("budget.plus", said(sheet.opens().maximum())),
                    phrases.say("budget.opens.why")));
        }
        return figures;
    }

    private Component figure(String label, Money free) {
        String value = free.isNegative()
                ? phrases.say("budget.over", said(Money.zero(free.currency()).minus(free)))
                : said(free);
        Div figure = figure(phrases.say(label), value, "");
        figure.setClassName("is-over", free.isNegative());
        return figure;
    }

    private Div figure(String label, String value, String why) {
        Span name = new Span(label);
        name.addClassName("key-name");
        Span sum = new Span(value);
        sum.addClassName("key-sum");
        Div figure = new Div(name, sum);
        if (!why.isEmpty()) {
            Span hint = new Span(why);
            hint.addClassName("hint");
            figure.add(hint);
        }
        return figure;
    }

    private String said(Money sum) {
        return phrases.inMillions(sum.amount());
    }

    private static Div legend(Phrasebook phrases) {
        Div legend = new Div();
        legend.addClassName("chart-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        PARTS.forEach(part -> {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "swatch-" + part);
            legend.add(new Span(swatch, new Span(phrases.say("budget.part." + part))));
        });
        return legend;
    }
}

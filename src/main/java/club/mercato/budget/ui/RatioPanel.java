package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.RatioSteps;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Phrasebook;
import club.mercato.rules.Rule;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** The squad cost ratio of a calendar year: before, with what is committed, with what is pending. */
class RatioPanel extends BudgetPanel {

    private final transient BudgetScreens screens;
    private final transient Phrasebook phrases;
    private final transient Millions millions;
    private final transient Runnable enter;
    private final Nav years = new Nav();

    RatioPanel(BudgetScreens screens, Runnable enter) {
        super(screens.viewer().phrases().say("budget.ratio"), "budget-ratio");
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        this.millions = new Millions(phrases);
        this.enter = enter;
        years.addClassName("year-choice");
        years.getElement().setAttribute("aria-label", phrases.say("budget.ratio.year"));
    }

    /** @param year the calendar year */
    void show(BudgetSheet sheet, int year) {
        years(sheet, year);
        Optional<RatioSteps> known = screens.budgets().ratio(sheet, year);
        if (known.isEmpty()) {
            note("", false);
            body(years, nothingEntered(year));
            return;
        }
        RatioSteps steps = known.get();
        if (steps.before().percent(1).isEmpty()
                || steps.pending().maximum().percent(1).isEmpty()) {
            note("", false);
            body(years, sentence(phrases.say("budget.ratio.noBase")));
            return;
        }
        left(steps);
        body(
                years,
                new Div(new RatioRuler(steps, phrases).svg()),
                new Div(new RatioTable(steps, phrases).table()),
                notes(sheet, steps));
    }

    private void years(BudgetSheet sheet, int chosen) {
        years.removeAll();
        int first = firstYear(sheet);
        IntStream.rangeClosed(first, first + 1).forEach(year -> {
            Anchor link = new Anchor(Choice.address(sheet.window().id(), year), Integer.toString(year));
            link.getElement().setAttribute("router-link", true);
            if (year == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            years.add(link);
        });
    }

    /** The year in which the window's players are registered; the one after it is their first full one. */
    static int firstYear(BudgetSheet sheet) {
        return sheet.window().closes().atZone(sheet.window().zone()).getYear();
    }

    private Component nothingEntered(int year) {
        String who = screens.maySet() ? "budget.ratio.none.enter" : "budget.ratio.none.wait";
        Div none = new Div(sentence(phrases.say(who, Integer.toString(year))));
        none.addClassName("budget-none");
        if (screens.maySet()) {
            none.add(button(phrases.say("budget.baseline.enter"), enter));
        }
        return none;
    }

    /** How far the lowest limit is, if everything falls due. */
    private void left(RatioSteps steps) {
        Optional<Rule> lowest = steps.limits().stream()
                .min((one, other) ->
                        one.figure().orElseThrow().compareTo(other.figure().orElseThrow()));
        if (lowest.isEmpty()) {
            note("", false);
            return;
        }
        SquadCost.Ratio maximum = steps.pending().maximum();
        BigDecimal limit = lowest.get().figure().orElseThrow();
        BigDecimal points = limit.subtract(maximum.percent(1).orElseThrow());
        boolean over = maximum.isOver(limit);
        note(phrases.say(over ? "budget.ratio.over" : "budget.ratio.left", millions.tenths(points.abs())), over);
    }

    private Component notes(BudgetSheet sheet, RatioSteps steps) {
        Div notes = new Div();
        notes.addClassName("ratio-notes");
        StaffMember by = screens.staffRoom().everyone().get(steps.baseline().by());
        notes.add(note(phrases.say(
                "budget.ratio.source",
                Integer.toString(steps.baseline().year()),
                steps.baseline().source(),
                phrases.shortDay(phrases.dayOf(steps.baseline().at())),
                by == null ? "" : by.name())));
        if (steps.baseline().year() != steps.year()) {
            notes.add(note(phrases.say("budget.ratio.otherYear", Integer.toString(steps.year()))));
        }
        steps.limits()
                .forEach(rule -> notes.add(note(phrases.say(
                        "budget.ratio.rule",
                        rule.association(),
                        rule.figure().orElseThrow(),
                        rule.reference(),
                        rule.confidence().name()))));
        if (!sheet.reserved().sums().isZero()) {
            notes.add(note(phrases.say("budget.ratio.reserved")));
        }
        return notes;
    }

    private static Span note(String text) {
        Span note = new Span(text);
        note.addClassName("hint");
        return note;
    }
}

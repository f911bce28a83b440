package club.mercato.budget.ui;

import club.mercato.bids.BidStatus;
import club.mercato.budget.BudgetSheet;
import club.mercato.budget.ExpectedSale;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.Stage;
import club.mercato.season.SquadNeed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How the lines of the budget's table are called. */
record BidWords(Phrasebook phrases) {

    /** The club's mark and the player's name, which leads to the bid. */
    Component name(BudgetSheet.Line line) {
        Div name = named();
        line.target().club().ifPresent(club -> name.add(new Roundel(club.roundel(), club.ground(), club.letter())));
        Anchor link =
                new Anchor("bids/" + line.bid().bid().value(), line.target().shownName());
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        name.add(link);
        return name;
    }

    /** All that anybody learns of what he may not know of. */
    Component reserved() {
        Div name = named();
        name.add(new Icon("lock"), new Span(phrases.say("budget.reserved")));
        return name;
    }

    Component sale(ExpectedSale sale, SaleActs acts) {
        Div name = named();
        Span who = new Span(phrases.say("budget.saleOf", sale.player()));
        who.getElement().setAttribute("dir", "auto");
        name.add(new Icon("sale"), who);
        Div lines = new Div(name);
        acts.of(sale).ifPresent(lines::add);
        return lines;
    }

    String kind(BudgetSheet.Line line) {
        return phrases.say(line.bid().terms().kind().label());
    }

    /** Where the negotiation stands, once the fee is agreed; until then what has become of the bid. */
    String standing(BudgetSheet.Line line) {
        boolean agreed = line.bid().status() == BidStatus.ACCEPTED
                && !line.target().stage().isBefore(Stage.FEE_AGREED);
        return phrases.say(
                agreed ? line.target().stage().label() : line.bid().status().label());
    }

    String saleKind(ExpectedSale sale) {
        return sale.status() == ExpectedSale.Status.EXPECTED
                ? phrases.say(
                        "budget.likely",
                        sale.form().likelihood().value().stripTrailingZeros().toPlainString())
                : "";
    }

    /** What has to happen, and for whom it makes room. */
    String condition(ExpectedSale sale, List<SquadNeed> needs) {
        if (sale.status() != ExpectedSale.Status.EXPECTED) {
            return phrases.say("budget.inBudget");
        }
        String condition = sale.form().condition();
        return needs.stream()
                .filter(need -> sale.form().need().filter(need.id()::equals).isPresent())
                .findFirst()
                .map(need -> phrases.say(
                        condition.isEmpty() ? "budget.forNeed" : "budget.conditionForNeed", need.position(), condition))
                .orElse(condition);
    }

    private static Div named() {
        Div name = new Div();
        name.addClassName("line-name");
        return name;
    }
}

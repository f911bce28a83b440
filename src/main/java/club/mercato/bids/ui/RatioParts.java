package club.mercato.bids.ui;

import club.mercato.figures.Scenario;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCost.Ratio;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** What the squad cost ratio is made of, before the offer and in two years of it. */
class RatioParts extends Div {

    private final transient Phrasebook phrases;
    private final transient List<Ratio> ratios;

    RatioParts(Phrasebook phrases, SquadCost cost) {
        this.phrases = phrases;
        addClassName("season-tables");
        // it scrolls in a narrow window, by keyboard, too
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("bids.ratio.parts"));
        String signing = String.valueOf(cost.yearOfSigning());
        String full = String.valueOf(cost.yearOfSigning() + 1);
        ratios = List.of(
                cost.before(),
                cost.yearOfSigning(Scenario.GUARANTEED),
                cost.firstFullYear(Scenario.GUARANTEED),
                cost.yearOfSigning(Scenario.MAXIMUM),
                cost.firstFullYear(Scenario.MAXIMUM));
        DataTable table = new DataTable(
                phrases.say(
                        "bids.figures.courseIn",
                        phrases.say("bids.ratio"),
                        cost.before().base().currency().getCurrencyCode()),
                List.of(
                        phrases.say("bids.ratio.part"),
                        phrases.say("bids.ratio.before"),
                        signing,
                        full,
                        phrases.say("bids.ratio.atMost", signing),
                        phrases.say("bids.ratio.atMost", full)));
        RatioWords words = new RatioWords(phrases);
        table.row(phrases.say("bids.ratio.pay"), sums(Ratio::pay))
                .row(phrases.say("bids.ratio.amortisation"), sums(Ratio::amortisation))
                .row(phrases.say("bids.ratio.agents"), sums(Ratio::agents))
                .row(phrases.say("bids.ratio.cost"), sums(Ratio::cost))
                .row(phrases.say("bids.ratio.base"), sums(Ratio::base))
                .row(
                        phrases.say("bids.ratio"),
                        ratios.stream().map(words::percent).toList());
        add(table);
    }

    private List<String> sums(Function<Ratio, Money> part) {
        return ratios.stream().map(part).map(sum -> Amounts.bare(sum, phrases)).toList();
    }
}

package club.mercato.bids.ui;

import club.mercato.figures.Figures;
import club.mercato.figures.Scenario;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.pipeline.TargetId;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import club.mercato.terms.words.TermsInWords;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** What an offer costs while it is typed; until it is complete, what it still lacks. */
class LiveTotals extends Section {

    private static final int MOST_MISSING = 5;

    private final transient BidScreens screens;
    private final transient TargetId target;
    private final transient Phrasebook phrases;
    private final Div body = new Div();

    LiveTotals(BidScreens screens, TargetId target) {
        this.screens = screens;
        this.target = target;
        phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "live-totals");
        getElement().setAttribute("aria-label", phrases.say("bids.totals"));
        add(new Header(new H2(phrases.say("bids.totals"))), body);
    }

    /** @param labelOf what the field is called that a refusal lies in; may be empty */
    void show(TermsForm form, Function<Refused, String> labelOf) {
        body.removeAll();
        List<Refused> refusals = form.refusals();
        if (refusals.isEmpty()) {
            show(form.terms().orElseThrow());
            return;
        }
        body.add(new Paragraph(phrases.say("bids.totals.missing")));
        UnorderedList missing = new UnorderedList();
        missing.addClassName("missing");
        refusals.stream()
                .map(refused -> said(refused, labelOf.apply(refused)))
                .distinct()
                .limit(MOST_MISSING)
                .map(ListItem::new)
                .forEach(missing::add);
        body.add(missing);
    }

    private String said(Refused refused, String label) {
        String why = phrases.say(refused.why());
        return label.isEmpty() ? why : phrases.say("bids.totals.at", label, why);
    }

    private void show(Terms terms) {
        Figures figures = screens.reckoning().figures(terms);
        Paragraph words = new Paragraph(String.join(
                " ", TermsInWords.of(terms).stream().map(phrases::say).toList()));
        words.addClassName("totals-words");
        DescriptionList sums = new DescriptionList();
        sums.addClassName("totals");
        line(sums, "GUARANTEED", figures.guaranteed());
        line(sums, "EXPECTED", figures.expected());
        line(sums, "MAXIMUM", figures.maximum());
        line(sums, "TOTAL_COMMITMENT", figures.totalCommitment());
        BySeason.fullSeason(figures, Scenario.GUARANTEED)
                .ifPresent(amount -> line(sums, "AMORTISATION_PER_SEASON", amount));
        body.add(words, sums, leeway(figures));
    }

    private Paragraph leeway(Figures figures) {
        Leeway leeway = screens.mandates().leeway(target, new Ceilings(figures.guaranteed(), figures.maximum()));
        Paragraph line = new Paragraph(phrases.say(leeway.words()));
        line.addClassName(leeway instanceof Leeway.Outside ? "over" : "hint");
        return line;
    }

    private void line(DescriptionList sums, String figure, Money amount) {
        sums.add(
                new DescriptionList.Term(phrases.say("figures.figure." + figure)),
                new DescriptionList.Description(phrases.exactly(amount)));
    }
}

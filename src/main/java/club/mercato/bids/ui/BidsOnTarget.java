package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Sentence;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.parts.KeptRows;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.terms.words.TermsInWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The opened {@link BidsPanel}: each bid with where it stands, what it comes to, and the way to it. */
class BidsOnTarget extends BidSection implements TargetPanel.Panel {

    private final transient BidScreens screens;
    private final transient Phrasebook phrases;
    private final KeptRows<Line> rows;

    BidsOnTarget(BidScreens screens) {
        super(screens.viewer().phrases().say("bids.list"), "target-bids");
        this.screens = screens;
        phrases = screens.viewer().phrases();
        UnorderedList list = new UnorderedList();
        add(list);
        rows = new KeptRows<>(list, this::row);
    }

    /**
     * What one row shows.
     *
     * @param leeway how the bid stands to the mandate; for the one that runs
     */
    private record Line(BidId id, int number, BidStatus status, BidFile.Version version, Optional<Sentence> leeway) {}

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        List<BidFile> bids = screens.of(target.id());
        setVisible(!bids.isEmpty());
        rows.show(bids.stream().map(bid -> line(target, bid)).toList());
    }

    private Line line(TargetCard target, BidFile bid) {
        Ceilings offer = new Ceilings(
                bid.current().sums().guaranteed(), bid.current().sums().maximum());
        Optional<Sentence> leeway = Optional.of(bid)
                .filter(one -> !one.status().isOver())
                .map(one -> screens.mandates().leeway(target.id(), offer))
                .filter(how -> !(how instanceof Leeway.NoMandate))
                .map(Leeway::words);
        return new Line(bid.id(), bid.number(), bid.status(), bid.current(), leeway);
    }

    private ListItem row(Line line) {
        Anchor open = new Anchor(
                "bids/" + line.id().value(),
                phrases.say("bids.page.version", line.number(), line.version().no()));
        open.getElement().setAttribute("router-link", true);
        Div head = new Div(open, new StatusChip(line.status(), phrases));
        head.addClassName("bid-line-head");
        Paragraph words = new Paragraph(
                phrases.say(TermsInWords.of(line.version().terms()).getFirst()));
        DescriptionList sums = new DescriptionList();
        sums.addClassName("totals");
        sum(sums, "GUARANTEED", phrases.exactly(line.version().sums().guaranteed()));
        sum(sums, "MAXIMUM", phrases.exactly(line.version().sums().maximum()));
        ListItem row = new ListItem(head, words, sums);
        line.leeway().ifPresent(how -> {
            Span said = new Span(phrases.say(how));
            said.addClassName("hint");
            row.add(said);
        });
        return row;
    }

    private void sum(DescriptionList sums, String figure, String amount) {
        sums.add(
                new DescriptionList.Term(phrases.say("figures.figure." + figure)),
                new DescriptionList.Description(amount));
    }
}

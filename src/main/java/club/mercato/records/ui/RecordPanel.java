package club.mercato.records.ui;

import club.mercato.bids.BidId;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Phrasebook;
import club.mercato.print.Report;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The decision record on a bid's page, as a paper and as a sheet, and the way to its versions side by side. */
@Component
record RecordPanel(RecordDesk desk) implements BidPanel {

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Panel open(BidOnPage page) {
        return new OnPage(desk, page.bid().id());
    }

    /** The opened panel: its files are drawn up when they are asked for, so nothing in it goes out of date. */
    static class OnPage extends Section implements Panel {

        OnPage(RecordDesk desk, BidId bid) {
            Phrasebook phrases = desk.viewer().phrases();
            String title = phrases.say("records.panel");
            addClassNames("panel", "page-panel", "bid-records");
            getElement().setAttribute("aria-label", title);
            Supplier<Optional<Report>> report = () -> desk.room()
                    .of(bid)
                    .map(record -> new DecisionReport(
                                    record, phrases, desk::nameOf, desk.clock().instant())
                            .report());
            Anchor twin = new Anchor("bids/" + bid.value() + "/twin", phrases.say("records.panel.twin"));
            twin.getElement().setAttribute("router-link", true);
            twin.addClassName("button");
            Div links = new Div(
                    twin,
                    desk.paper(phrases.say("records.panel.paper"), phrases, report),
                    desk.sheet(phrases.say("records.panel.sheet"), report));
            links.addClassName("record-links");
            add(new Header(new H2(title)), links);
        }

        @Override
        public OnPage component() {
            return this;
        }

        @Override
        public void show(BidOnPage page) {
            setVisible(true);
        }
    }
}

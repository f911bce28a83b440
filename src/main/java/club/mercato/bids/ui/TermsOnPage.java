package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** The opened {@link TermsPanel}: the version that counts, in words; line by line for whoever unfolds it. */
class TermsOnPage extends BidSection implements BidPanel.Panel {

    private static final int DIGEST_SHOWN = 12;

    private final transient Phrasebook phrases;
    private final Span digest = new Span();
    private final Div body = new Div();
    private transient String shown = "";

    TermsOnPage(BidScreens screens) {
        super(screens.viewer().phrases().say("bids.terms"), "bid-terms");
        phrases = screens.viewer().phrases();
        digest.addClassNames("hint", "digest");
        head().add(digest);
        add(body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        BidFile.Version current = page.bid().current();
        if (current.digest().equals(shown)) {
            return;
        }
        shown = current.digest();
        digest.setText(
                phrases.say("bids.terms.digest", current.no(), current.digest().substring(0, DIGEST_SHOWN)));
        digest.getElement().setAttribute("title", current.digest());
        NativeDetails lines =
                new NativeDetails(phrases.say("bids.terms.lines"), new TermLines(current.terms(), phrases));
        lines.addClassName("figure-tables");
        body.removeAll();
        body.add(new TermsSaid(current.terms(), phrases), lines);
    }
}

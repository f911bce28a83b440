package club.mercato.borrowing.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.borrowing.LoanBook;
import club.mercato.parts.Viewer;
import org.springframework.stereotype.Component;

/** What the limits of lending say to a bid that is a loan, on its page. */
@Component
record LoanLimitsPanel(LoanBook book, Viewer viewer) implements BidPanel {

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int position() {
        return 15;
    }

    @Override
    public Panel open(BidOnPage page) {
        LoanLimitsOnPage panel = new LoanLimitsOnPage(book, viewer.phrases());
        panel.show(page);
        return panel;
    }
}

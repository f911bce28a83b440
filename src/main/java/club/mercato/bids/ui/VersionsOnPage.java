package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.KeptRows;
import club.mercato.terms.Terms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Optional;

/** The opened {@link VersionsPanel}: each version with who, when and what changed, the latest first. */
class VersionsOnPage extends BidSection implements BidPanel.Panel {

    private final KeptRows<Written> rows;

    VersionsOnPage(BidScreens screens) {
        super(screens.viewer().phrases().say("bids.versions"), "bid-versions");
        Phrasebook phrases = screens.viewer().phrases();
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        add(list);
        rows = new KeptRows<>(list, written -> new VersionRow(written, screens, phrases));
    }

    /**
     * One version as its row shows it.
     *
     * @param before  the terms that it changed; empty for the first one
     * @param current whether it counts
     */
    record Written(
            BidFile.Version version,
            Optional<Terms> before,
            boolean current,
            List<BidFile.Sent> sent,
            List<BidFile.Reply> replies) {

        static Written of(BidFile bid, BidFile.Version version) {
            return new Written(
                    version,
                    version.no() == 1
                            ? Optional.empty()
                            : Optional.of(bid.version(version.no() - 1).terms()),
                    version.no() == bid.current().no(),
                    bid.sendings().stream()
                            .filter(sent -> sent.version() == version.no())
                            .toList(),
                    bid.replies().stream()
                            .filter(reply -> reply.version() == version.no())
                            .toList());
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        rows.show(page.bid().versions().reversed().stream()
                .map(version -> Written.of(page.bid(), version))
                .toList());
    }
}

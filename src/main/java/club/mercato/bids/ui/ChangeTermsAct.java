package club.mercato.bids.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.stereotype.Component;

/** Leads from a bid to the form of its next version, while its terms may change. */
@Component
record ChangeTermsAct(BidScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Panel open(BidOnPage page) {
        Act act = new Act(screens, "bids/" + page.bid().id().value() + "/terms");
        act.show(page);
        return act;
    }

    /** The opened button. */
    static class Act extends NativeButton implements Panel {

        private final transient BidScreens screens;

        Act(BidScreens screens, String form) {
            super(
                    screens.viewer().phrases().say("bids.change"),
                    click -> UI.getCurrent().navigate(form));
            this.screens = screens;
            addClassName("button");
        }

        @Override
        public Act component() {
            return this;
        }

        @Override
        public void show(BidOnPage page) {
            setVisible(screens.mayWork() && page.bid().status().mayChange());
        }
    }
}

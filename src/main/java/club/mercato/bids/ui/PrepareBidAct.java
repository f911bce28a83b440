package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a target to the form of a bid for it; where a bid runs, to that, and says so. */
@Component
record PrepareBidAct(BidScreens screens) implements TargetPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Panel open(TargetCard target) {
        Act act = new Act(screens);
        act.show(target);
        return act;
    }

    /** The opened button. */
    static class Act extends NativeButton implements Panel {

        private final transient BidScreens screens;
        private final transient Phrasebook phrases;
        private String leadsTo = "";

        Act(BidScreens screens) {
            this.screens = screens;
            phrases = screens.viewer().phrases();
            addClassName("button");
            addClickListener(click -> UI.getCurrent().navigate(leadsTo));
        }

        @Override
        public Act component() {
            return this;
        }

        @Override
        public void show(TargetCard target) {
            Optional<BidFile> running = screens.of(target.id()).stream()
                    .filter(bid -> !bid.status().isOver())
                    .findFirst();
            setVisible(running.isPresent() || screens.mayWork() && target.state() != TargetState.CLOSED);
            setText(phrases.say(running.isPresent() ? "bids.prepare.open" : "bids.prepare"));
            leadsTo = running.map(bid -> "bids/" + bid.id().value())
                    .orElseGet(() -> "targets/" + target.id().value() + "/bid");
            getElement().removeAttribute("title");
            running.ifPresent(bid -> getElement()
                    .setAttribute(
                            "title",
                            phrases.say(
                                    "bids.prepare.running",
                                    phrases.say(bid.status().label()))));
        }
    }
}

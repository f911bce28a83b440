package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.bids.BidFile;
import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.springframework.stereotype.Component;

/** Sends a bid to the directors, for whoever works on bids, while it is a draft or came back. */
@Component
record SendAct(DecisionScreens screens) implements BidPanel {

    @Override
    public Place place() {
        return Place.ACT;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Panel open(BidOnPage page) {
        return new Opened(screens, page);
    }

    private static class Opened extends Div implements Panel {

        private final transient DecisionScreens screens;
        private final Div refusal = new Div();
        private transient BidFile bid;

        Opened(DecisionScreens screens, BidOnPage page) {
            this.screens = screens;
            this.bid = page.bid();
            NativeButton send = new NativeButton(screens.viewer().phrases().say("approvals.act.send"), click -> send());
            send.addClassNames("button", "primary");
            addClassName("send-act");
            add(send, refusal);
            show(page);
        }

        @Override
        public com.vaadin.flow.component.Component component() {
            return this;
        }

        @Override
        public void show(BidOnPage page) {
            if (!page.bid().current().equals(bid.current()) || page.bid().status() != bid.status()) {
                refusal.removeAll();
            }
            bid = page.bid();
            setVisible(screens.viewer().staff().worksTargets() && bid.status().maySubmit());
        }

        private void send() {
            refusal.removeAll();
            Phrasebook phrases = screens.viewer().phrases();
            Answer<ApprovalFile> answer =
                    screens.room().send(bid.id(), bid.current().no());
            answer.refusal()
                    .ifPresentOrElse(
                            refused -> refusal.add(new RefusalNote(refused, phrases)),
                            () -> getUI().ifPresent(ui -> screens.done(
                                    ui,
                                    bid.id(),
                                    phrases.say(
                                            "approvals.said.sent",
                                            bid.current().no(),
                                            phrases.say(answer.orElseThrow()
                                                    .waiting()
                                                    .orElseThrow()
                                                    .need()
                                                    .words())))));
        }
    }
}

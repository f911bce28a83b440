package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The buttons of a target's page, as far as the viewer may use them. */
class TargetActs extends Div {

    private final transient TargetDesk desk;
    private final transient Phrasebook phrases;
    private final transient Runnable changed;
    private final TargetMoves moves;
    private final Component further;
    private TargetCard card;

    TargetActs(TargetDesk desk, TargetCard card, Component further, Runnable changed) {
        this.desk = desk;
        this.card = card;
        this.further = further;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        moves = new TargetMoves(desk, changed);
        addClassName("target-acts");
    }

    /** Where a refused move says why, and asks for what it lacks. */
    Div foot() {
        return moves.foot();
    }

    void show(TargetCard now) {
        boolean rebuild = getComponentCount() == 0
                || now.state() != card.state()
                || !now.restricted().equals(card.restricted())
                || !now.owner().equals(card.owner());
        card = now;
        moves.show(now);
        if (rebuild) {
            removeAll();
            buttons();
        }
    }

    private void buttons() {
        boolean open = card.state() != TargetState.CLOSED;
        if (desk.mayWork()) {
            NativeButton log = button("parts.act.log-contact", () -> tell("log-contact"));
            log.addClassName("primary");
            log.getElement().setAttribute("data-key", "l");
            log.addComponentAsFirst(new Icon("phone"));
            Span key = new Span("L");
            key.addClassName("key");
            key.getElement().setAttribute("aria-hidden", "true");
            log.add(key);
            add(log);
            if (card.state() == TargetState.OPEN) {
                add(moves);
            }
        }
        add(further);
        if (desk.mayWork() || desk.mayPrioritise()) {
            add(button("target.edit", () -> new TargetEditor(desk, card, changed).open()));
        }
        if (open && desk.mayHandOver(card)) {
            add(button("target.handOver", () -> tell("hand-over")));
        }
        if (desk.mayRestrict(card)) {
            add(button("target.restrict", () -> new RestrictDialog(desk, card, changed).open()));
        }
        if (desk.mayWork()) {
            if (open) {
                boolean waits = card.state() == TargetState.PARKED;
                add(
                        waits
                                ? button("target.bringBack", () -> tell("bring-back"))
                                : button("target.park", () -> tell("park")));
            }
            add(
                    open
                            ? button(
                                    "target.close",
                                    () -> TargetClosing.closing(desk, card, changed)
                                            .open())
                            : button(
                                    "target.reopen",
                                    () -> TargetClosing.reopening(desk, card, changed)
                                            .open()));
        }
    }

    /** Another module does it. */
    private void tell(String act) {
        ActWanted.tell(UI.getCurrent(), act, Optional.of(card.id().value()));
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton();
        button.add(new Span(phrases.say(key)));
        button.addClassName("button");
        button.addClickListener(click -> act.run());
        return button;
    }
}

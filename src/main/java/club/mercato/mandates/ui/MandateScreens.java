package club.mercato.mandates.ui;

import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.OfferInPlay;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the form of a mandate wherever a screen offers it, and holds what the panels ask. */
@Component
record MandateScreens(
        MandateDesk mandates,
        List<OfferInPlay> offers,
        NegotiationDesk negotiations,
        StaffRoom staffRoom,
        Viewer viewer)
        implements PageAct {

    private static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(
                ui,
                "give-mandate",
                on -> on.map(TargetId::new)
                        .flatMap(negotiations::find)
                        .filter(this::mayGive)
                        .ifPresent(card -> new MandateDialog(this, card).open()));
    }

    boolean mayGive(TargetCard target) {
        return viewer.staff().is(Role.MANAGER) && target.state() != TargetState.CLOSED;
    }

    /** How far the offer goes that runs for the target. */
    Optional<Ceilings> offer(TargetCard target) {
        return offers.stream().flatMap(one -> one.of(target.id()).stream()).findFirst();
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    /** Tells the page at once, in this round trip; other screens hear of it through the feed. */
    void changed(TargetCard target, String said) {
        ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.id().value()));
        Toast.say(viewer.phrases().say(said));
    }
}

package club.mercato.registration.ui;

import club.mercato.kernel.HouseClock;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.registration.Formality;
import club.mercato.registration.RegistrationDesk;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the form of a paper wherever a screen offers it, and holds what the form and the panel ask. */
@Component
record RegistrationScreens(
        RegistrationDesk desk, NegotiationDesk negotiations, StaffRoom staffRoom, HouseClock clock, Viewer viewer)
        implements PageAct {

    private static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(
                ui,
                "record-paper",
                on -> on.map(TargetId::new)
                        .flatMap(negotiations::find)
                        .filter(this::mayRecord)
                        .ifPresent(this::next));
    }

    boolean mayRecord(TargetCard target) {
        StaffMember staff = viewer.staff();
        return (staff.is(Role.RECRUITER) || staff.is(Role.MANAGER)) && target.state() != TargetState.CLOSED;
    }

    /** The paper that comes next. */
    private void next(TargetCard target) {
        desk.of(target).missing().ifPresent(kind -> record(target, kind));
    }

    void record(TargetCard target, Formality kind) {
        new PaperDialog(this, target, kind).open();
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    /** The page hears of it in this round trip, other screens through the feed. */
    void saved(TargetCard target) {
        ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.id().value()));
        Toast.say(viewer.phrases().say("registration.saved"));
    }
}

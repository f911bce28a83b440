package club.mercato.completion.ui;

import club.mercato.completion.Completion;
import club.mercato.completion.SigningDesk;
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
import club.mercato.staff.StepUp;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens the forms of the steps wherever a screen offers them, and holds what the forms and the panel ask. */
@Component
record CompletionScreens(
        SigningDesk signing, NegotiationDesk negotiations, StepUp stepUp, StaffRoom staffRoom, Viewer viewer)
        implements PageAct {

    private static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        listen(ui, "agree-terms", this::agreeTerms);
        listen(ui, "record-medical", card -> new MedicalDialog(this, card).open());
        listen(ui, "record-permit", card -> new PermitDialog(this, card).open());
        ActWanted.listen(
                ui,
                "sign-off",
                on -> on.map(TargetId::new)
                        .flatMap(negotiations::find)
                        .filter(this::maySignOff)
                        .ifPresent(this::signOff));
    }

    private void listen(UI ui, String act, Consumer<TargetCard> doing) {
        ActWanted.listen(
                ui,
                act,
                on -> on.map(TargetId::new)
                        .flatMap(negotiations::find)
                        .filter(this::mayRecord)
                        .ifPresent(doing));
    }

    boolean mayRecord(TargetCard target) {
        StaffMember staff = viewer.staff();
        return (staff.is(Role.RECRUITER) || staff.is(Role.MANAGER)) && target.state() != TargetState.CLOSED;
    }

    boolean maySignOff(TargetCard target) {
        return viewer.staff().is(Role.DIRECTOR) && target.state() != TargetState.CLOSED;
    }

    void agreeTerms(TargetCard target) {
        Completion now = signing.of(target);
        now.offer().ifPresent(offer -> new TermsDialog(this, target, now, offer).open());
    }

    /** Only what is complete is signed off. */
    void signOff(TargetCard target) {
        Completion now = signing.of(target);
        now.latest().ifPresent(seen -> new SignOffDialog(this, target, now, seen).open());
    }

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    /** What comes after a form was saved: the page hears of it in this round trip, others through the feed. */
    Runnable saved(TargetCard target, String said) {
        return () -> {
            ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.id().value()));
            Toast.say(viewer.phrases().say(said));
        };
    }
}

package club.mercato.approach.ui;

import club.mercato.approach.ApproachDesk;
import club.mercato.directory.ClubRegister;
import club.mercato.documents.DocumentStore;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Opens what mends a warning of the guard wherever a screen offers it, and holds what the forms ask. */
@Component
record ApproachScreens(
        ApproachDesk approach,
        NegotiationDesk negotiations,
        ClubRegister clubs,
        DocumentStore documents,
        StaffRoom staffRoom,
        Viewer viewer)
        implements PageAct {

    private static final String CHANGED = "target-changed";

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, "serve-notice", on -> open(on, mayWork(), card -> new NoticeDialog(this, card).open()));
        ActWanted.listen(
                ui,
                "go-on-with-reason",
                on -> open(on, viewer.staff().leads(), card -> new GoOnDialog(this, card).open()));
    }

    boolean mayWork() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    /** Tells the page at once, in this round trip; other screens hear of it through the feed. */
    void changed(TargetCard target, String said) {
        ActWanted.tell(UI.getCurrent(), CHANGED, Optional.of(target.id().value()));
        Toast.say(viewer.phrases().say(said));
    }

    private void open(Optional<UUID> on, boolean may, Consumer<TargetCard> dialog) {
        if (may) {
            on.map(TargetId::new).flatMap(negotiations::find).ifPresent(dialog);
        }
    }
}

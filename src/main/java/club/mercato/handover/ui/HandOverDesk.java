package club.mercato.handover.ui;

import club.mercato.handover.HandOver;
import club.mercato.parts.ActWanted;
import club.mercato.parts.PageAct;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands over wherever a screen wants it: one target, or all that somebody works on. */
@Component
record HandOverDesk(HandOver handOver, StaffRoom staffRoom, Viewer viewer) implements PageAct {

    @Override
    public void offer(UI ui) {
        ActWanted.listen(ui, "hand-over", on -> open(ui, on));
    }

    private void open(UI ui, Optional<UUID> on) {
        if (!mayWork()) {
            return;
        }
        if (on.isEmpty()) {
            new HandOverAllDialog(this).open();
            return;
        }
        handOver.of(new TargetId(on.get()))
                .ifPresent(passing ->
                        new HandOverDialog(this, passing, () -> ActWanted.tell(ui, "target-changed", on)).open());
    }

    boolean mayWork() {
        return viewer.staff().is(Role.RECRUITER) || mayForOthers();
    }

    boolean mayForOthers() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.MANAGER);
    }
}

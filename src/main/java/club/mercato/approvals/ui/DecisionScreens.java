package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalRoom;
import club.mercato.approvals.InTray;
import club.mercato.approvals.endorsement.EndorsementDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.page.BidPanel;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.StepUp;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens of decisions ask and do. */
@Component
record DecisionScreens(
        ApprovalRoom room,
        InTray tray,
        EndorsementDesk endorsements,
        StepUp stepUp,
        StaffRoom staffRoom,
        HouseClock clock,
        Viewer viewer) {

    Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(
                RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id));
    }

    String nameOf(StaffId id) {
        return member(id).map(StaffMember::name).orElse("");
    }

    boolean isViewer(StaffId id) {
        return viewer.staff().id().equals(id);
    }

    /** "today 11:02", "19 Aug 18:40". */
    String when(Instant at) {
        Phrasebook phrases = viewer.phrases();
        LocalDate today = viewer.today();
        LocalDate day = phrases.dayOf(at);
        String said = day.equals(today) ? phrases.say("approvals.today") : phrases.day(day, today);
        return said + " " + phrases.time(at);
    }

    /** Something became of a bid: the page shows it, and the user is told. */
    void done(UI ui, BidId bid, String said) {
        Toast.say(said);
        ActWanted.tell(ui, BidPanel.CHANGED, Optional.of(bid.value()));
    }
}

package club.mercato.meeting.ui;

import club.mercato.contacts.ContactFigures;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Sentence;
import club.mercato.live.LiveFeed;
import club.mercato.meeting.Briefings;
import club.mercato.meeting.Decision;
import club.mercato.meeting.MinutesBook;
import club.mercato.meeting.ReviewRoom;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Toast;
import club.mercato.parts.Viewer;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.StageFigures;
import club.mercato.pipeline.Watch;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whatever the pages of a review ask. */
@Component
record ReviewDesk(
        ReviewRoom room,
        Briefings briefings,
        MinutesBook minutes,
        StageFigures stages,
        ContactFigures contacts,
        Board board,
        Watch watch,
        WaitingRoom waitingRoom,
        SeasonCalendar calendar,
        HousePatience patience,
        StaffRoom staffRoom,
        List<TargetPanel> panels,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer) {

    /** Managers hold a review; whoever else reads the pipeline follows it. */
    boolean mayHold() {
        return viewer.staff().is(Role.MANAGER);
    }

    boolean mayLog() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(everyone().get(id));
    }

    String nameOf(StaffId id) {
        return member(id).map(StaffMember::name).orElse("");
    }

    /** "park until 28 Aug 2025". */
    Sentence said(Decision decision) {
        return decision.said(decision.owner().map(this::nameOf).orElse(""));
    }

    void say(String text) {
        Toast.say(text);
    }

    private Map<StaffId, StaffMember> everyone() {
        return RoundTrip.once(StaffRoom.class, staffRoom::everyone);
    }
}

package club.mercato.notices.bell;

import club.mercato.kernel.Phrasebook;
import club.mercato.live.LiveFeed;
import club.mercato.notices.Notices;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the bell and the page of notices work with. */
@Component
record BellDesk(Notices notices, StaffRoom staffRoom, LiveFeed feed, Viewer viewer) {

    Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(
                RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id));
    }

    /** The hour of today, else the day. */
    String when(Instant at, Phrasebook phrases) {
        LocalDate day = phrases.dayOf(at);
        return day.equals(viewer.today()) ? phrases.time(at) : phrases.day(day, viewer.today());
    }
}

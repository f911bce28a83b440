package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who could decide on what waits, of those who work here now. */
@Component
class Deciders {

    private final Involved involved;
    private final StandIns standIns;
    private final StaffRoom staffRoom;

    Deciders(Involved involved, StandIns standIns, StaffRoom staffRoom) {
        this.involved = involved;
        this.standIns = standIns;
        this.staffRoom = staffRoom;
    }

    /** By name: directors in their own voice, and the deputies of directors who are away. */
    List<StaffMember> of(BidFile bid, Submission on, Instant now) {
        FourEyes eyes = involved.in(bid);
        List<Deputy> standing = standIns.all(now);
        return staffRoom.active().stream()
                .filter(member -> voices(member, standing)
                        .anyMatch(voice -> eyes.refusal(member.id(), voice, on.versionNo(), on.id())
                                .isEmpty()))
                .toList();
    }

    /** As {@link Voices} hears them. */
    private static Stream<StaffId> voices(StaffMember member, List<Deputy> standing) {
        if (member.is(Role.DIRECTOR)) {
            return Stream.of(member.id());
        }
        return member.leads()
                ? standing.stream()
                        .filter(deputy -> deputy.deputy().equals(member.id()))
                        .map(Deputy::director)
                : Stream.empty();
    }
}

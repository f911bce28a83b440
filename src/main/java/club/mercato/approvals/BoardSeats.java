package club.mercato.approvals;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which directors are of the board. What was decided before keeps what its director was then. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class BoardSeats {

    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    BoardSeats(
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** A director, and whether he is of the board. */
    public record Seat(StaffMember director, boolean ofBoard) {}

    /** Every director who works here now, by name. */
    public List<Seat> directors() {
        Set<StaffId> board = staffRoom.board();
        return staffRoom.active().stream()
                .filter(member -> member.is(Role.DIRECTOR))
                .map(member -> new Seat(member, board.contains(member.id())))
                .toList();
    }

    /** A director says of another one whether he is of the board; of himself nobody does. The same again changes nothing. */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Seat> seat(StaffId director, boolean ofBoard) {
        return sameMoment.patiently(() -> seatNow(director, ofBoard));
    }

    private Answer<Seat> seatNow(StaffId director, boolean ofBoard) {
        StaffMember by = currentStaff.get();
        Optional<Seat> found = directors().stream()
                .filter(seat -> seat.director().id().equals(director))
                .findFirst();
        if (found.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("approvals.refused.seat")));
        }
        if (found.get().ofBoard() == ofBoard) {
            return Answer.done(found.get());
        }
        if (director.equals(by.id())) {
            return Answer.no(Refused.because(Sentence.of("approvals.refused.ownSeat")));
        }
        StaffMember member = found.get().director();
        staffRoom.seatOnBoard(director, ofBoard);
        events.publishEvent(
                new DeputyEvent.Seated(by.id(), director, new Word.Text(member.name()), ofBoard, clock.instant()));
        return Answer.done(new Seat(member, ofBoard));
    }
}

package club.mercato.meeting;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUpId;
import club.mercato.contacts.FollowUps;
import club.mercato.handover.HandOver;
import club.mercato.kernel.Answer;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Parking;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what a decision says, at the desks whose work it is, in the transaction of the decision. */
@Component
class CarryingOut {

    private final FollowUps followUps;
    private final WaitingRoom waitingRoom;
    private final NegotiationDesk desk;
    private final HandOver handOver;

    CarryingOut(FollowUps followUps, WaitingRoom waitingRoom, NegotiationDesk desk, HandOver handOver) {
        this.followUps = followUps;
        this.waitingRoom = waitingRoom;
        this.desk = desk;
        this.handOver = handOver;
    }

    /** @param today the day where whoever decides works */
    Answer<Decision.Brought> of(TargetCard card, DecisionForm form, LocalDate today) {
        return switch (form) {
            case DecisionForm.GoOn goOn -> Answer.done(Decision.Brought.NOTHING);
            case DecisionForm.Push push ->
                brought(
                        followUps.set(card.id(), FollowUpForm.on(nextWorkingDay(today), push.then())),
                        next -> brought(next.id()));
            case DecisionForm.Park park ->
                brought(
                        waitingRoom.park(
                                card.id(), card.parkedUntil(), new ParkForm(park.until(), park.note(), park.then())),
                        CarryingOut::brought);
            case DecisionForm.Drop drop -> {
                Optional<FollowUpId> ends = followUps.next(card.id()).map(FollowUp::id);
                yield brought(
                        desk.close(card.id(), drop.reason(), drop.note()),
                        closed -> new Decision.Brought(ends, Optional.empty(), Optional.empty()));
            }
            case DecisionForm.Reassign reassign -> {
                Optional<StaffId> before = card.owner();
                yield brought(
                        handOver.give(card.id(), before, reassign.to()),
                        given -> new Decision.Brought(Optional.empty(), Optional.empty(), before));
            }
        };
    }

    /** Monday to Friday; holidays differ between the people of one club. */
    static LocalDate nextWorkingDay(LocalDate today) {
        LocalDate next = today.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Decision.Brought brought(FollowUpId next) {
        return new Decision.Brought(Optional.of(next), Optional.empty(), Optional.empty());
    }

    private static Decision.Brought brought(Parking parking) {
        return new Decision.Brought(Optional.of(parking.followUp()), Optional.of(parking.id()), Optional.empty());
    }

    private static <T> Answer<Decision.Brought> brought(
            Answer<T> answer, java.util.function.Function<T, Decision.Brought> what) {
        return switch (answer) {
            case Answer.Done<T>(T value) -> Answer.done(what.apply(value));
            case Answer.No<T>(var refused) -> Answer.no(refused);
        };
    }
}

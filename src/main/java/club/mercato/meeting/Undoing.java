package club.mercato.meeting;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.handover.HandOver;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes back what a decision brought about, as far as nobody built on it since. What cannot be restored is said, one
 * sentence each; nothing is left out silently.
 */
@Component
class Undoing {

    /** More next steps of one target than are set between a decision and its taking back. */
    private static final int LOOKED_THROUGH = 50;

    private final FollowUps followUps;
    private final WaitingRoom waitingRoom;
    private final NegotiationDesk desk;
    private final HandOver handOver;
    private final StaffRoom staffRoom;

    Undoing(
            FollowUps followUps,
            WaitingRoom waitingRoom,
            NegotiationDesk desk,
            HandOver handOver,
            StaffRoom staffRoom) {
        this.followUps = followUps;
        this.waitingRoom = waitingRoom;
        this.desk = desk;
        this.handOver = handOver;
        this.staffRoom = staffRoom;
    }

    /**
     * @param why   what a dropped target is reopened with
     * @param by    whoever takes back, and in whose zone hours are said
     * @param today the day where he works
     * @return what could not be restored; refused if nothing can be taken back at all
     */
    Answer<List<Sentence>> of(Decision decision, TargetCard card, String why, StaffMember by, LocalDate today) {
        return switch (decision.kind()) {
            case GO_ON -> Answer.done(List.of());
            case PUSH -> push(decision);
            case PARK -> park(decision);
            case DROP -> drop(decision, card, why, by, today);
            case REASSIGN -> reassign(decision, card);
        };
    }

    private Answer<List<Sentence>> push(Decision decision) {
        Optional<FollowUp> stillNext = followUps
                .next(decision.target())
                .filter(next -> decision.brought().followUp().equals(Optional.of(next.id())));
        return stillNext.isEmpty()
                ? left("meeting.left.nextStep")
                : restored(followUps.takeBack(stillNext.get().id()));
    }

    private Answer<List<Sentence>> park(Decision decision) {
        boolean stillWaits = waitingRoom
                .latest(decision.target())
                .filter(parking -> parking.ended().isEmpty()
                        && decision.brought().parking().equals(Optional.of(parking.id())))
                .isPresent();
        return stillWaits
                ? restored(waitingRoom.undo(decision.brought().parking().orElseThrow()))
                : left("meeting.left.parking");
    }

    private Answer<List<Sentence>> drop(
            Decision decision, TargetCard card, String why, StaffMember by, LocalDate today) {
        if (card.state() != TargetState.CLOSED) {
            return left("meeting.left.closed");
        }
        Optional<Refused> refused = desk.reopen(card.id(), why).refusal();
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<FollowUp> ended = decision.brought()
                .followUp()
                .flatMap(id -> followUps.history(card.id(), LOOKED_THROUGH).stream()
                        .filter(past -> past.id().equals(id))
                        .findFirst());
        if (ended.isEmpty()) {
            return Answer.done(List.of());
        }
        FollowUp step = ended.get();
        if (step.on().isBefore(today)) {
            return left(Sentence.of("meeting.left.stepPast", new Word.Text(step.what()), new Word.Day(step.on())));
        }
        return restored(followUps.set(
                card.id(),
                new FollowUpForm(
                        step.what(),
                        step.on(),
                        step.at().map(at -> at.atZone(by.zone()).toLocalTime()),
                        Optional.of(step.who()))));
    }

    private Answer<List<Sentence>> reassign(Decision decision, TargetCard card) {
        if (!card.owner().equals(decision.owner())) {
            return left("meeting.left.owner");
        }
        Optional<StaffId> before = decision.brought().ownerBefore();
        if (before.isEmpty()) {
            return left("meeting.left.noOwnerBefore");
        }
        boolean works = staffRoom.owners().stream().map(StaffMember::id).anyMatch(before.get()::equals);
        return works ? restored(handOver.give(card.id(), card.owner(), before.get())) : left("meeting.left.ownerGone");
    }

    private static Answer<List<Sentence>> restored(Answer<?> answer) {
        return answer.refusal().<Answer<List<Sentence>>>map(Answer::no).orElseGet(() -> Answer.done(List.of()));
    }

    private static Answer<List<Sentence>> left(String key) {
        return left(Sentence.of(key));
    }

    private static Answer<List<Sentence>> left(Sentence what) {
        return Answer.done(List.of(what));
    }
}

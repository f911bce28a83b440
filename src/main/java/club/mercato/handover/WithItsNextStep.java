package club.mercato.handover;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Reassigning;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A target that gets another owner on the board goes to him with its next step. */
@Component
class WithItsNextStep implements Reassigning {

    private final HandOver handOver;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;

    WithItsNextStep(HandOver handOver, NegotiationDesk desk, StaffRoom staffRoom) {
        this.handOver = handOver;
        this.desk = desk;
        this.staffRoom = staffRoom;
    }

    @Override
    public Answer<TargetId> give(TargetId target, StaffId to) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("handover.refused.unknown")));
        }
        Optional<StaffId> owner = card.get().owner();
        if (owner.filter(to::equals).isPresent()) {
            return Answer.done(target);
        }
        if (staffRoom.owners().stream().map(StaffMember::id).noneMatch(to::equals)) {
            return Answer.no(Refused.because(Sentence.of("handover.refused.notHere")));
        }
        if (owner.isEmpty()) {
            return desk.assign(target, owner, to);
        }
        return handOver.give(target, owner, to)
                .refusal()
                .<Answer<TargetId>>map(Answer::no)
                .orElseGet(() -> Answer.done(target));
    }
}

package club.mercato.handover;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUps;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where targets go to another member of staff with their next steps, in one act: all of it or nothing. What the viewer may
 * not know of stays where it is. Who owns a restricted target may know of it, so its new owner does from then on.
 */
@Service
@May.ReadPipeline
public class HandOver {

    /** More than one person works on at a time; what is beyond goes with the next act. */
    static final int MOST = 500;

    private final NegotiationDesk desk;
    private final TargetList list;
    private final FollowUps followUps;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final SameMoment sameMoment;

    HandOver(
            NegotiationDesk desk,
            TargetList list,
            FollowUps followUps,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            SameMoment sameMoment) {
        this.desk = desk;
        this.list = list;
        this.followUps = followUps;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.sameMoment = sameMoment;
    }

    /** What would go to another of one target; empty if it is none for this viewer. */
    @Transactional(readOnly = true)
    public Optional<Passing> of(TargetId id) {
        return desk.find(id)
                .map(card -> new Passing(card, true, followUps.next(id).filter(next -> isHis(next, card.owner()))));
    }

    /** What would go to another of everything that somebody works on: open and parked targets, and next steps. */
    @Transactional(readOnly = true)
    public List<Passing> all(StaffId from) {
        Map<TargetId, FollowUp> steps = new HashMap<>();
        followUps.openOf(from, MOST).forEach(step -> steps.put(step.target(), step));
        List<Passing> all = new ArrayList<>();
        for (TargetState state : List.of(TargetState.OPEN, TargetState.PARKED)) {
            list.page(TargetQuery.of(state).ownedBy(from), 0, MOST)
                    .forEach(card -> all.add(new Passing(card, true, Optional.ofNullable(steps.remove(card.id())))));
        }
        steps.forEach((target, step) ->
                desk.find(target).ifPresent(card -> all.add(new Passing(card, false, Optional.of(step)))));
        return all;
    }

    /**
     * Hands one target over, with its next step where that is its owner's: by the owner himself, or a manager.
     *
     * @param seen whose it was when the giver looked; refused if somebody gave it to another since
     */
    @May.WorkTargets
    public Answer<Passing> give(TargetId id, Optional<StaffId> seen, StaffId to) {
        return sameMoment.patiently(() -> giveNow(id, seen, to));
    }

    /** Hands everything over that somebody works on: by himself, or a manager. */
    @May.WorkTargets
    public Answer<List<Passing>> giveAll(StaffId from, StaffId to) {
        return sameMoment.patiently(() -> giveAllNow(from, to));
    }

    private Answer<Passing> giveNow(TargetId id, Optional<StaffId> seen, StaffId to) {
        Optional<Passing> passing = of(id);
        if (passing.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("handover.refused.unknown")));
        }
        StaffId from = passing.get().target().owner().orElse(to);
        return refusal(from, to)
                .or(() -> meanwhile(passing.get(), seen))
                .or(() -> pass(passing.get(), from, to))
                .<Answer<Passing>>map(Answer::no)
                .orElseGet(() -> Answer.done(passing.get()));
    }

    private Answer<List<Passing>> giveAllNow(StaffId from, StaffId to) {
        Optional<Refused> refused = from.equals(to) ? Optional.of(same()) : refusal(from, to);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        List<Passing> all = all(from);
        for (Passing passing : all) {
            Optional<Refused> one = pass(passing, from, to);
            if (one.isPresent()) {
                return Answer.no(one.get());
            }
        }
        return Answer.done(all);
    }

    /** The step first: by handing over the target, its owner may lose the right to know of it. */
    private Optional<Refused> pass(Passing passing, StaffId from, StaffId to) {
        TargetCard card = passing.target();
        if (card.owner().filter(to::equals).isPresent() && passing.owned()) {
            return Optional.of(same());
        }
        StaffMember receiver = Objects.requireNonNull(staffRoom.everyone().get(to));
        Optional<Refused> refused = passing.next().isEmpty()
                ? Optional.empty()
                : followUps.pass(card.id(), from, receiver).refusal();
        return refused.or(
                () -> passing.owned() ? desk.assign(card.id(), card.owner(), to).refusal() : Optional.empty());
    }

    private Optional<Refused> meanwhile(Passing passing, Optional<StaffId> seen) {
        return passing.target()
                .owner()
                .filter(owner -> !seen.equals(Optional.of(owner)))
                .map(owner -> Refused.because(Sentence.of(
                        "handover.refused.meanwhile",
                        new Word.Text(
                                Objects.requireNonNull(staffRoom.everyone().get(owner))
                                        .name()))));
    }

    private Optional<Refused> refusal(StaffId from, StaffId to) {
        StaffMember by = currentStaff.get();
        if (!by.id().equals(from) && !by.is(Role.MANAGER)) {
            return Optional.of(Refused.because(Sentence.of("handover.refused.others")));
        }
        return staffRoom.owners().stream().map(StaffMember::id).anyMatch(to::equals)
                ? Optional.empty()
                : Optional.of(Refused.because(Sentence.of("handover.refused.notHere")));
    }

    private static boolean isHis(FollowUp next, Optional<StaffId> owner) {
        return owner.filter(next.who()::equals).isPresent();
    }

    private static Refused same() {
        return Refused.because(Sentence.of("handover.refused.same"));
    }
}

package club.mercato.demo;

import club.mercato.meeting.Agenda;
import club.mercato.meeting.DecisionForm;
import club.mercato.meeting.Review;
import club.mercato.meeting.ReviewRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The review that the demo club's managers held a week ago, so that the next one has something to come after. */
@Component
class PastReview {

    private static final int DAYS_AGO = 7;

    /** A meeting of an hour comes to so many, however long the board is. */
    private static final int DECIDED = 9;

    private static final int MINUTES_EACH = 4;

    private final ReviewRoom room;
    private final NegotiationDesk desk;
    private final DemoStaff staff;
    private final TransactionTemplate transaction;
    private final DemoTexts texts = new DemoTexts();

    PastReview(ReviewRoom room, NegotiationDesk desk, DemoStaff staff, TransactionTemplate transaction) {
        this.room = room;
        this.desk = desk;
        this.staff = staff;
        this.transaction = transaction;
    }

    /** Told once, with all its decisions or not at all. */
    void tell(DemoClub.Ground ground) {
        StaffMember manager = ground.cast().manager();
        boolean known = staff.did(
                manager,
                ground.now(),
                () -> room.running().isPresent() || !room.past(1).isEmpty());
        if (!known) {
            transaction.executeWithoutResult(status -> hold(ground, manager));
        }
    }

    private void hold(DemoClub.Ground ground, StaffMember manager) {
        Instant began = ground.daysAgo(DAYS_AGO, 10, 0);
        Review review = staff.did(manager, began, () -> room.start().orElseThrow());
        List<TargetId> talkedOf = staff.did(
                manager,
                began,
                () -> room.agenda(review.id()).points().stream()
                        .map(Agenda.Point::target)
                        .filter(target -> wasThere(target, began))
                        .limit(DECIDED)
                        .toList());
        String[] notes = texts.text("review").split("\\|");
        for (int nth = 0; nth < talkedOf.size(); nth++) {
            TargetId target = talkedOf.get(nth);
            String note = notes[nth % notes.length];
            staff.did(
                    manager,
                    began.plusSeconds(60L * MINUTES_EACH * (nth + 1)),
                    () -> room.decide(review.id(), target, new DecisionForm.GoOn(note))
                            .orElseThrow());
        }
        staff.did(
                manager,
                began.plusSeconds(60L * MINUTES_EACH * (DECIDED + 2)),
                () -> room.end(review.id(), Set.of(ground.cast().recruiter().id()))
                        .orElseThrow());
    }

    private boolean wasThere(TargetId target, Instant began) {
        return desk.find(target)
                .filter(card -> card.stageSince().isBefore(began))
                .map(TargetCard::player)
                .filter(player -> !player.name().equals(WorkedCase.PLAYER))
                .isPresent();
    }
}

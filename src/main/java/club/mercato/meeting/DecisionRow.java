package club.mercato.meeting;

import club.mercato.contacts.FollowUpId;
import club.mercato.kernel.Ids;
import club.mercato.patience.ParkingId;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A decision at rest: who decided what and when, and who took it back. It is never written over. */
@Entity
@Table(name = "review_decision")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class DecisionRow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID reviewId;
    private UUID targetId;

    @Enumerated(EnumType.STRING)
    private Decision.Kind kind;

    private String note;
    private @Nullable LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason reason;

    private @Nullable UUID ownerId;
    private @Nullable UUID followUpId;
    private @Nullable UUID parkingId;
    private @Nullable UUID ownerBefore;
    private UUID decidedBy;
    private Instant decidedAt;
    private @Nullable UUID takenBackBy;
    private @Nullable Instant takenBackAt;

    /** The item of the agenda while the decision stands, else null: two that stand for one item cannot be. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DecisionRow() {}

    DecisionRow(
            ReviewId review,
            TargetId target,
            UUID item,
            DecisionForm form,
            Decision.Brought brought,
            StaffId by,
            Instant at) {
        this.id = Ids.next();
        this.reviewId = review.value();
        this.targetId = target.value();
        this.openFor = item;
        this.kind = form.kind();
        this.note = form.note().strip();
        this.followUpId = brought.followUp().map(FollowUpId::value).orElse(null);
        this.parkingId = brought.parking().map(ParkingId::value).orElse(null);
        this.ownerBefore = brought.ownerBefore().map(StaffId::value).orElse(null);
        this.decidedBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.decidedAt = at.truncatedTo(ChronoUnit.MICROS);
        switch (form) {
            case DecisionForm.Park park -> untilDay = park.until().day();
            case DecisionForm.Drop drop -> reason = drop.reason();
            case DecisionForm.Reassign reassign -> ownerId = reassign.to().value();
            case DecisionForm.GoOn goOn -> {}
            case DecisionForm.Push push -> {}
        }
    }

    boolean stands() {
        return openFor != null;
    }

    void takeBack(StaffId by, Instant at) {
        takenBackBy = by.value();
        takenBackAt = at.truncatedTo(ChronoUnit.MICROS);
        openFor = null;
    }

    Decision read() {
        return new Decision(
                new DecisionId(id),
                new ReviewId(reviewId),
                new TargetId(targetId),
                kind,
                note,
                Optional.ofNullable(untilDay),
                Optional.ofNullable(reason),
                Optional.ofNullable(ownerId).map(StaffId::new),
                new Decision.Brought(
                        Optional.ofNullable(followUpId).map(FollowUpId::new),
                        Optional.ofNullable(parkingId).map(ParkingId::new),
                        Optional.ofNullable(ownerBefore).map(StaffId::new)),
                new StaffId(decidedBy),
                decidedAt);
    }
}

interface DecisionRows extends Repository<DecisionRow, UUID> {

    DecisionRow saveAndFlush(DecisionRow row);

    Optional<DecisionRow> findById(UUID id);

    Optional<DecisionRow> findByOpenFor(UUID item);

    Optional<DecisionRow> findFirstByReviewIdAndDecidedByAndOpenForIsNotNullOrderByDecidedAtDesc(UUID review, UUID by);

    @Query("""
            select d from DecisionRow d join AgendaItem i on i.id = d.openFor
            where d.reviewId = :review order by i.place""")
    List<DecisionRow> standing(UUID review);
}

package club.mercato.approvals;

import club.mercato.bids.BidId;
import club.mercato.bids.OfBid;
import club.mercato.kernel.Ids;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** What a director said to exactly one version; never changed. */
@Entity
@Immutable
@Table(name = "bid_decision")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class BidDecision {

    @Id
    private UUID id;

    private UUID submissionId;
    private UUID bidId;
    private int versionNo;
    private String digest;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private UUID decidedBy;
    private int deciderAuthorSince;
    private UUID voiceOf;
    private int voiceAuthorSince;
    private @Nullable UUID deputyId;
    private boolean ofBoard;
    private boolean overMandate;
    private boolean overBudget;
    private String reason;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidDecision() {}

    BidDecision(Submission on, DecisionKind kind, Decider decider, Named named, Instant at) {
        this.id = Ids.next();
        this.submissionId = on.id();
        this.bidId = on.bid().value();
        this.versionNo = on.versionNo();
        this.digest = on.digest();
        this.kind = kind;
        this.decidedBy = decider.who().value();
        this.deciderAuthorSince = decider.whoAuthorSince();
        this.voiceOf = decider.voice().value();
        this.voiceAuthorSince = decider.voiceAuthorSince();
        this.deputyId = decider.asDeputy().orElse(null);
        this.ofBoard = decider.ofBoard();
        this.overMandate = named.overMandate();
        this.overBudget = named.overBudget();
        this.reason = named.reason().strip();
        this.decidedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Who decides, in whose voice.
     *
     * @param whoAuthorSince   from which version on he is an author of the bid
     * @param voiceAuthorSince the same of the director whose voice it is
     * @param asDeputy         by which naming he is that director's deputy; empty if he speaks for himself
     */
    record Decider(
            StaffId who,
            int whoAuthorSince,
            StaffId voice,
            int voiceAuthorSince,
            Optional<UUID> asDeputy,
            boolean ofBoard) {}

    /** What he says with it. */
    record Named(boolean overMandate, boolean overBudget, String reason) {}

    BidId bid() {
        return new BidId(bidId);
    }

    boolean isOf(UUID submission) {
        return submissionId.equals(submission);
    }

    boolean isBy(StaffId who) {
        return decidedBy.equals(who.value());
    }

    DecisionKind kind() {
        return kind;
    }

    FourEyes.Said said() {
        return new FourEyes.Said(new StaffId(decidedBy), new StaffId(voiceOf), versionNo, submissionId);
    }

    Quorum.Approver approver() {
        return new Quorum.Approver(new StaffId(decidedBy), ofBoard);
    }

    ApprovalFile.Decision read() {
        return new ApprovalFile.Decision(
                kind,
                new StaffId(decidedBy),
                new StaffId(voiceOf),
                ofBoard,
                overMandate,
                overBudget,
                reason,
                decidedAt);
    }
}

interface Decisions extends Repository<BidDecision, UUID> {

    BidDecision saveAndFlush(BidDecision decision);

    List<BidDecision> findByBidIdOrderByDecidedAt(UUID bid);

    List<BidDecision> findByBidIdInOrderByDecidedAt(Collection<UUID> bids);
}

package club.mercato.approvals;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.OfBid;
import club.mercato.kernel.Ids;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** A version that was sent for approval, with what it needs by the policy of that moment. */
@Entity
@Table(name = "bid_submission")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class Submission {

    @Id
    private UUID id;

    private UUID bidId;
    private int versionNo;
    private String digest;
    private BigDecimal maximum;
    private BigDecimal commitment;
    private int policy;
    private int band;
    private BigDecimal upToPrice;
    private BigDecimal upToCommitment;
    private int directors;
    private boolean ofBoard;
    private UUID sentBy;

    /** Kept by the database from here on. */
    @Column(updatable = false)
    private int authorSince;

    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private ApprovalFile.@Nullable End ended;

    private @Nullable Instant endedAt;

    /** The bid while it waits, else null. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Submission() {}

    /** @param authorSince from which version on the sender is one of the authors */
    Submission(BidId bid, BidFile.Version version, ApprovalPolicy under, StaffId by, int authorSince, Instant at) {
        this.id = Ids.next();
        this.bidId = bid.value();
        this.versionNo = version.no();
        this.digest = version.digest();
        this.maximum = version.sums().maximum().amount();
        this.commitment = version.sums().commitment().amount();
        this.policy = under.number();
        this.band = under.bandFor(maximum, commitment);
        ApprovalPolicy.Band line = under.bands().get(band);
        this.upToPrice = line.upToPrice();
        this.upToCommitment = line.upToCommitment();
        this.directors = line.need().directors();
        this.ofBoard = line.need().ofBoard();
        this.sentBy = by.value();
        this.authorSince = authorSince;
        this.sentAt = at.truncatedTo(ChronoUnit.MICROS);
        this.openFor = bid.value();
    }

    void end(ApprovalFile.End how, Instant at) {
        ended = how;
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
        openFor = null;
    }

    /** Whether it waits, or ended by such a decision. */
    boolean mayStillCount(DecisionKind kind) {
        return ended == null || ended.name().equals(kind.name());
    }

    UUID id() {
        return id;
    }

    BidId bid() {
        return new BidId(bidId);
    }

    boolean waits() {
        return openFor != null;
    }

    int versionNo() {
        return versionNo;
    }

    String digest() {
        return digest;
    }

    Need need() {
        return new Need(directors, ofBoard);
    }

    StaffId sentBy() {
        return new StaffId(sentBy);
    }

    ApprovalFile.Round read(List<BidDecision> decisions) {
        return new ApprovalFile.Round(
                versionNo,
                digest,
                need(),
                policy,
                sentBy(),
                sentAt,
                Optional.ofNullable(ended),
                decisions.stream()
                        .filter(decision -> decision.isOf(id))
                        .map(BidDecision::read)
                        .toList());
    }
}

interface Submissions extends Repository<Submission, UUID> {

    Submission saveAndFlush(Submission submission);

    Optional<Submission> findByOpenFor(UUID bid);

    List<Submission> findByBidIdOrderBySentAt(UUID bid);

    List<Submission> findByBidIdInOrderBySentAt(Collection<UUID> bids);

    /** What waits, the longest first. */
    List<Submission> findByEndedIsNullOrderBySentAt(Limit limit);

    /** What ended so, the last first. */
    List<Submission> findByEndedInOrderByEndedAtDesc(Collection<ApprovalFile.End> how, Limit limit);
}

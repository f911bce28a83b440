package club.mercato.bids;

import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/**
 * An offer for a target, and what has become of it: every step of its life is decided here. Only a version that was
 * approved is sent, and a change of terms takes all approval away; the database holds it to that, see
 * {@code V19__bids.sql}.
 */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class Bid {

    /** More than any negotiation takes; what hangs on a bid is read as a whole. */
    static final int MOST_VERSIONS = 99;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID targetId;
    private int number;
    private int currentNo;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    private UUID statusBy;
    private Instant statusAt;
    private String statusWhy;
    private @Nullable UUID approvalId;
    private @Nullable Integer sentNo;
    private @Nullable Instant expiresAt;

    /** The target while the bid is not over, else null. */
    private @Nullable UUID openFor;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Bid() {}

    private Bid(TargetId target, int number, StaffId by, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.number = number;
        this.currentNo = 1;
        this.openFor = target.value();
        become(BidStatus.DRAFT, by, at, "");
    }

    static Bid drafted(TargetId target, int number, StaffId by, Instant at) {
        return new Bid(target, number, by, at);
    }

    /** A new version of the terms counts from now on; whatever was decided on the one before does not. */
    Optional<Refused> change(StaffId by, Instant at) {
        if (!status.mayChange()) {
            return no("bids.refused.change");
        }
        if (currentNo == MOST_VERSIONS) {
            return Optional.of(
                    Refused.because(Sentence.of("bids.refused.tooManyVersions", new Word.Count(MOST_VERSIONS))));
        }
        currentNo++;
        approvalId = null;
        expiresAt = null;
        become(BidStatus.DRAFT, by, at, "");
        return Optional.empty();
    }

    Optional<Refused> submit(StaffId by, Instant at) {
        if (!status.maySubmit()) {
            return no("bids.refused.submit");
        }
        become(BidStatus.FOR_APPROVAL, by, at, "");
        return Optional.empty();
    }

    /** Whether directors may decide on it now. */
    Optional<Refused> undecidable() {
        return status == BidStatus.FOR_APPROVAL ? Optional.empty() : no("bids.refused.decide");
    }

    /** @param approval the sending for approval that was met in full */
    void approved(UUID approval, StaffId by, Instant at) {
        demand(BidStatus.FOR_APPROVAL);
        approvalId = approval;
        become(BidStatus.APPROVED, by, at, "");
    }

    void returned(StaffId by, Instant at, String questions) {
        demand(BidStatus.FOR_APPROVAL);
        become(BidStatus.RETURNED, by, at, questions);
    }

    void refused(StaffId by, Instant at, String why) {
        demand(BidStatus.FOR_APPROVAL);
        openFor = null;
        become(BidStatus.REFUSED, by, at, why);
    }

    /** @param expires until when the terms stand; nothing is sent that does not stand any more */
    Optional<Refused> send(Optional<Instant> expires, StaffId by, Instant at) {
        if (status != BidStatus.APPROVED) {
            return no("bids.refused.send");
        }
        if (expires.filter(end -> !at.isBefore(end)).isPresent()) {
            return Optional.of(
                    Refused.because(Sentence.of("bids.refused.expiredUnsent", new Word.Moment(expires.orElseThrow()))));
        }
        sentNo = currentNo;
        expiresAt = expires.map(end -> end.truncatedTo(ChronoUnit.MICROS)).orElse(null);
        become(BidStatus.SENT, by, at, "");
        return Optional.empty();
    }

    /**
     * An answer that came in time counts, even where it is recorded later.
     *
     * @param came when it came at the earliest: the beginning of its day
     */
    Optional<Refused> answer(ReplyKind kind, Instant came, StaffId by, Instant at) {
        boolean inTime = status == BidStatus.EXPIRED && expiresAt != null && came.isBefore(expiresAt);
        if (status != BidStatus.SENT && !inTime) {
            return no("bids.refused.answer");
        }
        become(kind.status(), by, at, "");
        return Optional.empty();
    }

    Optional<Refused> withdraw(StaffId by, Instant at, String why) {
        if (!status.mayWithdraw()) {
            return no("bids.refused.withdraw");
        }
        openFor = null;
        become(BidStatus.WITHDRAWN, by, at, why);
        return Optional.empty();
    }

    /** It ends by itself once its time has come. @return whether it did now */
    boolean expire(Instant now) {
        if (status != BidStatus.SENT || expiresAt == null || now.isBefore(expiresAt)) {
            return false;
        }
        become(BidStatus.EXPIRED, new StaffId(statusBy), expiresAt, "");
        return true;
    }

    /** As it is at a moment: what has expired is shown so before the clock's own round. */
    BidStatus statusAt(Instant now) {
        boolean past = status == BidStatus.SENT && expiresAt != null && !now.isBefore(expiresAt);
        return past ? BidStatus.EXPIRED : status;
    }

    BidId id() {
        return new BidId(id);
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    int number() {
        return number;
    }

    int currentNo() {
        return currentNo;
    }

    BidStatus status() {
        return status;
    }

    StaffId statusBy() {
        return new StaffId(statusBy);
    }

    Instant statusAt() {
        return statusAt;
    }

    String statusWhy() {
        return statusWhy;
    }

    Optional<UUID> approval() {
        return Optional.ofNullable(approvalId);
    }

    Optional<Instant> expires() {
        return Optional.ofNullable(expiresAt);
    }

    private void become(BidStatus next, StaffId by, Instant at, String why) {
        status = next;
        statusBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        statusAt = at.truncatedTo(ChronoUnit.MICROS);
        statusWhy = why;
    }

    private void demand(BidStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("A bid that is " + status + " is decided on");
        }
    }

    private Optional<Refused> no(String key) {
        return Optional.of(Refused.because(Sentence.of(key, status.word())));
    }
}

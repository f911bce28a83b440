package club.mercato.approvals;

import club.mercato.bids.OfBid;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/**
 * Enough approvals of one version. Each place names the decision that fills it, and the database lets none stay empty that
 * the policy asks for.
 */
@Entity
@Immutable
@Table(name = "bid_approval")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class ApprovalRow {

    @Id
    private UUID submissionId;

    private UUID bidId;
    private int versionNo;
    private String digest;
    private int directors;
    private boolean ofBoard;
    private String kind;
    private UUID firstBy;
    private @Nullable UUID secondBy;
    private @Nullable UUID thirdBy;
    private @Nullable UUID boardBy;
    private boolean boardSeat;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ApprovalRow() {}

    ApprovalRow(Submission of, Quorum quorum, Instant at) {
        this.submissionId = of.id();
        this.bidId = of.bid().value();
        this.versionNo = of.versionNo();
        this.digest = of.digest();
        this.directors = of.need().directors();
        this.ofBoard = of.need().ofBoard();
        this.kind = DecisionKind.APPROVED.name();
        List<UUID> places = quorum.directors().stream().map(StaffId::value).toList();
        this.firstBy = places.get(0);
        this.secondBy = places.size() > 1 ? places.get(1) : null;
        this.thirdBy = places.size() > 2 ? places.get(2) : null;
        this.boardBy = quorum.board().map(StaffId::value).orElse(null);
        this.boardSeat = true;
        this.givenAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}

interface Approvals extends Repository<ApprovalRow, UUID> {

    ApprovalRow saveAndFlush(ApprovalRow approval);
}

package club.mercato.approvals.endorsement;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.OfBid;
import club.mercato.kernel.Ids;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** An {@link Endorsement} at rest; never changed. */
@Entity
@Immutable
@Table(name = "bid_endorsement")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class EndorsementRow {

    @Id
    private UUID id;

    private UUID bidId;
    private int versionNo;
    private String digest;
    private String words;
    private UUID endorsedBy;
    private Instant endorsedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected EndorsementRow() {}

    EndorsementRow(BidId bid, BidFile.Version version, String words, StaffId by, Instant at) {
        this.id = Ids.next();
        this.bidId = bid.value();
        this.versionNo = version.no();
        this.digest = version.digest();
        this.words = words;
        this.endorsedBy = by.value();
        this.endorsedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    Endorsement read() {
        return new Endorsement(new BidId(bidId), versionNo, digest, words, new StaffId(endorsedBy), endorsedAt);
    }
}

interface Endorsements extends Repository<EndorsementRow, UUID> {

    EndorsementRow saveAndFlush(EndorsementRow row);

    List<EndorsementRow> findByBidIdOrderByEndorsedAt(UUID bid, Limit limit);

    Optional<EndorsementRow> findByBidIdAndVersionNoAndEndorsedBy(UUID bid, int version, UUID by);
}

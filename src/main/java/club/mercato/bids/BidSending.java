package club.mercato.bids;

import club.mercato.contacts.Channel;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A version that went to the other side, with the approval by which it could. */
@Entity
@Immutable
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class BidSending {

    @EmbeddedId
    private VersionKey key;

    private UUID submissionId;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String sentTo;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidSending() {}

    BidSending(VersionKey key, UUID approval, SentForm form, StaffId by, Instant at) {
        this.key = key;
        this.submissionId = approval;
        this.sentOn = form.on();
        this.channel = form.channel();
        this.sentTo = form.to();
        this.recordedBy = by.value();
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    VersionKey key() {
        return key;
    }

    BidFile.Sent read() {
        return new BidFile.Sent(key.versionNo(), sentOn, channel, sentTo, new StaffId(recordedBy), recordedAt);
    }
}

interface BidSendings extends Repository<BidSending, VersionKey> {

    BidSending saveAndFlush(BidSending sending);

    List<BidSending> findByKeyBidIdInOrderByKeyVersionNo(Collection<UUID> bids);

    /** Of bids that were not taken back. */
    @Query("""
        select count(s) > 0 from BidSending s, Bid b where b.id = s.key.bidId and b.targetId = :target
        and b.status <> club.mercato.bids.BidStatus.WITHDRAWN\
        """)
    boolean standsFor(UUID target);
}

package club.mercato.bids;

import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.terms.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** What was answered to a version. */
@Entity
@Immutable
@Table(name = "bid_answer")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class BidReply {

    @EmbeddedId
    private VersionKey key;

    @Enumerated(EnumType.STRING)
    private ReplyKind kind;

    private LocalDate answeredOn;
    private @Nullable String digest;

    @Column(length = 60_000)
    private @Nullable String terms;

    private String words;
    private UUID recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidReply() {}

    BidReply(VersionKey key, ReplyForm form, StaffId by, Instant at) {
        this.key = key;
        this.kind = form.kind();
        this.answeredOn = form.on();
        this.digest = form.theirs().map(Terms::digest).orElse(null);
        this.terms = form.theirs().map(Terms::canonical).orElse(null);
        this.words = form.words().strip();
        this.recordedBy = by.value();
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    VersionKey key() {
        return key;
    }

    BidFile.Reply read() {
        return new BidFile.Reply(
                key.versionNo(),
                kind,
                answeredOn,
                Optional.ofNullable(terms).map(Terms::read),
                words,
                new StaffId(recordedBy),
                recordedAt);
    }
}

interface BidReplies extends Repository<BidReply, VersionKey> {

    BidReply saveAndFlush(BidReply reply);

    List<BidReply> findByKeyBidIdInOrderByKeyVersionNo(Collection<UUID> bids);
}

package club.mercato.bids;

import club.mercato.kernel.Money;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.terms.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** The terms of a bid as they were; never changed. */
@Entity
@Immutable
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class BidVersion {

    @EmbeddedId
    private VersionKey key;

    private @Nullable Integer previousNo;
    private String digest;

    @Column(length = 60_000)
    private String terms;

    private String currency;
    private BigDecimal guaranteed;
    private BigDecimal expected;
    private BigDecimal maximum;
    private BigDecimal commitment;
    private UUID draftedBy;
    private int authorSince;
    private Instant draftedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidVersion() {}

    /** @param author whoever writes it; he is an author from this version on, or from an earlier one */
    BidVersion(VersionKey key, Terms terms, Sums sums, BidPerson author, Instant at) {
        this.key = key;
        this.previousNo = key.versionNo() == 1 ? null : key.versionNo() - 1;
        this.digest = terms.digest();
        this.terms = terms.canonical();
        this.currency = sums.maximum().currency().getCurrencyCode();
        this.guaranteed = sums.guaranteed().amount();
        this.expected = sums.expected().amount();
        this.maximum = sums.maximum().amount();
        this.commitment = sums.commitment().amount();
        this.draftedBy = author.staff().value();
        this.authorSince = author.authorSince();
        this.draftedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    VersionKey key() {
        return key;
    }

    String digest() {
        return digest;
    }

    /** @throws IllegalStateException if what is stored is not what was drafted: somebody reached past the house */
    BidFile.Version read() {
        return new BidFile.Version(
                key.versionNo(), terms(terms, digest, key), digest, sums(), new StaffId(draftedBy), draftedAt);
    }

    static Terms terms(String written, String digest, VersionKey key) {
        Terms read = Terms.read(written);
        if (!read.digest().equals(digest)) {
            throw new IllegalStateException("The terms of " + key + " are not those of their digest");
        }
        return read;
    }

    private Sums sums() {
        Currency unit = Currency.getInstance(currency);
        return new Sums(
                new Money(guaranteed, unit),
                new Money(expected, unit),
                new Money(maximum, unit),
                new Money(commitment, unit));
    }
}

interface BidVersions extends Repository<BidVersion, VersionKey> {

    BidVersion saveAndFlush(BidVersion version);

    Optional<BidVersion> findByKey(VersionKey key);

    List<BidVersion> findByKeyBidIdInOrderByKeyVersionNo(Collection<UUID> bids);
}

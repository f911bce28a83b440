package club.mercato.bids;

import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.springframework.data.repository.Repository;

/**
 * Somebody who has a hand in a bid, and from which version on he is one of its authors. The number goes with all that he
 * does to the bid, so that the database refuses a decision of an author, and an author who has decided.
 */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class BidPerson {

    /** Of whoever never wrote at the bid. */
    static final int NEVER = Integer.MAX_VALUE;

    @EmbeddedId
    private Key key;

    private int authorSince;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BidPerson() {}

    BidPerson(BidId bid, StaffId staff) {
        this.key = new Key(bid.value(), staff.value());
        this.authorSince = NEVER;
    }

    /** Drafts, changes or sends for approval a version: he is among the authors of that and of all that come. */
    void writes(int versionNo) {
        authorSince = Math.min(authorSince, versionNo);
    }

    Key key() {
        return key;
    }

    int authorSince() {
        return authorSince;
    }

    StaffId staff() {
        return new StaffId(key.staffId());
    }

    /** Which bid, and who. */
    @Embeddable
    record Key(
            @Column(name = "bid_id") UUID bidId,
            @Column(name = "staff_id") UUID staffId) {}
}

interface BidPeople extends Repository<BidPerson, BidPerson.Key> {

    BidPerson saveAndFlush(BidPerson person);

    Optional<BidPerson> findByKey(BidPerson.Key key);
}

package club.mercato.correspondence;

import club.mercato.bids.BidId;
import club.mercato.bids.OfBid;
import club.mercato.documents.DocumentId;
import club.mercato.staff.NeedToKnow;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/** Which document is the letter by which a version went out. Never changed. */
@Entity
@Immutable
@Table(name = "offer_letter")
@Filter(name = NeedToKnow.FILTER, condition = OfBid.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class SentLetter {

    @EmbeddedId
    private Key key;

    private String digest;
    private UUID documentId;

    @Embeddable
    record Key(UUID bidId, int versionNo) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SentLetter() {}

    /** @param digest of the terms that it is about */
    SentLetter(BidId bid, int version, String digest, DocumentId document) {
        this.key = new Key(bid.value(), version);
        this.digest = digest;
        this.documentId = document.value();
    }

    int version() {
        return key.versionNo();
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }
}

interface SentLetters extends Repository<SentLetter, SentLetter.Key> {

    SentLetter save(SentLetter letter);

    List<SentLetter> findByKeyBidId(UUID bid);
}

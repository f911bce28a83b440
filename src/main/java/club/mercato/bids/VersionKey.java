package club.mercato.bids;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One version of a bid's terms. */
@Embeddable
record VersionKey(
        @Column(name = "bid_id") UUID bidId,
        @Column(name = "version_no") int versionNo) {}

package club.mercato.bids;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.season.WindowId;
import club.mercato.staff.May;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where those who keep budgets ask what is on offer. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class LiveBids {

    private static final Set<BidStatus> LIVE =
            EnumSet.of(BidStatus.FOR_APPROVAL, BidStatus.APPROVED, BidStatus.SENT, BidStatus.ACCEPTED);

    private final LiveRows rows;
    private final Reckoning reckoning;
    private final HouseClock clock;

    LiveBids(LiveRows rows, Reckoning reckoning, HouseClock clock) {
        this.rows = rows;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /**
     * A window's bids that wait for approval, were approved, are out or were accepted, in the order in which they came to
     * that. No target has two of them, and one that is closed has none; what was reckoned in another currency than the
     * house's is not among them. In one statement, whatever their number.
     */
    public List<LiveBid> of(WindowId window) {
        String own = reckoning.own().getCurrencyCode();
        return rows.live(window.value(), own, LIVE, clock.instant()).stream()
                .map(Row::read)
                .toList();
    }

    /** Read without entities: what is read for a sum must not lie about for whoever asks for an entity next. */
    record Row(
            UUID bid,
            UUID target,
            BidStatus status,
            Instant since,
            int no,
            String terms,
            String digest,
            String currency,
            BigDecimal guaranteed,
            BigDecimal expected,
            BigDecimal maximum,
            BigDecimal commitment) {

        LiveBid read() {
            Terms read = BidVersion.terms(terms, digest, new VersionKey(bid, no));
            Currency unit = Currency.getInstance(currency);
            Sums sums = new Sums(
                    new Money(guaranteed, unit),
                    new Money(expected, unit),
                    new Money(maximum, unit),
                    new Money(commitment, unit));
            return new LiveBid(new BidId(bid), new TargetId(target), status, since, no, read, sums);
        }
    }
}

interface LiveRows extends Repository<Bid, UUID> {

    @Query("""
        select new club.mercato.bids.LiveBids$Row(b.id, b.targetId, b.status, b.statusAt, b.currentNo, v.terms, v.digest,
            v.currency, v.guaranteed, v.expected, v.maximum, v.commitment)
        from Bid b join BidVersion v on v.key.bidId = b.id and v.key.versionNo = b.currentNo
            join Target t on t.id = b.targetId
        where t.windowId = :window and t.state <> club.mercato.pipeline.TargetState.CLOSED and b.status in :live
            and v.currency = :own
            and (b.status <> club.mercato.bids.BidStatus.SENT or b.expiresAt is null or b.expiresAt > :now)
        order by b.statusAt, b.id\
        """)
    List<LiveBids.Row> live(UUID window, String own, Set<BidStatus> live, Instant now);
}

package club.mercato.bids;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Bids extends Repository<Bid, UUID> {

    Bid saveAndFlush(Bid bid);

    Optional<Bid> findById(UUID id);

    List<Bid> findByIdIn(Collection<UUID> ids);

    Optional<Bid> findByOpenFor(UUID target);

    Optional<Bid> findFirstByTargetIdOrderByNumberDesc(UUID target);

    List<Bid> findByTargetIdOrderByNumberDesc(UUID target, Limit limit);

    @Query("""
        select b from Bid b join Target t on t.id = b.targetId where t.windowId = :window
        order by b.targetId desc, b.number desc\
        """)
    List<Bid> ofWindow(UUID window, Limit limit);

    boolean existsByTargetIdAndStatus(UUID target, BidStatus status);

    /** Whoever does something to a bid holds its row: what the next one decides on is as this one left it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bid b where b.id = :id")
    Optional<Bid> hold(UUID id);

    @Query("""
        select b.id from Bid b where b.status = club.mercato.bids.BidStatus.SENT and b.expiresAt <= :now
        and b.id > :after order by b.id\
        """)
    List<UUID> expired(Instant now, UUID after, Limit limit);
}

package club.mercato.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Targets extends Repository<Target, UUID> {

    Target save(Target target);

    Target saveAndFlush(Target target);

    Optional<Target> findById(UUID id);

    Optional<Target> findByOpenFor(String openFor);

    /** Of whichever the viewer may know. */
    List<Target> findByPlayerIdAndWindowIdAndStateNotOrderByCreatedAt(
            UUID player, UUID window, TargetState state, Limit limit);
}

interface TargetRows extends Repository<TargetRow, UUID> {

    List<TargetRow> findByState(TargetState state);

    List<TargetRow> findByIdIn(Collection<UUID> ids);

    List<TargetRow> findByPlayerIdIn(Collection<UUID> players);

    List<TargetRow> findByClubIdIn(Collection<UUID> clubs);

    /** A query, not a look-up by key: only a query writes pending changes first. */
    @Query("select r from TargetRow r where r.id = :id")
    Optional<TargetRow> read(UUID id);

    List<TargetRow> findByPlayerIdOrderByStageSinceDesc(UUID player);

    List<TargetRow> findByNeedIdInAndState(Collection<UUID> needs, TargetState state);

    @Query("""
            select new club.mercato.pipeline.AnsweredNeeds$Count(r.needId, r.state, count(r))
            from TargetRow r where r.needId in :needs group by r.needId, r.state""")
    List<AnsweredNeeds.Count> countByNeed(Collection<UUID> needs);

    long countByState(TargetState state);
}

interface StandingRows extends Repository<TargetStanding, UUID> {

    Optional<TargetStanding> findById(UUID target);

    TargetStanding save(TargetStanding standing);
}

package club.mercato.pipeline;

import club.mercato.kernel.Ids;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A move that was refused to somebody, kept until it would go through or is no longer wanted. */
@Entity
@Table(name = "refused_move")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class RefusedMove {

    @Id
    private UUID id;

    private UUID targetId;
    private UUID staffId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant refusedAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RefusedMove() {}

    RefusedMove(TargetId target, Stage stage, StaffId who, Instant at) {
        this.id = Ids.next();
        this.targetId = target.value();
        this.stage = stage;
        this.staffId = who.value();
        // Both databases keep microseconds.
        this.refusedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    StaffId who() {
        return new StaffId(staffId);
    }

    Stage stage() {
        return stage;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}

interface RefusedMoves extends Repository<RefusedMove, UUID> {

    RefusedMove saveAndFlush(RefusedMove move);

    Optional<RefusedMove> findByTargetIdAndStaffIdAndStage(UUID target, UUID staff, Stage stage);

    @Query("select m from RefusedMove m where m.targetId in :targets order by m.id")
    List<RefusedMove> of(Collection<UUID> targets, Limit limit);

    /** Those of a player's targets, or of a club's players. */
    @Query("""
            select m from RefusedMove m where m.targetId in
            (select r.id from TargetRow r where r.playerId in :things or r.clubId in :things) order by m.id""")
    List<RefusedMove> ofPlayersAndClubs(Collection<UUID> things, Limit limit);

    @Query("select m from RefusedMove m where m.id > :after order by m.id")
    List<RefusedMove> after(UUID after, Limit limit);

    /** @return 1 for the one node that does it, else 0 */
    @Modifying
    @Query("delete from RefusedMove m where m.id = :id")
    int forget(UUID id);

    @Modifying
    @Query("delete from RefusedMove m where m.targetId = :target and m.stage in :stages")
    void forget(UUID target, Collection<Stage> stages);
}

package club.mercato.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Players extends JpaRepository<Player, UUID> {

    /** Waits for whoever amends him now, so that a stale version is seen before it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Player p where p.id = :id")
    Optional<Player> toAmend(UUID id);

    List<Player> findBySearchKey(String searchKey);

    List<Player> findBySearchKeyIn(Collection<String> searchKeys);

    List<Player> findBySourceIdIn(Collection<String> sourceIds);

    boolean existsBySourceId(String sourceId);
}

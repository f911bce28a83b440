package club.mercato.directory;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Clubs extends JpaRepository<Club, UUID> {

    /** Waits for whoever amends it now, so that a stale version is seen before it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Club c where c.id = :id")
    Optional<Club> toAmend(UUID id);

    Optional<Club> findFirstByOwnTrue();

    List<Club> findBySearchKey(String searchKey);

    Optional<Club> findBySourceId(String sourceId);
}

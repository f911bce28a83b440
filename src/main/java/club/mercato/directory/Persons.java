package club.mercato.directory;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Persons extends JpaRepository<Person, UUID> {

    /** Waits for whoever amends the person now, so that a stale version is seen before it is written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> toAmend(UUID id);

    List<Person> findByClubIdOrderBySearchKey(UUID clubId);

    /** @param beginning of the name as it is searched, or of a later word of it */
    @Query("""
            select p from Person p where p.kind = :kind
            and (p.searchKey like concat(:beginning, '%') or p.searchKey like concat('% ', :beginning, '%'))
            order by p.searchKey""")
    List<Person> ofKind(PersonKind kind, String beginning, Limit limit);
}

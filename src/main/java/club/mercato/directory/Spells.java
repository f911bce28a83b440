package club.mercato.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Spells extends JpaRepository<Spell, UUID> {

    List<Spell> findByPersonIdOrderByFromDayDesc(UUID personId);

    List<Spell> findByPlayerIdOrderByFromDayDesc(UUID playerId);

    /** Spells at any of the clubs of whoever belongs to the own club today. */
    @Query("""
            select s from Spell s
            where s.clubId in :clubs
              and (s.personId in (select p.id from Person p where p.clubId = :own)
                or s.playerId in (select q.id from Player q where q.clubId = :own))
            """)
    List<Spell> ofOurPeopleAt(Collection<UUID> clubs, UUID own);
}

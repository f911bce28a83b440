package club.mercato.journal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Facts extends Repository<FactRow, Long> {

    List<FactRow> findBySubjectKindAndSubjectIdOrderByNumberDesc(String kind, UUID id, Limit limit);

    @Query("""
            select f from FactRow f where f.number > :after and f.at >= :since and f.subjectKind = :kind
            and f.sentence in :sentences and f.by <> :notBy order by f.number desc""")
    List<FactRow> since(long after, Instant since, String kind, Collection<String> sentences, UUID notBy, Limit limit);

    long countBySubjectKindAndSubjectId(String kind, UUID id);

    Stream<FactRow> findAllByOrderByNumber();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from JournalHead h where h.id = 1")
    JournalHead lockHead();

    @Query("select h from JournalHead h where h.id = 1")
    JournalHead head();
}

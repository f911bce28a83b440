package club.mercato.journal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Facts extends Repository<FactRow, Long> {

    List<FactRow> findBySubjectKindAndSubjectIdOrderByNumberDesc(String kind, UUID id, Limit limit);

    long countBySubjectKindAndSubjectId(String kind, UUID id);

    Stream<FactRow> findAllByOrderByNumber();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from JournalHead h where h.id = 1")
    JournalHead lockHead();

    @Query("select h from JournalHead h where h.id = 1")
    JournalHead head();
}

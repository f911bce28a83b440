package club.mercato.journal;

import club.mercato.kernel.Subject;
import club.mercato.staff.House;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal as read. There is nothing here to write with: facts come from what happens. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Journal {

    /** More facts than a user who was away wants to be told the best of. */
    private static final long LOOKED_THROUGH = 20_000;

    private final Facts facts;

    Journal(Facts facts) {
        this.facts = facts;
    }

    /** The facts about one thing, newest first, at most {@code most} of them. */
    public List<Entry> about(Subject subject, int most) {
        return facts
                .findBySubjectKindAndSubjectIdOrderByNumberDesc(subject.kind(), subject.id(), Limit.of(most))
                .stream()
                .map(FactRow::entry)
                .toList();
    }

    public long count(Subject subject) {
        return facts.countBySubjectKindAndSubjectId(subject.kind(), subject.id());
    }

    /** The number of the last fact; 0 while there is none. */
    public long end() {
        return facts.head().lastNumber();
    }

    /**
     * What others did to things of one kind after a fact, newest first.
     *
     * @param after     the number of the last fact that is known
     * @param since     nothing before this moment
     * @param sentences keys of the sentences asked for
     */
    public List<Entry> since(
            long after, Instant since, String kind, Collection<String> sentences, StaffId notBy, int most) {
        return facts
                .since(Math.max(after, end() - LOOKED_THROUGH), since, kind, sentences, notBy.value(), Limit.of(most))
                .stream()
                .map(FactRow::entry)
                .toList();
    }

    /**
     * The number of the first fact whose digest does not follow from the one before it; empty while the journal is whole.
     * Digests go over what the viewer may not know of, too; what a fact says is not told.
     */
    public Optional<Long> firstBreak() {
        return House.readingEverything(this::firstBreakOfAll);
    }

    private Optional<Long> firstBreakOfAll() {
        String before = "";
        try (Stream<FactRow> all = facts.findAllByOrderByNumber()) {
            for (Iterator<FactRow> rows = all.iterator(); rows.hasNext(); ) {
                FactRow row = rows.next();
                if (!row.follows(before)) {
                    return Optional.of(row.entry().number());
                }
                before = row.digest();
            }
        }
        return Optional.empty();
    }
}

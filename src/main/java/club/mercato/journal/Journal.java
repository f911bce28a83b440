package club.mercato.journal;

import club.mercato.kernel.Subject;
import club.mercato.staff.House;
import club.mercato.staff.May;
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

package club.mercato.season;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** A manager said what the squad lacks. */
public record NeedEntered(SquadNeed need, StaffId by, Instant at) implements Fact, Change {

    @Override
    public Subject about() {
        return subject();
    }

    @Override
    public Subject subject() {
        return new Subject("need", need.id().value());
    }

    @Override
    public Sentence what() {
        return Sentence.of("season.fact.needEntered", new Word.Text(need.label()), new Word.Count(need.priority()));
    }
}

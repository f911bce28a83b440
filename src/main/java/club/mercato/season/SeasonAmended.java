package club.mercato.season;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** A window or a need was said anew; how it reads now stands in the fact. */
public record SeasonAmended(Subject about, Sentence what, StaffId by, Instant at) implements Fact, Change {

    @Override
    public Subject subject() {
        return about;
    }
}

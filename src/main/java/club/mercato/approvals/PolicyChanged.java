package club.mercato.approvals;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.UUID;

/** The house needs other approvals from now on. */
public record PolicyChanged(int number, String why, StaffId by, Instant at) implements Fact, Change {

    /** There is one policy of the house. */
    public static final Subject SUBJECT = new Subject("approval-policy", new UUID(0, 1));

    @Override
    public Subject about() {
        return SUBJECT;
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    @Override
    public Sentence what() {
        return Sentence.of("approvals.fact.policy", new Word.Count(number), new Word.Text(why));
    }
}

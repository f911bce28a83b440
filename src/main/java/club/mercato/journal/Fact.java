package club.mercato.journal;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** An event that goes into the journal in the transaction that publishes it. Modules' events implement it. */
public interface Fact {

    StaffId by();

    Instant at();

    Subject about();

    /** What was done, without who and when: "moved the card to Approach". */
    Sentence what();
}

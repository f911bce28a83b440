package club.mercato.season;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;

/** A registration window was entered. */
public record WindowEntered(TransferWindow window, StaffId by, Instant at) implements Fact, Change {

    @Override
    public Subject about() {
        return subject();
    }

    @Override
    public Subject subject() {
        return new Subject("window", window.id().value());
    }

    @Override
    public Sentence what() {
        return Sentence.of(
                "season.fact.windowEntered",
                new Word.Text(window.association()),
                new Word.Text(window.name()),
                new Word.Moment(window.opens()),
                new Word.Moment(window.closes()));
    }
}

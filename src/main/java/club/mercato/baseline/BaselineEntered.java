package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.UUID;

/** The club reckons with other figures of its own from now on. */
public record BaselineEntered(int year, SquadCost.Baseline figures, String source, StaffId by, Instant at)
        implements Fact, Change {

    /** What a change of the figures is about. */
    public static final String KIND = "baseline";

    @Override
    public Subject about() {
        return subject();
    }

    /** A year is its own number. */
    @Override
    public Subject subject() {
        return new Subject(KIND, new UUID(0, year));
    }

    @Override
    public Sentence what() {
        return Sentence.of(
                "baseline.fact.entered",
                new Word.Text(Integer.toString(year)),
                new Word.Sum(figures.pay()),
                new Word.Sum(figures.amortisation()),
                new Word.Sum(figures.agents()),
                new Word.Sum(figures.revenue()),
                new Word.Sum(figures.transferResult()),
                new Word.Text(source));
    }
}

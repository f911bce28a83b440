package club.mercato.baseline;

import club.mercato.figures.SquadCost;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where directors say what the squad costs and what the club earns, year by year. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class BaselineDesk {

    private static final Limit MOST = Limit.of(50);

    private final BaselineRows rows;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    BaselineDesk(
            BaselineRows rows,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** What was entered of a calendar year. */
    public Optional<YearFigures> of(int year) {
        return rows.findFirstByCalendarYearOrderByNumberDesc(year).map(BaselineRow::read);
    }

    /** What was entered of a calendar year, else of the last one before it: a budget of next year comes late. */
    public Optional<YearFigures> knownFor(int year) {
        return rows.findFirstByCalendarYearLessThanEqualOrderByCalendarYearDescNumberDesc(year)
                .map(BaselineRow::read);
    }

    /** All that was ever entered, the latest year first, at most 50. */
    public List<YearFigures> history() {
        return rows.findByOrderByCalendarYearDescNumberDesc(MOST).stream()
                .map(BaselineRow::read)
                .toList();
    }

    /**
     * Enters the figures of a calendar year, in the place of those that stand.
     *
     * @param seen   the number of what stood when whoever enters them looked, 0 for none; refused if others were entered
     *               since
     * @param source 1 to 200 characters
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<YearFigures> enter(int year, int seen, SquadCost.Baseline figures, String source) {
        return sameMoment.patiently(() -> enterNow(year, seen, figures, source));
    }

    private Answer<YearFigures> enterNow(int year, int seen, SquadCost.Baseline figures, String source) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Optional<Refused> refused = BaselineRules.refusal(
                year, figures, source, now.atZone(by.zone()).getYear());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<YearFigures> stands = of(year);
        if (stands.map(YearFigures::number).orElse(0) != seen) {
            return Answer.no(stands.map(this::overtaken).orElseThrow());
        }
        YearFigures entered = rows.saveAndFlush(new BaselineRow(year, seen + 1, figures, source, by.id(), now))
                .read();
        events.publishEvent(new BaselineEntered(year, figures, entered.source(), by.id(), now));
        return Answer.done(entered);
    }

    /** Both sides stand in it: what somebody else entered, beside what the user has typed. */
    private Refused overtaken(YearFigures stands) {
        StaffMember who = Objects.requireNonNull(staffRoom.everyone().get(stands.by()));
        return Refused.because(Sentence.of(
                "baseline.refused.meanwhile",
                new Word.Text(who.name()),
                new Word.Text(Integer.toString(stands.year())),
                new Word.Brief(stands.figures().pay()),
                new Word.Brief(stands.figures().amortisation()),
                new Word.Brief(stands.figures().revenue())));
    }
}

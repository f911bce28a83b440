package club.mercato.patience;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUps;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.ParkedTargets;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where targets are parked and brought back. What comes back by itself is brought by {@link Mornings}. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class WaitingRoom {

    private final ParkingRows rows;
    private final ParkedTargets targets;
    private final FollowUps followUps;
    private final SeasonCalendar calendar;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    WaitingRoom(
            ParkingRows rows,
            ParkedTargets targets,
            FollowUps followUps,
            SeasonCalendar calendar,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.targets = targets;
        this.followUps = followUps;
        this.calendar = calendar;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** The parking that a target waits in, else the last one it was in; empty if it never was. */
    public Optional<Parking> latest(TargetId target) {
        return rows.findFirstByTargetIdOrderByParkedAtDesc(target.value()).map(ParkingRow::read);
    }

    /** The same for many targets. */
    public Map<TargetId, Parking> latest(Collection<TargetId> targets) {
        return rows.latest(targets.stream().map(TargetId::value).toList()).stream()
                .map(ParkingRow::read)
                .collect(Collectors.toUnmodifiableMap(Parking::target, Function.identity(), (one, same) -> one));
    }

    /** The days of windows that can be waited for from today on, the earliest first. */
    public List<Until> days() {
        LocalDate today = today();
        return calendar.windowsAhead().stream()
                .flatMap(window ->
                        Arrays.stream(WindowDay.values()).map(which -> Until.of(window.id(), which, which.in(window))))
                .filter(until -> until.day().isAfter(today))
                .sorted(Comparator.comparing(Until::day))
                .toList();
    }

    /**
     * Takes a target off the board until a day; one that waits already waits until the new day.
     *
     * @param waited the day until which it waited when whoever parks it looked; refused if somebody said another since
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Parking> park(TargetId target, Optional<LocalDate> waited, ParkForm form) {
        return sameMoment.patiently(() -> parkNow(target, waited, form));
    }

    /** Takes a parking back: the card and its follow-up are as before. Refused once it is over. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Parking> undo(ParkingId id) {
        return sameMoment.patiently(() -> rows.findById(id.value())
                .filter(ParkingRow::isOpen)
                .map(row -> undoNow(row))
                .orElseGet(WaitingRoom::over));
    }

    /** Brings a target back before its day. Its follow-up stays as it is. Refused once that parking is over. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Parking> bringBack(ParkingId id) {
        return sameMoment.patiently(() -> rows.findById(id.value())
                .filter(ParkingRow::isOpen)
                .map(row -> ended(row, Parking.Way.BROUGHT_BACK))
                .orElseGet(WaitingRoom::over));
    }

    private Answer<Parking> parkNow(TargetId target, Optional<LocalDate> waited, ParkForm form) {
        Optional<Refused> tooLong = tooLong(form.why());
        if (tooLong.isPresent()) {
            return Answer.no(tooLong.get());
        }
        Optional<Until> until = asItIsNow(form.until());
        if (until.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("patience.refused.noSuchWindow")));
        }
        ParkForm resolved = new ParkForm(until.get(), form.why(), form.then());
        Optional<Refused> refused =
                targets.park(target, waited, until.get().day()).refusal();
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Answer<FollowUp> next = followUps.setForReturn(target, until.get().day(), form.then());
        if (next.refusal().isPresent()) {
            return Answer.no(next.refusal().get());
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        rows.findByOpenFor(target.value()).ifPresent(before -> {
            before.end(Parking.Way.REPLACED, by.id(), now);
            rows.saveAndFlush(before);
        });
        ParkingRow row = rows.saveAndFlush(
                new ParkingRow(target, resolved, next.orElseThrow().id(), by.id(), now));
        events.publishEvent(
                new ParkingEvent.Parked(target, until.get().day(), form.why().strip(), by.id(), now));
        return Answer.done(row.read());
    }

    private Answer<Parking> undoNow(ParkingRow row) {
        Parking parking = row.read();
        Answer<Parking> undone = ended(row, Parking.Way.TAKEN_BACK);
        boolean stillNext = followUps
                .next(parking.target())
                .filter(next -> next.id().equals(parking.followUp()))
                .isPresent();
        if (undone.refusal().isPresent() || !stillNext) {
            return undone;
        }
        Optional<Refused> refused = followUps.takeBack(parking.followUp()).refusal();
        return refused.<Answer<Parking>>map(Answer::no).orElse(undone);
    }

    private Answer<Parking> ended(ParkingRow row, Parking.Way way) {
        Optional<Refused> refused = targets.comeBack(row.target()).refusal();
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        row.end(way, by.id(), now);
        Parking parking = rows.saveAndFlush(row).read();
        events.publishEvent(
                way == Parking.Way.TAKEN_BACK
                        ? new ParkingEvent.TakenBack(parking.target(), by.id(), now)
                        : new ParkingEvent.BroughtBack(
                                parking.target(), parking.until().day(), by.id(), now));
        return Answer.done(parking);
    }

    /** The day that a window brings, as its dates are now; empty if the window is gone. */
    private Optional<Until> asItIsNow(Until wished) {
        if (wished.hangs().isEmpty()) {
            return Optional.of(wished);
        }
        Until.OfWindow hangs = wished.hangs().get();
        return calendar.windows().stream()
                .filter(window -> window.id().equals(hangs.window()))
                .findFirst()
                .map(window ->
                        Until.of(window.id(), hangs.which(), hangs.which().in(window)));
    }

    private LocalDate today() {
        return clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
    }

    private static Optional<Refused> tooLong(String why) {
        return why.strip().length() > ParkForm.LONGEST
                ? Optional.of(Refused.lacking(
                        new Refused.Datum("why"),
                        Sentence.of("patience.refused.tooLong", new Word.Count(ParkForm.LONGEST))))
                : Optional.empty();
    }

    private static Answer<Parking> over() {
        return Answer.no(Refused.because(Sentence.of("patience.refused.over")));
    }
}

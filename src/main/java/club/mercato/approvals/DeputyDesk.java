package club.mercato.approvals;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a director who is away names who decides in his stead. */
@Service
@May.Decide
@Transactional(readOnly = true)
public class DeputyDesk {

    static final int LONGEST_REASON = 500;
    private static final int LONGEST_DAYS = 92;
    private static final Limit MOST = Limit.of(50);

    private final Deputies deputies;
    private final StandIns standIns;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    DeputyDesk(
            Deputies deputies,
            StandIns standIns,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.deputies = deputies;
        this.standIns = standIns;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** Whom the viewer named, the latest first, at most 50. */
    public List<Deputy> mine() {
        return deputies
                .findByDirectorAndRecalledAtIsNullOrderByFromDayDesc(
                        currentStaff.get().id().value(), MOST)
                .stream()
                .map(DeputyRow::read)
                .toList();
    }

    /** In whose stead the viewer decides today. */
    public List<Deputy> standingInFor() {
        return standIns.of(currentStaff.get().id(), clock.instant());
    }

    /**
     * A director names his own deputy: a manager or another director.
     *
     * @param from  not before today
     * @param until at most 92 days later
     * @param why   1 to 500 characters
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Deputy> name(StaffId deputy, LocalDate from, LocalDate until, String why) {
        return sameMoment.patiently(() -> nameNow(deputy, from, until, why));
    }

    /** Ends it at once. */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Deputy> recall(UUID id) {
        return sameMoment.patiently(() -> recallNow(id));
    }

    private Answer<Deputy> nameNow(StaffId deputy, LocalDate from, LocalDate until, String why) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Optional<StaffMember> named = staffRoom.active().stream()
                .filter(member -> member.id().equals(deputy) && member.leads())
                .findFirst();
        if (named.isEmpty() || deputy.equals(by.id())) {
            return no("deputy", Sentence.of("approvals.refused.deputy"));
        }
        if (from.isBefore(now.atZone(by.zone()).toLocalDate())
                || until.isBefore(from)
                || from.plusDays(LONGEST_DAYS).isBefore(until)) {
            return no("until", Sentence.of("approvals.refused.deputyDays", new Word.Count(LONGEST_DAYS)));
        }
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            return no("why", Sentence.of("approvals.refused.reason", new Word.Count(LONGEST_REASON)));
        }
        Deputy saved = deputies.saveAndFlush(new DeputyRow(by.id(), deputy, from, until, why.strip(), now))
                .read();
        events.publishEvent(
                new DeputyEvent.Named(by.id(), new Word.Text(named.get().name()), from, until, saved.why(), now));
        return Answer.done(saved);
    }

    private Answer<Deputy> recallNow(UUID id) {
        StaffMember by = currentStaff.get();
        Optional<DeputyRow> found = deputies.findById(id).filter(row -> row.isNamedBy(by.id()) && row.stands());
        if (found.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("approvals.refused.unknown")));
        }
        Instant now = clock.instant();
        found.get().recall(now);
        Deputy recalled = deputies.saveAndFlush(found.get()).read();
        events.publishEvent(new DeputyEvent.Recalled(
                by.id(), new Word.Text(member(recalled.deputy()).name()), now));
        return Answer.done(recalled);
    }

    private StaffMember member(StaffId id) {
        return Objects.requireNonNull(staffRoom.everyone().get(id));
    }

    private static Answer<Deputy> no(String field, Sentence why) {
        return Answer.no(Refused.lacking(new Refused.Datum(field), why));
    }
}

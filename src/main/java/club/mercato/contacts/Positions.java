package club.mercato.contacts;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the parties' attitudes are read and looked up. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Positions {

    /** More readings of one target than a page ever shows. */
    private static final Limit MOST = Limit.of(300);

    private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

    private final PositionRows rows;
    private final Contacts contacts;
    private final NegotiationDesk desk;
    private final Standings standings;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    Positions(
            PositionRows rows,
            Contacts contacts,
            NegotiationDesk desk,
            Standings standings,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.contacts = contacts;
        this.desk = desk;
        this.standings = standings;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** Readings of all parties, newest first; the first of each party is its current position. At most 300. */
    public List<PositionReading> positions(TargetId target) {
        return rows.findByTargetIdOrderByReadOnDescNotedAtDesc(target.value(), MOST).stream()
                .map(PositionRow::read)
                .toList();
    }

    /** One party's readings, newest first; the first is its current position. At most 300. */
    public List<PositionReading> positions(TargetId target, Party party) {
        return rows.findByTargetIdAndPartyOrderByReadOnDescNotedAtDesc(target.value(), party, MOST).stream()
                .map(PositionRow::read)
                .toList();
    }

    /** A party's position as last read; empty if nobody read it yet, which is as good as unknown. */
    public Optional<PositionReading> current(TargetId target, Party party) {
        return rows.findByTargetIdAndPartyOrderByReadOnDescNotedAtDesc(target.value(), party, Limit.of(1)).stream()
                .findFirst()
                .map(PositionRow::read);
    }

    /** The reading that a contact's outcome proposes; see the reasons at the policy. */
    public Optional<Attitude> proposal(Party party, Outcome outcome) {
        return PositionProposal.of(party, outcome);
    }

    /** Confirms what a contact's outcome proposes. A second confirmation changes nothing. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<PositionReading> confirm(ContactId contact) {
        return sameMoment.patiently(() -> confirmNow(contact));
    }

    /**
     * States a position by hand.
     *
     * @param on    the day it was so, not after today
     * @param grade how sure it is, A1 to F6
     * @param note  on what it rests, at most 500 characters; may be empty
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<PositionReading> read(
            TargetId target, Party party, Attitude attitude, LocalDate on, Optional<String> grade, String note) {
        if (!attitude.fits(party)) {
            throw new IllegalArgumentException(attitude + " is not on the scale of " + party);
        }
        return sameMoment.patiently(() -> readNow(target, party, attitude, on, grade, note));
    }

    private Answer<PositionReading> confirmNow(ContactId contact) {
        Optional<Contact> found = contacts.findById(contact.value());
        if (found.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("contacts.refused.unknown")));
        }
        ContactVersion known = contacts.asKnown(contact.value()).orElseThrow();
        LoggedContact logged = known.read(found.get().target());
        Optional<Attitude> proposed = PositionProposal.of(logged.party(), logged.outcome());
        if (proposed.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("contacts.refused.proposesNothing")));
        }
        Optional<PositionReading> already = positions(logged.target(), logged.party()).stream()
                .filter(reading -> reading.evidence().equals(Optional.of(contact)))
                .findFirst()
                .filter(reading -> reading.attitude().equals(proposed.get())
                        && reading.on().equals(logged.day()));
        return Answer.done(already.orElseGet(() -> note(new PositionReading(
                logged.target(),
                logged.party(),
                proposed.get(),
                logged.day(),
                Optional.of(contact),
                Optional.empty(),
                "",
                currentStaff.get().id(),
                now()))));
    }

    private Answer<PositionReading> readNow(
            TargetId target, Party party, Attitude attitude, LocalDate on, Optional<String> grade, String note) {
        LocalDate today = clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
        Optional<Refused> refused = refusal(target, on, today, grade, note);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        return Answer.done(note(new PositionReading(
                target,
                party,
                attitude,
                on,
                Optional.empty(),
                grade,
                note.strip(),
                currentStaff.get().id(),
                now())));
    }

    private Optional<Refused> refusal(
            TargetId target, LocalDate on, LocalDate today, Optional<String> grade, String note) {
        if (desk.find(target).isEmpty()) {
            return Optional.of(Refused.because(Sentence.of("contacts.refused.unknown")));
        }
        if (on.isAfter(today)) {
            return ContactRules.no("on", "contacts.refused.notYet");
        }
        if (grade.filter(code -> !GRADE.matcher(code).matches()).isPresent()) {
            return ContactRules.no("grade", "contacts.refused.grade");
        }
        return note.isBlank() ? Optional.empty() : ContactRules.note(note);
    }

    /** Both databases keep microseconds; what is answered must be what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private PositionReading note(PositionReading reading) {
        rows.save(new PositionRow(reading));
        events.publishEvent(new ContactEvent.PositionConfirmed(
                reading.target(),
                reading.party(),
                reading.attitude(),
                reading.evidence().isPresent(),
                reading.by(),
                reading.at()));
        if (reading.party() == Party.SELLING_CLUB) {
            PositionReading now = current(reading.target(), Party.SELLING_CLUB).orElse(reading);
            if (now.attitude() instanceof Attitude.OfClub(ClubPosition position)) {
                standings.note(reading.target(), standing -> standing.read(position, now.on()));
            }
        }
        return reading;
    }
}

package club.mercato.mandates;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
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

/** Where a manager says how far a negotiator may go, and takes it back. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class MandateDesk {

    /** More mandates of one target than a page ever shows. */
    private static final Limit MOST = Limit.of(50);

    private final MandateRows rows;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    MandateDesk(
            MandateRows rows,
            NegotiationDesk desk,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.desk = desk;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** The mandate that stands; empty if there is none, or none for this viewer. */
    public Optional<Mandate> standing(TargetId target) {
        return rows.findByOpenFor(target.value()).map(MandateRow::read);
    }

    /** All mandates that a target had, the latest first, at most 50. */
    public List<Mandate> history(TargetId target) {
        return rows.findByTargetIdOrderByNumberDesc(target.value(), MOST).stream()
                .map(MandateRow::read)
                .toList();
    }

    /** Whether an offer can be made without asking again, and how much is left or too much. */
    public Leeway leeway(TargetId target, Ceilings offer) {
        return Leeway.of(standing(target), offer);
    }

    /**
     * Gives a mandate, in the place of the one that stands.
     *
     * @param seen the number of the target's latest mandate as whoever gives it saw it, 0 for none; refused if another
     *             was given since
     */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Mandate> give(TargetId target, int seen, MandateForm form) {
        return sameMoment.patiently(() -> giveNow(target, seen, form));
    }

    /**
     * Takes the mandate back: nothing may be offered any more without asking.
     *
     * @param seen the number of the mandate that is meant
     * @param why  1 to 500 characters
     */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Mandate> withdraw(TargetId target, int seen, String why) {
        return sameMoment.patiently(() -> withdrawNow(target, seen, why));
    }

    private Answer<Mandate> giveNow(TargetId target, int seen, MandateForm form) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return unknown();
        }
        if (card.get().state() == TargetState.CLOSED) {
            return Answer.no(Refused.because(Sentence.of("mandates.refused.closed")));
        }
        Optional<Refused> refused = MandateRules.refusal(form);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<MandateRow> latest = rows.findFirstByTargetIdOrderByNumberDesc(target.value());
        if (latest.map(MandateRow::number).orElse(0) != seen) {
            return overtaken(latest);
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        latest.filter(row -> row.read().stands()).ifPresent(before -> {
            before.end(Mandate.Way.REPLACED, "", by.id(), now);
            rows.saveAndFlush(before);
        });
        MandateRow row = rows.saveAndFlush(new MandateRow(target, seen + 1, form, by.id(), now));
        events.publishEvent(
                new MandateEvent.Given(target, form.ceilings(), form.ladder().size(), by.id(), now));
        return Answer.done(row.read());
    }

    private Answer<Mandate> withdrawNow(TargetId target, int seen, String why) {
        Optional<MandateRow> latest = rows.findFirstByTargetIdOrderByNumberDesc(target.value());
        if (latest.isEmpty()) {
            return unknown();
        }
        if (latest.get().number() != seen || !latest.get().read().stands()) {
            return overtaken(latest);
        }
        Optional<Refused> refused = MandateRules.reason(why);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        latest.get().end(Mandate.Way.WITHDRAWN, why.strip(), by.id(), now);
        Mandate mandate = rows.saveAndFlush(latest.get()).read();
        events.publishEvent(new MandateEvent.Withdrawn(target, mandate.ceilings(), why.strip(), by.id(), now));
        return Answer.done(mandate);
    }

    /** Both sides stand in it: what somebody else did meanwhile, beside what the user has typed. */
    private Answer<Mandate> overtaken(Optional<MandateRow> latest) {
        return Answer.no(Refused.because(latest.map(MandateRow::read)
                .map(now -> Sentence.of(
                        now.stands() ? "mandates.refused.givenMeanwhile" : "mandates.refused.withdrawnMeanwhile",
                        new Word.Text(nameOf(now)),
                        new Word.Sum(now.ceilings().guaranteed()),
                        new Word.Sum(now.ceilings().maximum())))
                .orElseGet(() -> Sentence.of("mandates.refused.unknown"))));
    }

    private String nameOf(Mandate now) {
        StaffMember who =
                staffRoom.everyone().get(now.ended().map(Mandate.Ended::by).orElse(now.by()));
        return Objects.requireNonNull(who).name();
    }

    private static Answer<Mandate> unknown() {
        return Answer.no(Refused.because(Sentence.of("mandates.refused.unknown")));
    }
}

package club.mercato.contacts;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.notices.Mentions;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the next touch of each target is set and done: one at a time, its history kept. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class FollowUps {

    private final FollowUpRows rows;
    private final DueQueries due;
    private final NegotiationDesk desk;
    private final Standings standings;
    private final Mentions mentions;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    FollowUps(
            FollowUpRows rows,
            DueQueries due,
            NegotiationDesk desk,
            Standings standings,
            Mentions mentions,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.rows = rows;
        this.due = due;
        this.desk = desk;
        this.standings = standings;
        this.mentions = mentions;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** The one that is open. */
    public Optional<FollowUp> next(TargetId target) {
        return rows.findByOpenFor(target.value()).map(FollowUpRow::read);
    }

    /** What was set for a target, latest first, at most {@code most}. */
    public List<FollowUp> history(TargetId target, int most) {
        return rows.findByTargetIdOrderBySetAtDesc(target.value(), Limit.of(most)).stream()
                .map(FollowUpRow::read)
                .toList();
    }

    /** What somebody is to do, the earliest first, at most {@code most}. */
    public List<FollowUp> openOf(StaffId who, int most) {
        return rows.findByWhoAndEndedIsNullOrderByDueOn(who.value(), Limit.of(most)).stream()
                .map(FollowUpRow::read)
                .toList();
    }

    /** How many are due to somebody, of each kind. */
    public Map<Due, Integer> dueCounts(Due.To to) {
        return due.counts(to);
    }

    /** What is due to somebody, the longest due first, at most {@code most}. */
    public List<FollowUp> due(Due.To to, Due kind, int most) {
        return due.list(to, kind, most);
    }

    /** Sets the next touch, in place of the one that is open. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> set(TargetId target, FollowUpForm form) {
        return sameMoment.patiently(() -> setNow(target, form, false, open -> true));
    }

    /** Sets the next touch of a target that was seen to have none; refused if it has one meanwhile. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> first(TargetId target, FollowUpForm form) {
        return sameMoment.patiently(() -> setNow(target, form, false, Optional::isEmpty));
    }

    /** Sets the next touch in place of the one that was seen; refused if that is no longer the open one. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> change(FollowUpId id, int seenVersion, FollowUpForm form) {
        return sameMoment.patiently(() -> {
            Optional<FollowUpRow> seen = rows.findById(id.value()).filter(row -> row.isOpenAt(seenVersion));
            return seen.isEmpty() ? overtaken() : setNow(seen.get().target(), form, false, open -> open.equals(seen));
        });
    }

    /** Ends the one that was seen as done; refused if it is no longer the open one. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> done(FollowUpId id, int seenVersion) {
        return sameMoment.patiently(() -> {
            Optional<FollowUpRow> seen = rows.findById(id.value()).filter(row -> row.isOpenAt(seenVersion));
            return seen.isEmpty() ? overtaken() : Answer.done(doneNow(seen.get()));
        });
    }

    /** Sets the next touch of a target that waits: due when it comes back, to its owner. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> setForReturn(TargetId target, LocalDate on, String what) {
        return sameMoment.patiently(() -> setNow(target, FollowUpForm.on(on, what), true, open -> true));
    }

    /** Notes that whoever is to do the next touch knows that it is due: he is told that its target came back. */
    @May.WorkTargets
    @Transactional
    public void toldOfReturn(TargetId target) {
        next(target).ifPresent(open -> rows.remind(open.id().value()));
    }

    /** Takes back one that was set and opens what it had replaced; refused if it is no longer the open one. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> takeBack(FollowUpId id) {
        return sameMoment.patiently(() -> rows.findById(id.value())
                .filter(FollowUpRow::isOpen)
                .map(this::takeBackNow)
                .orElseGet(FollowUps::overtaken));
    }

    /** Lets somebody else do the next touch: by whoever was to do it, or a manager. Refused if it is no longer his. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<FollowUp> pass(TargetId target, StaffId from, StaffMember to) {
        return sameMoment.patiently(() -> {
            StaffMember by = currentStaff.get();
            Optional<FollowUpRow> his = rows.findByOpenFor(target.value())
                    .filter(row -> row.read().who().equals(from));
            if (his.isEmpty() || !by.id().equals(from) && !by.is(Role.MANAGER)) {
                return overtaken();
            }
            his.get().pass(to.id());
            FollowUp passed = rows.saveAndFlush(his.get()).read();
            events.publishEvent(new ContactNotice.StepGiven(target, to.id(), passed.what(), by.id(), clock.instant()));
            events.publishEvent(new ContactEvent.FollowUpPassed(
                    target, passed.what(), new Word.Text(to.name()), by.id(), clock.instant()));
            return Answer.done(passed);
        });
    }

    /** Why a next touch cannot be set so; empty if it can. */
    Optional<Refused> refusal(FollowUpForm form) {
        LocalDate today = clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
        return ContactRules.refusal(form, today);
    }

    /** @param asSeen whether what is open now is what its author saw: looked at where it is replaced, and not before */
    private Answer<FollowUp> setNow(
            TargetId target, FollowUpForm form, boolean afterParking, Predicate<Optional<FollowUpRow>> asSeen) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("contacts.refused.unknown")));
        }
        Optional<Refused> refused = refusal(form);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<FollowUpRow> open = rows.findByOpenFor(target.value());
        return asSeen.test(open) ? Answer.done(replace(card.get(), open, form, afterParking)) : overtaken();
    }

    private FollowUp replace(TargetCard card, Optional<FollowUpRow> before, FollowUpForm form, boolean afterParking) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        before.ifPresent(open -> {
            open.end(FollowUp.Way.REPLACED, by.id(), now);
            rows.saveAndFlush(open);
        });
        StaffId who = form.who().or(card::owner).orElse(by.id());
        FollowUpRow row = new FollowUpRow(card.id(), form, who, by.id(), by.zone(), now);
        FollowUpRow next = rows.saveAndFlush(afterParking ? row.afterParking() : row);
        show(card.id(), Optional.of(next.touch()));
        events.publishEvent(new ContactEvent.FollowUpSet(card.id(), next.touch().what(), form.on(), by.id(), now));
        mentions.tell(
                TargetEvent.of(card.id()),
                next.touch().what(),
                before.map(open -> open.touch().what()).orElse(""),
                now);
        if (!afterParking) {
            events.publishEvent(
                    new ContactNotice.StepGiven(card.id(), who, next.touch().what(), by.id(), now));
        }
        return next.read();
    }

    private Answer<FollowUp> takeBackNow(FollowUpRow open) {
        StaffMember by = currentStaff.get();
        FollowUp taken = open.read();
        open.end(FollowUp.Way.TAKEN_BACK, by.id(), clock.instant());
        rows.saveAndFlush(open);
        Optional<FollowUpRow> before =
                rows.findByTargetIdAndEndedAndEndedAt(taken.target().value(), FollowUp.Way.REPLACED, taken.setAt());
        before.ifPresent(row -> {
            row.reopen();
            rows.saveAndFlush(row);
        });
        show(taken.target(), before.map(FollowUpRow::touch));
        events.publishEvent(new ContactEvent.FollowUpTakenBack(taken.target(), taken.what(), by.id(), clock.instant()));
        return Answer.done(before.orElse(open).read());
    }

    private FollowUp doneNow(FollowUpRow open) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        open.end(FollowUp.Way.DONE, by.id(), now);
        FollowUp done = rows.saveAndFlush(open).read();
        show(done.target(), Optional.empty());
        events.publishEvent(new ContactEvent.FollowUpDone(done.target(), done.what(), by.id(), now));
        return done;
    }

    private void show(TargetId target, Optional<Standing.NextTouch> next) {
        standings.note(target, standing -> standing.next(next));
    }

    private static Answer<FollowUp> overtaken() {
        return Answer.no(Refused.because(Sentence.of("contacts.refused.followUpOvertaken")));
    }
}

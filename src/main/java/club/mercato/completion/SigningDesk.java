package club.mercato.completion;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidsInApproval;
import club.mercato.journal.OnDisk;
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
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.StepUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the personal terms, the medical and the work permit are recorded, and a director signs off. Whoever records a step
 * says which number of it he saw; what came meanwhile is told him.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class SigningDesk {

    private final Steps steps;
    private final PersonalTermsRows terms;
    private final MedicalRows medicals;
    private final PermitRows permits;
    private final SignOffRows signOffs;
    private final NegotiationDesk desk;
    private final BidsInApproval bids;
    private final StepUp stepUp;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;
    private final OnDisk onDisk;

    SigningDesk(
            Steps steps,
            PersonalTermsRows terms,
            MedicalRows medicals,
            PermitRows permits,
            SignOffRows signOffs,
            NegotiationDesk desk,
            BidsInApproval bids,
            StepUp stepUp,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment,
            OnDisk onDisk) {
        this.steps = steps;
        this.terms = terms;
        this.medicals = medicals;
        this.permits = permits;
        this.signOffs = signOffs;
        this.desk = desk;
        this.bids = bids;
        this.stepUp = stepUp;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
        this.onDisk = onDisk;
    }

    /** How far a target is; empty if there is none, or none for this viewer. */
    public Optional<Completion> of(TargetId target) {
        return desk.find(target).map(this::of);
    }

    /** How far a target is that the viewer was shown. */
    public Completion of(TargetCard card) {
        return forViewer(steps.of(card.id(), card.route()));
    }

    /** Why whoever asks does not sign this off, as far as that can be told beforehand; empty if he may try. */
    @May.Direct
    public Optional<Refused> involved(TargetCard card) {
        return SignOffRules.involved(
                steps.of(card.id(), card.route()),
                card.owner(),
                currentStaff.get().id());
    }

    /**
     * Records what was agreed with the player on the offer that stands.
     *
     * @param seen the number of the latest personal terms as whoever records saw it, 0 for none
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Completion> agree(TargetId target, int seen, PersonalTerms.Form form) {
        return record(target, (card, now) -> agreeNow(card, now, seen, form));
    }

    /** @param seen the number of the latest medical as whoever books saw it, 0 for none */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Completion> book(TargetId target, int seen, Medical.Booking booking) {
        return record(target, (card, now) -> bookNow(now, seen, booking));
    }

    /** @param seen the number of the latest medical as whoever reports saw it, 0 for none */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Completion> report(TargetId target, int seen, Medical.Report report) {
        return record(target, (card, now) -> reportNow(now, seen, report));
    }

    /** @param seen the number of what was last said of the permit as whoever says it saw it, 0 for nothing */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Completion> permit(TargetId target, int seen, Permit.Form form) {
        return record(target, (card, now) -> permitNow(now, seen, form));
    }

    /**
     * Signs off exactly what was read; it is on the disk before it is answered. Asks for the password, unless it was given
     * within five minutes.
     */
    @May.Direct
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Completion> signOff(TargetId target, SignOff.Form form) {
        if (!stepUp.isFresh()) {
            return Answer.no(
                    Refused.lacking(new Refused.Datum("password"), Sentence.of("completion.refused.password")));
        }
        Answer<Completion> answer = record(target, (card, now) -> signOffNow(card, now, form));
        if (answer.refusal().isEmpty()) {
            onDisk.now();
        }
        return answer;
    }

    private Answer<Completion> record(
            TargetId target, BiFunction<TargetCard, Completion, Optional<Refused>> recording) {
        return sameMoment.patiently(() -> desk.find(target)
                .map(card -> closed(card)
                        .or(() -> recording.apply(card, steps.of(target, card.route())))
                        .<Answer<Completion>>map(Answer::no)
                        .orElseGet(() -> Answer.done(of(card))))
                .orElseGet(() -> Answer.no(Refused.because(Sentence.of("completion.refused.unknown")))));
    }

    private Optional<Refused> agreeNow(TargetCard card, Completion now, int seen, PersonalTerms.Form form) {
        if (now.offer().isEmpty()) {
            return now.lacksTerms();
        }
        BidFile bid = now.offer().get();
        Optional<Refused> refused = overtaken(seen, now.terms().map(it -> new Latest(it.number(), it.by())))
                .or(() -> CompletionRules.terms(form, bid.current().terms(), today()));
        if (refused.isPresent()) {
            return refused;
        }
        boolean differs = !TermsFit.differences(bid.current().terms(), form.ends(), form.pay())
                .isEmpty();
        PersonalTerms agreed =
                new PersonalTerms(seen + 1, bid.id(), bid.current().no(), form, differs, me(), now());
        terms.saveAndFlush(new PersonalTermsRow(card.id(), agreed));
        events.publishEvent(new CompletionEvent.TermsAgreed(
                card.id(),
                form.ends(),
                form.pay().yearlyWage(),
                form.on(),
                differs ? form.differing().strip() : "",
                me(),
                now()));
        return Optional.empty();
    }

    private Optional<Refused> bookNow(Completion now, int seen, Medical.Booking booking) {
        Optional<Refused> refused =
                overtaken(seen, latestMedical(now)).or(() -> CompletionRules.booking(booking, now()));
        if (refused.isPresent()) {
            return refused;
        }
        save(
                now.target(),
                new Medical(
                        seen + 1, Optional.of(booking.planned()), booking.place(), Optional.empty(), "", me(), now()));
        events.publishEvent(new CompletionEvent.MedicalBooked(
                now.target(), booking.planned(), booking.place().strip(), me(), now()));
        return Optional.empty();
    }

    private Optional<Refused> reportNow(Completion now, int seen, Medical.Report report) {
        Optional<Refused> refused =
                overtaken(seen, latestMedical(now)).or(() -> CompletionRules.report(report, today()));
        if (refused.isPresent()) {
            return refused;
        }
        Optional<Medical> booked =
                now.medical().filter(medical -> medical.result().isEmpty());
        save(
                now.target(),
                new Medical(
                        seen + 1,
                        booked.flatMap(Medical::planned),
                        booked.map(Medical::place).orElse(""),
                        Optional.of(new Medical.Result(report.outcome(), report.on())),
                        report.note(),
                        me(),
                        now()));
        events.publishEvent(
                new CompletionEvent.MedicalReported(now.target(), report.outcome(), report.on(), me(), now()));
        return Optional.empty();
    }

    private Optional<Refused> permitNow(Completion now, int seen, Permit.Form form) {
        Optional<Refused> refused = overtaken(seen, now.permit().map(it -> new Latest(it.number(), it.by())))
                .or(() -> CompletionRules.permit(form, today()));
        if (refused.isPresent()) {
            return refused;
        }
        permits.saveAndFlush(new PermitRow(now.target(), new Permit(seen + 1, form, me(), now())));
        events.publishEvent(new CompletionEvent.PermitSaid(now.target(), form.state(), form.on(), me(), now()));
        return Optional.empty();
    }

    private Optional<Refused> signOffNow(TargetCard card, Completion now, SignOff.Form form) {
        if (now.isSignedOff()) {
            return Optional.of(Refused.because(Sentence.of("completion.refused.signedOffAlready")));
        }
        Optional<Refused> refused =
                SignOffRules.involved(now, card.owner(), me()).or(() -> SignOffRules.wording(now, form));
        if (refused.isPresent()) {
            return refused;
        }
        PersonalTerms agreed = now.terms().orElseThrow();
        int authorSince = bids.decider(agreed.bid(), me());
        if (authorSince <= agreed.version()) {
            return Optional.of(Refused.because(Sentence.of("completion.refused.own.bid")));
        }
        int number = now.signOff().map(SignOff::number).orElse(0) + 1;
        onDisk.whenCommitting();
        signOffs.saveAndFlush(
                new SignOffRow(card.id(), number, now, form, new SignOffRow.Signer(me(), authorSince), now()));
        boolean knowing = !now.differences().isEmpty() || now.hasConditions();
        events.publishEvent(
                new CompletionEvent.SignedOff(card.id(), knowing, form.note().strip(), me(), now()));
        return Optional.empty();
    }

    private void save(TargetId target, Medical medical) {
        medicals.saveAndFlush(new MedicalRow(target, medical));
    }

    /** What a medical found is for managers, directors and whoever recorded it. */
    private Completion forViewer(Completion all) {
        StaffMember viewer = currentStaff.get();
        return new Completion(
                all.target(),
                all.offer(),
                all.terms(),
                all.medical()
                        .map(medical ->
                                viewer.leads() || medical.by().equals(viewer.id()) ? medical : medical.withoutNote()),
                all.permit(),
                all.signOff());
    }

    /** The latest of a step, and who recorded it. */
    private record Latest(int number, StaffId by) {}

    private static Optional<Latest> latestMedical(Completion now) {
        return now.medical().map(it -> new Latest(it.number(), it.by()));
    }

    /** Both sides stand on the screen then: what he typed, and what was recorded meanwhile. */
    private Optional<Refused> overtaken(int seen, Optional<Latest> latest) {
        return latest.filter(now -> now.number() != seen)
                .map(now -> Refused.because(
                        Sentence.of("completion.refused.recordedMeanwhile", new Word.Text(nameOf(now.by())))));
    }

    private static Optional<Refused> closed(TargetCard card) {
        return card.state() == TargetState.CLOSED
                ? Optional.of(Refused.because(Sentence.of("completion.refused.closed")))
                : Optional.empty();
    }

    private String nameOf(StaffId who) {
        return Optional.ofNullable(staffRoom.everyone().get(who))
                .map(StaffMember::name)
                .orElse("");
    }

    private StaffId me() {
        return currentStaff.get().id();
    }

    /** Both databases keep microseconds; what is answered must be what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
    }
}

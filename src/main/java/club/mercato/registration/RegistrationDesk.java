package club.mercato.registration;

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
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the papers of a registration are followed until the league confirms it. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class RegistrationDesk {

    private final Dossiers dossiers;
    private final FilingRows rows;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    RegistrationDesk(
            Dossiers dossiers,
            FilingRows rows,
            NegotiationDesk desk,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.desk = desk;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** How far the registration is; empty if there is no such target, or none for this viewer. */
    public Optional<Dossier> of(TargetId target) {
        return desk.find(target).map(this::of);
    }

    /** How far the registration of a target is that the viewer was shown. */
    public Dossier of(TargetCard card) {
        return dossiers.of(card.id(), card.player().id(), card.window());
    }

    /**
     * Says how it stands with a paper. What came after the deadline is refused, also where it is recorded later.
     *
     * @param seen the number of what was last said of that paper as whoever says it saw it, 0 for nothing
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Dossier> say(TargetId target, int seen, Filing.Form form) {
        return sameMoment.patiently(() -> sayNow(target, seen, form));
    }

    private Answer<Dossier> sayNow(TargetId target, int seen, Filing.Form form) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("registration.refused.unknown")));
        }
        Instant now = clock.instant();
        Dossier dossier = of(card.get());
        Optional<Refused> refused = closed(card.get())
                .or(() -> overtaken(dossier, seen, form.kind()))
                .or(() -> tooLong("reference", form.reference(), Filing.LONGEST_REFERENCE))
                .or(() -> tooLong("note", form.note(), Filing.LONGEST_NOTE))
                .or(() -> dossier.refusal(form, now));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffId by = currentStaff.get().id();
        rows.saveAndFlush(new FilingRow(target, seen + 1, form, by, now));
        events.publishEvent(new RegistrationEvent.PaperSaid(
                target, form.kind(), form.state(), form.at(), form.note().strip(), by, now));
        return Answer.done(of(card.get()));
    }

    /** Both sides stand on the screen then: what he typed, and what was said meanwhile. */
    private Optional<Refused> overtaken(Dossier dossier, int seen, Formality kind) {
        return dossier.latest(kind)
                .filter(now -> now.number() != seen)
                .map(now -> Refused.because(Sentence.of(
                        "registration.refused.saidMeanwhile",
                        new Word.Text(nameOf(now.by())),
                        now.said().state().word())));
    }

    private static Optional<Refused> closed(TargetCard card) {
        return card.state() == TargetState.CLOSED
                ? Optional.of(Refused.because(Sentence.of("registration.refused.closed")))
                : Optional.empty();
    }

    private static Optional<Refused> tooLong(String field, String text, int most) {
        return text.strip().length() > most
                ? Optional.of(Refused.lacking(
                        new Refused.Datum(field), Sentence.of("registration.refused.tooLong", new Word.Count(most))))
                : Optional.empty();
    }

    private String nameOf(StaffId who) {
        return Optional.ofNullable(staffRoom.everyone().get(who))
                .map(StaffMember::name)
                .orElse("");
    }
}

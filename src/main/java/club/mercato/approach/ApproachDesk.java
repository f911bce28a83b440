package club.mercato.approach;

import club.mercato.approach.ApproachState.Colour;
import club.mercato.approach.Circumstances.Judged;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.documents.DocumentId;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.ApproachTerms.Covered;
import club.mercato.rules.Rule;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Where notices are served, consents recorded, and somebody goes on without either. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class ApproachDesk {

    static final int LONGEST_REASON = 500;

    private final ApproachPapers papers;
    private final Overrulings overrulings;
    private final Circumstances circumstances;
    private final NegotiationDesk desk;
    private final ClubRegister clubs;
    private final DocumentStore documents;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;

    ApproachDesk(
            ApproachPapers papers,
            Overrulings overrulings,
            Circumstances circumstances,
            NegotiationDesk desk,
            ClubRegister clubs,
            DocumentStore documents,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.overrulings = overrulings;
        this.circumstances = circumstances;
        this.desk = desk;
        this.clubs = clubs;
        this.documents = documents;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
    }

    /** How it stands with approaching the player today; empty if there is no such target, or none for this viewer. */
    public Optional<ApproachState> state(TargetId target) {
        return desk.find(target).map(this::stateOf);
    }

    /** How it stands with approaching the player of a target that the viewer was shown. */
    public ApproachState stateOf(TargetCard card) {
        List<Paper> onRecord = circumstances.papers(card.id());
        Judged judged = circumstances.judge(card, onRecord, clock.instant());
        return new ApproachState(
                colour(judged),
                ApproachWords.of(judged.verdict(), judged.approach()),
                rule(judged.verdict()),
                judged.overruled().map(row -> new ApproachState.GoneOn(row.by(), row.why())),
                judged.verdict() instanceof Verdict.Missing missing && ApproachWords.canBeMended(missing),
                onRecord);
    }

    /** Puts a notice or a consent on record, with its document. */
    @May.WorkTargets
    @Transactional
    public Answer<Paper> record(PaperForm form) {
        Optional<TargetCard> card = desk.find(form.target());
        Optional<ClubProfile> club = clubs.find(form.club());
        if (card.isEmpty() || club.isEmpty()) {
            return Answer.no(unknown());
        }
        Optional<Refused> refused = PaperRules.refusal(form, today());
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Optional<DocumentId> document = Optional.empty();
        if (form.document().isPresent()) {
            Answer<StoredDocument> kept = documents.keep(
                    TargetEvent.of(form.target()), form.document().get());
            if (kept.refusal().isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return Answer.no(kept.refusal().get());
            }
            document = Optional.of(kept.orElseThrow().id());
        }
        Paper paper = paper(form, document);
        papers.save(new ApproachPaper(paper));
        events.publishEvent(new ApproachEvent.PaperRecorded(
                form.target(), form.kind(), club.get().name(), form.on(), paper.by(), paper.at()));
        return Answer.done(paper);
    }

    /**
     * Takes a notice or a consent off the record that was put there by mistake.
     *
     * @param why the reason, 1 to 500 characters
     */
    @May.WorkTargets
    @Transactional
    public Answer<PaperId> withdraw(PaperId id, String why) {
        Optional<ApproachPaper> found = papers.findById(id.value())
                .filter(row -> desk.find(row.read().target()).isPresent());
        if (found.isEmpty() || found.get().isWithdrawn()) {
            return Answer.no(unknown());
        }
        Optional<Refused> refused = PaperRules.reason(why, "approach.refused.noWithdrawalReason");
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Paper paper = found.get().read();
        StaffMember by = currentStaff.get();
        found.get().withdraw(why.strip(), by.id(), now());
        events.publishEvent(new ApproachEvent.PaperWithdrawn(
                paper.target(),
                paper.kind(),
                clubs.find(paper.club()).map(ClubProfile::name).orElse(""),
                paper.on(),
                why.strip(),
                by.id(),
                now()));
        return Answer.done(id);
    }

    /**
     * Goes on with a target against the rule that stops it.
     *
     * @param why the reason, 1 to 500 characters
     */
    @May.Overrule
    @Transactional
    public Answer<TargetId> goOn(TargetId target, String why) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return Answer.no(unknown());
        }
        Judged judged = judged(card.get());
        Optional<Verdict.Missing> missing = judged.stopping();
        if (missing.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("approach.refused.nothingStops")));
        }
        Optional<Refused> refused = PaperRules.reason(why, "approach.refused.noReason");
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        StaffMember by = currentStaff.get();
        overrulings.save(new Overruling(
                Ids.next(),
                target,
                judged.approach().club().orElseThrow().id(),
                missing.get().rule().id(),
                why.strip(),
                by.id(),
                now()));
        events.publishEvent(new ApproachEvent.GoneOn(
                target,
                Sentence.of(
                        "approach.rule", new Word.Text(missing.get().rule().id().value())),
                why.strip(),
                by.id(),
                now()));
        return Answer.done(target);
    }

    private Judged judged(TargetCard card) {
        return circumstances.judge(card, Covered.PLAYER, clock.instant());
    }

    private Paper paper(PaperForm form, Optional<DocumentId> document) {
        return new Paper(
                new PaperId(Ids.next()),
                form.target(),
                form.kind(),
                form.club(),
                form.on(),
                form.kind() == PaperKind.CONSENT ? form.until() : Optional.empty(),
                form.person().strip(),
                form.channel(),
                document,
                form.note().strip(),
                currentStaff.get().id(),
                now());
    }

    /** Both databases keep microseconds; what is answered must be what is read back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
    }

    private static Colour colour(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Met met -> Colour.IN_ORDER;
            case Verdict.Lifted lifted -> Colour.TO_CHECK;
            case Verdict.Free(Verdict.Why why) ->
                why == Verdict.Why.NO_RULE || why == Verdict.Why.OWN_CLUB_UNKNOWN ? Colour.TO_CHECK : Colour.IN_ORDER;
            case Verdict.Missing missing -> judged.stopping().isPresent() ? Colour.MISSING : Colour.TO_CHECK;
        };
    }

    private static Optional<Rule> rule(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met(Rule rule, Paper paper) -> Optional.of(rule);
            case Verdict.Lifted(Rule by) -> Optional.of(by);
            case Verdict.Missing missing -> Optional.of(missing.rule());
            case Verdict.Free free -> Optional.empty();
        };
    }

    private static Refused unknown() {
        return Refused.because(Sentence.of("approach.refused.unknown"));
    }
}

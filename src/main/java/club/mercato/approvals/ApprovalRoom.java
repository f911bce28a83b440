package club.mercato.approvals;

import club.mercato.approvals.BidDecision.Decider;
import club.mercato.approvals.BidDecision.Named;
import club.mercato.approvals.Voices.Voice;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.BidsInApproval;
import club.mercato.journal.OnDisk;
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
import club.mercato.staff.StepUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where offers go to the directors, and where these decide. Whoever acts holds the bid, so that of two directors who
 * approve at the same moment the second one completes what the first began; what somebody says twice counts once.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class ApprovalRoom {

    private final Submissions submissions;
    private final Decisions decisions;
    private final Approvals approvals;
    private final PolicyDesk policy;
    private final Voices voices;
    private final BidsInApproval bids;
    private final Involved involved;
    private final Overstepping overstepping;
    private final StepUp stepUp;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;
    private final OnDisk onDisk;

    ApprovalRoom(
            Submissions submissions,
            Decisions decisions,
            Approvals approvals,
            PolicyDesk policy,
            Voices voices,
            BidsInApproval bids,
            Involved involved,
            Overstepping overstepping,
            StepUp stepUp,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment,
            OnDisk onDisk) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.approvals = approvals;
        this.policy = policy;
        this.voices = voices;
        this.bids = bids;
        this.involved = involved;
        this.overstepping = overstepping;
        this.stepUp = stepUp;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
        this.onDisk = onDisk;
    }

    /** What was decided on a bid, and by whom; without rounds if it never came here, or is none for this viewer. */
    public ApprovalFile of(BidId bid) {
        List<BidDecision> all = decisions.findByBidIdOrderByDecidedAt(bid.value());
        return new ApprovalFile(
                bid,
                submissions.findByBidIdOrderBySentAt(bid.value()).stream()
                        .map(sent -> sent.read(all))
                        .toList());
    }

    /**
     * Sends a version to the directors. Said twice by the same person, it is sent once.
     *
     * @param seen the version that is meant
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ApprovalFile> send(BidId bid, int seen) {
        return sameMoment.patiently(() ->
                bids.hold(bid, clock.instant()).map(file -> sendNow(file, seen)).orElseGet(ApprovalRoom::unknown));
    }

    /** Approves exactly the version that was read. Asks for the password, unless it was given within five minutes. */
    @May.Decide
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ApprovalFile> approve(BidId bid, BidDecisionForm form) {
        return stepUp.isFresh()
                ? decide(bid, DecisionKind.APPROVED, form)
                : Answer.no(
                        Refused.lacking(new Refused.Datum("password"), Sentence.of("approvals.refused.passwordAgain")));
    }

    /** Gives a version back with questions. */
    @May.Decide
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ApprovalFile> giveBack(BidId bid, BidDecisionForm form) {
        return decide(bid, DecisionKind.RETURNED, form);
    }

    /** Refuses a version, and with it the bid. */
    @May.Decide
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ApprovalFile> refuse(BidId bid, BidDecisionForm form) {
        return decide(bid, DecisionKind.REFUSED, form);
    }

    private Answer<ApprovalFile> sendNow(BidFile bid, int seen) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Optional<Refused> overtaken = overtaken(bid, seen);
        if (overtaken.isPresent()) {
            return Answer.no(overtaken.get());
        }
        boolean saidTwice = submissions
                .findByOpenFor(bid.id().value())
                .filter(waiting -> waiting.sentBy().equals(by.id()))
                .isPresent();
        if (saidTwice) {
            return Answer.done(of(bid.id()));
        }
        Optional<Refused> refused = expired(bid, now).or(() -> involved.in(bid).refusalToSend(by.id(), seen));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Answer<Integer> submitted = bids.submit(bid.id(), by.id(), now);
        if (submitted.refusal().isPresent()) {
            return Answer.no(submitted.refusal().get());
        }
        Submission sent = submissions.saveAndFlush(
                new Submission(bid.id(), bid.current(), policy.current(), by.id(), submitted.orElseThrow(), now));
        events.publishEvent(new ApprovalEvent.SentForApproval(bid.target(), bid.id(), seen, sent.need(), by.id(), now));
        return Answer.done(of(bid.id()));
    }

    private Answer<ApprovalFile> decide(BidId id, DecisionKind kind, BidDecisionForm form) {
        Answer<ApprovalFile> answer = sameMoment.patiently(() -> bids.hold(id, clock.instant())
                .map(file -> decideNow(file, kind, form))
                .orElseGet(ApprovalRoom::unknown));
        if (answer.refusal().isEmpty()) {
            onDisk.now();
        }
        return answer;
    }

    private Answer<ApprovalFile> decideNow(BidFile bid, DecisionKind kind, BidDecisionForm form) {
        StaffMember by = currentStaff.get();
        Optional<Refused> overtaken = overtaken(bid, form.version(), form.digest());
        if (overtaken.isPresent()) {
            return Answer.no(overtaken.get());
        }
        if (saidAlready(bid, kind, by.id())) {
            return Answer.done(of(bid.id()));
        }
        Optional<Refused> undecidable = bids.undecidable(bid.id());
        if (undecidable.isPresent()) {
            return Answer.no(undecidable.get());
        }
        Submission on = submissions.findByOpenFor(bid.id().value()).orElseThrow();
        Answer<Voice> voice = voices.of(by, involved.in(bid), on);
        if (voice.refusal().isPresent()) {
            return Answer.no(voice.refusal().get());
        }
        Optional<Refused> refused = wording(bid, kind, form);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        record(bid, on, kind, voice.orElseThrow(), form, by);
        return Answer.done(of(bid.id()));
    }

    private Optional<Refused> wording(BidFile bid, DecisionKind kind, BidDecisionForm form) {
        if (form.reason().strip().length() > BidDecisionForm.LONGEST_REASON) {
            return Optional.of(Refused.lacking(
                    new Refused.Datum("reason"),
                    Sentence.of("approvals.refused.tooLong", new Word.Count(BidDecisionForm.LONGEST_REASON))));
        }
        if (kind == DecisionKind.APPROVED) {
            return overstepping.of(bid).refusal(form);
        }
        return form.reason().isBlank()
                ? Optional.of(Refused.lacking(new Refused.Datum("reason"), Sentence.of("approvals.refused.noReason")))
                : Optional.empty();
    }

    private void record(
            BidFile bid, Submission on, DecisionKind kind, Voice voice, BidDecisionForm form, StaffMember by) {
        Instant now = clock.instant();
        onDisk.whenCommitting();
        Decider decider = new Decider(
                by.id(),
                bids.decider(bid.id(), by.id()),
                voice.of(),
                bids.decider(bid.id(), voice.of()),
                voice.asDeputy().map(Deputy::id),
                staffRoom.ofBoard(by.id()));
        boolean approving = kind == DecisionKind.APPROVED;
        Named named = new Named(approving && form.overMandate(), approving && form.overBudget(), form.reason());
        decisions.saveAndFlush(new BidDecision(on, kind, decider, named, now));
        events.publishEvent(new ApprovalEvent.Decided(
                bid.target(),
                bid.id(),
                on.versionNo(),
                on.digest(),
                kind,
                named.overMandate(),
                named.overBudget(),
                voice.asDeputy().map(deputy -> nameOf(deputy.director())).orElse(""),
                form.reason().strip(),
                by.id(),
                now));
        switch (kind) {
            case APPROVED -> completeIfEnough(bid, on, by.id(), now);
            case RETURNED -> {
                end(on, ApprovalFile.End.RETURNED, now);
                bids.returned(bid.id(), by.id(), now, form.reason().strip());
            }
            case REFUSED -> {
                end(on, ApprovalFile.End.REFUSED, now);
                bids.refused(bid.id(), by.id(), now, form.reason().strip());
            }
        }
    }

    private void completeIfEnough(BidFile bid, Submission on, StaffId by, Instant now) {
        List<Quorum.Approver> approvers = decisions
                .findByBidIdOrderByDecidedAt(bid.id().value())
                .stream()
                .filter(decision -> decision.isOf(on.id()) && decision.kind() == DecisionKind.APPROVED)
                .map(BidDecision::approver)
                .toList();
        Quorum.of(on.need(), approvers).ifPresent(quorum -> {
            approvals.saveAndFlush(new ApprovalRow(on, quorum, now));
            end(on, ApprovalFile.End.APPROVED, now);
            bids.approved(bid.id(), on.id(), by, now);
            events.publishEvent(new ApprovalEvent.Approved(bid.target(), bid.id(), on.versionNo(), on.need(), by, now));
        });
    }

    private void end(Submission on, ApprovalFile.End how, Instant now) {
        on.end(how, now);
        submissions.saveAndFlush(on);
    }

    /** What he says now he said before, and that is what became of it, or may still. */
    private boolean saidAlready(BidFile bid, DecisionKind kind, StaffId by) {
        List<Submission> all = submissions.findByBidIdOrderBySentAt(bid.id().value());
        return !all.isEmpty()
                && all.getLast().versionNo() == bid.current().no()
                && all.getLast().mayStillCount(kind)
                && decisions.findByBidIdOrderByDecidedAt(bid.id().value()).stream()
                        .anyMatch(decision ->
                                decision.isOf(all.getLast().id()) && decision.isBy(by) && decision.kind() == kind);
    }

    private Optional<Refused> overtaken(BidFile bid, int seen, String digest) {
        return overtaken(bid, seen)
                .or(() -> bid.current().digest().equals(digest)
                        ? Optional.empty()
                        : Optional.of(Refused.because(Sentence.of("approvals.refused.otherTerms"))));
    }

    private Optional<Refused> overtaken(BidFile bid, int seen) {
        BidFile.Version now = bid.current();
        return now.no() == seen
                ? Optional.empty()
                : Optional.of(Refused.because(Sentence.of(
                        "approvals.refused.changedMeanwhile",
                        new Word.Text(nameOf(now.by())),
                        new Word.Count(now.no()),
                        new Word.Count(seen))));
    }

    private static Optional<Refused> expired(BidFile bid, Instant now) {
        return bid.current()
                .terms()
                .expiry()
                .map(expiry -> expiry.instant())
                .filter(end -> bid.status() != BidStatus.FOR_APPROVAL && !now.isBefore(end))
                .map(end -> Refused.because(Sentence.of("approvals.refused.expired", new Word.Moment(end))));
    }

    private String nameOf(StaffId who) {
        return Optional.ofNullable(staffRoom.everyone().get(who))
                .map(StaffMember::name)
                .orElse("");
    }

    private static Answer<ApprovalFile> unknown() {
        return Answer.no(Refused.because(Sentence.of("approvals.refused.unknown")));
    }
}

package club.mercato.approvals;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import club.mercato.bids.BidEvent;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidsInMemory;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.SentForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Logged;
import club.mercato.contacts.LoggedContact;
import club.mercato.journal.OnDisk;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.MandateDesk;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.StepUp;
import club.mercato.staff.TestStaff;
import club.mercato.terms.Terms;
import club.mercato.testing.Shelf;
import club.mercato.testing.SignedInAs;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;

/** Bids and their approval as the product conducts them, over shelves in memory. */
final class ApprovalsInMemory implements Negotiation {

    private final TargetId target = new TargetId(UUID.randomUUID());
    private final Map<StaffMember, Authentication> sessions = new HashMap<>();
    private final List<StaffMember> staff;
    private final BidsInMemory bids;
    private final ApprovalRoom room;

    ApprovalsInMemory(List<StaffMember> staff, StaffId ofBoard) {
        this.staff = staff;
        StaffRoom staffRoom = staffRoom(ofBoard);
        CurrentStaff currentStaff = new CurrentStaff();
        HouseClock clock = new HouseClock(Clock.systemUTC());
        Map<UUID, Submission> submissions = new LinkedHashMap<>();
        List<BidDecision> decisions = new ArrayList<>();
        Submissions submissionRows = submissions(submissions);
        Decisions decisionRows = Shelf.of(Decisions.class)
                .on("saveAndFlush", it -> {
                    decisions.add((BidDecision) it[0]);
                    return it[0];
                })
                .on(
                        "findByBidIdOrderByDecidedAt",
                        it -> decisions.stream()
                                .filter(row -> row.bid().value().equals(it[0]))
                                .toList())
                .made();
        Voiding voiding = new Voiding(submissionRows, decisionRows, event -> {});
        bids = new BidsInMemory(targets(), log(), staffRoom, currentStaff, clock, event -> {
            if (event instanceof BidEvent.Changed changed) {
                voiding.changed(changed);
            } else if (event instanceof BidEvent.Withdrawn withdrawn) {
                voiding.withdrawn(withdrawn);
            }
        });
        PolicyDesk policy = mock(PolicyDesk.class, withSettings().stubOnly());
        when(policy.current()).thenReturn(Negotiation.POLICY);
        DeputyDesk deputies = mock(DeputyDesk.class, withSettings().stubOnly());
        when(deputies.standingInFor()).thenReturn(List.of());
        MandateDesk mandates = mock(MandateDesk.class, withSettings().stubOnly());
        when(mandates.leeway(any(), any())).thenReturn(new Leeway.NoMandate());
        StepUp stepUp = mock(StepUp.class, withSettings().stubOnly());
        when(stepUp.isFresh()).thenReturn(true);
        room = new ApprovalRoom(
                submissionRows,
                decisionRows,
                Shelf.of(Approvals.class).on("saveAndFlush", it -> it[0]).made(),
                policy,
                new Voices(deputies),
                bids.inApproval,
                new Involved(submissionRows, decisionRows, staffRoom),
                new Overstepping(mandates, List.of()),
                stepUp,
                staffRoom,
                currentStaff,
                clock,
                event -> {},
                bids.sameMoment,
                mock(OnDisk.class, withSettings().stubOnly()));
    }

    private static Submissions submissions(Map<UUID, Submission> rows) {
        return Shelf.of(Submissions.class)
                .on("saveAndFlush", it -> Shelf.put(rows, ((Submission) it[0]).id(), it[0]))
                .on(
                        "findByOpenFor",
                        it -> rows.values().stream()
                                .filter(row -> row.waits() && row.bid().value().equals(it[0]))
                                .findFirst())
                .on(
                        "findByBidIdOrderBySentAt",
                        it -> rows.values().stream()
                                .filter(row -> row.bid().value().equals(it[0]))
                                .toList())
                .on(
                        "findByBidIdInOrderBySentAt",
                        it -> rows.values().stream()
                                .filter(row -> ((Collection<?>) it[0])
                                        .contains(row.bid().value()))
                                .toList())
                .made();
    }

    private StaffRoom staffRoom(StaffId ofBoard) {
        StaffRoom room = mock(StaffRoom.class, withSettings().stubOnly());
        when(room.everyone()).thenReturn(staff.stream().collect(Collectors.toMap(StaffMember::id, one -> one)));
        when(room.ofBoard(any())).thenAnswer(asked -> ofBoard.equals(asked.getArgument(0)));
        return room;
    }

    private static NegotiationDesk targets() {
        TargetCard card = mock(TargetCard.class, withSettings().stubOnly());
        when(card.state()).thenReturn(TargetState.OPEN);
        when(card.route()).thenReturn(Route.TRANSFER);
        NegotiationDesk desk = mock(NegotiationDesk.class, withSettings().stubOnly());
        when(desk.find(any())).thenReturn(Optional.of(card));
        return desk;
    }

    private static ContactLog log() {
        ContactLog log = mock(ContactLog.class, withSettings().stubOnly());
        when(log.log(any()))
                .thenReturn(Answer.done(new Logged(mock(LoggedContact.class), Optional.empty(), Optional.empty())));
        return log;
    }

    @Override
    public List<StaffMember> staff() {
        return staff;
    }

    @Override
    public Answer<?> prepare(StaffMember who, Terms terms) {
        return as(who, () -> bids.desk.prepare(target, terms));
    }

    @Override
    public Answer<?> change(StaffMember who, BidFile bid, Terms terms) {
        return as(who, () -> bids.desk.change(bid.id(), bid.current().no(), terms));
    }

    @Override
    public Answer<?> send(StaffMember who, BidFile bid) {
        return as(who, () -> room.send(bid.id(), bid.current().no()));
    }

    @Override
    public Answer<?> decide(StaffMember who, BidFile bid, DecisionKind kind) {
        BidDecisionForm form =
                BidDecisionForm.because(bid.current().no(), bid.current().digest(), "Because");
        return as(who, () -> switch (kind) {
            case APPROVED -> room.approve(bid.id(), form);
            case RETURNED -> room.giveBack(bid.id(), form);
            case REFUSED -> room.refuse(bid.id(), form);
        });
    }

    @Override
    public Answer<?> recordSent(StaffMember who, BidFile bid, SentForm form) {
        return as(who, () -> bids.desk.recordSent(bid.id(), bid.current().no(), form));
    }

    @Override
    public Answer<?> recordReply(StaffMember who, BidFile bid, ReplyForm form) {
        return as(who, () -> bids.desk.recordReply(bid.id(), bid.current().no(), form));
    }

    @Override
    public Answer<?> withdraw(StaffMember who, BidFile bid) {
        return as(who, () -> bids.desk.withdraw(bid.id(), "Because"));
    }

    @Override
    public Optional<BidFile> running() {
        return bids.desk.running(target);
    }

    private <T> T as(StaffMember who, Supplier<T> act) {
        return Objects.requireNonNull(SignedInAs.with(sessions.computeIfAbsent(who, TestStaff::authentication), act));
    }
}

package club.mercato.approvals;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.notices.NoticeKind;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who could decide that a bid waits for it, and whoever worked on a bid what became of it. */
@Component
class Telling {

    private final BidDesk desk;
    private final Submissions submissions;
    private final Deciders deciders;
    private final ApplicationEventPublisher events;

    Telling(BidDesk desk, Submissions submissions, Deciders deciders, ApplicationEventPublisher events) {
        this.desk = desk;
        this.submissions = submissions;
        this.deciders = deciders;
        this.events = events;
    }

    @EventListener
    void sent(ApprovalEvent.SentForApproval sent) {
        BidFile bid = desk.find(sent.bid()).orElseThrow();
        Submission on = submissions.findByOpenFor(sent.bid().value()).orElseThrow();
        Set<StaffId> whom =
                deciders.of(bid, on, sent.at()).stream().map(StaffMember::id).collect(Collectors.toUnmodifiableSet());
        Sentence what = Sentence.of(
                "approvals.notice.waits.version",
                new Word.Count(sent.version()),
                new Word.Sum(bid.current().sums().maximum()));
        tell(sent.bid(), ApprovalNotice.WAITS, whom, what, sent.by(), sent.at());
    }

    @EventListener
    void approved(ApprovalEvent.Approved approved) {
        Sentence what = Sentence.of("approvals.notice.decided.APPROVED", new Word.Count(approved.version()));
        tell(approved.bid(), ApprovalNotice.DECIDED, workers(approved.bid()), what, approved.by(), approved.at());
    }

    @EventListener
    void decided(ApprovalEvent.Decided decided) {
        if (decided.kind() != DecisionKind.APPROVED) {
            Sentence what = Sentence.of(
                    "approvals.notice.decided." + decided.kind().name(),
                    new Word.Count(decided.version()),
                    new Word.Text(decided.reason()));
            tell(decided.bid(), ApprovalNotice.DECIDED, workers(decided.bid()), what, decided.by(), decided.at());
        }
    }

    private Set<StaffId> workers(BidId bid) {
        return Stream.concat(
                        desk.find(bid).orElseThrow().versions().stream().map(BidFile.Version::by),
                        submissions.findByBidIdOrderBySentAt(bid.value()).stream()
                                .map(Submission::sentBy))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void tell(BidId bid, NoticeKind kind, Set<StaffId> whom, Sentence what, StaffId by, Instant at) {
        events.publishEvent(new ApprovalNotice(bid, kind, whom, what, by, at));
    }
}

package club.mercato.approvals;

import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.bids.BidFile;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.SentForm;
import club.mercato.kernel.Answer;
import club.mercato.staff.StaffMember;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What people do to the bids for one target. */
interface Negotiation {

    /** As the house comes. */
    ApprovalPolicy POLICY = new ApprovalPolicy(
            1,
            List.of(
                    new Band(new BigDecimal(5_000_000), new BigDecimal(15_000_000), new Need(1, false)),
                    new Band(new BigDecimal(30_000_000), new BigDecimal(60_000_000), new Need(2, false)),
                    new Band(ApprovalPolicy.NO_LIMIT, ApprovalPolicy.NO_LIMIT, new Need(2, true))),
            "",
            Optional.empty());

    List<StaffMember> staff();

    Answer<?> prepare(StaffMember who, Terms terms);

    Answer<?> change(StaffMember who, BidFile bid, Terms terms);

    Answer<?> send(StaffMember who, BidFile bid);

    Answer<?> decide(StaffMember who, BidFile bid, DecisionKind kind);

    Answer<?> recordSent(StaffMember who, BidFile bid, SentForm form);

    Answer<?> recordReply(StaffMember who, BidFile bid, ReplyForm form);

    Answer<?> withdraw(StaffMember who, BidFile bid);

    /** The bid that runs, as everybody finds it. */
    Optional<BidFile> running();
}

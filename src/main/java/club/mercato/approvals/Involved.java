package club.mercato.approvals;

import club.mercato.approvals.FourEyes.Hand;
import club.mercato.approvals.FourEyes.Part;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up who had a hand in a bid. */
@Component
class Involved {

    private final Submissions submissions;
    private final Decisions decisions;
    private final StaffRoom staffRoom;

    Involved(Submissions submissions, Decisions decisions, StaffRoom staffRoom) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.staffRoom = staffRoom;
    }

    FourEyes in(BidFile bid) {
        return Objects.requireNonNull(
                in(List.of(bid), decisions.findByBidIdOrderByDecidedAt(bid.id().value()))
                        .get(bid.id()));
    }

    /** @param decided on these bids */
    Map<BidId, FourEyes> in(Collection<BidFile> bids, List<BidDecision> decided) {
        Map<BidId, List<Submission>> sent =
                submissions
                        .findByBidIdInOrderBySentAt(
                                bids.stream().map(bid -> bid.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Submission::bid));
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        Function<StaffId, String> names = who ->
                Optional.ofNullable(staff.get(who)).map(StaffMember::name).orElse("");
        return bids.stream()
                .collect(Collectors.toUnmodifiableMap(
                        BidFile::id,
                        bid -> new FourEyes(
                                parts(bid, sent.getOrDefault(bid.id(), List.of())),
                                decided.stream()
                                        .filter(row -> row.bid().equals(bid.id()))
                                        .map(BidDecision::said)
                                        .toList(),
                                names)));
    }

    private static List<Part> parts(BidFile bid, List<Submission> sent) {
        List<Part> parts = new ArrayList<>();
        bid.versions()
                .forEach(version -> parts.add(
                        new Part(version.by(), version.no() == 1 ? Hand.DRAFTED : Hand.EDITED, version.no())));
        sent.forEach(one -> parts.add(new Part(one.sentBy(), Hand.SENT, one.versionNo())));
        return parts;
    }
}

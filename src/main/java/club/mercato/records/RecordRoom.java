package club.mercato.records;

import club.mercato.approvals.ApprovalRoom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.correspondence.OfferLetters;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.Watch;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.WindowId;
import club.mercato.staff.May;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where what was offered and decided is put together for whoever has to answer for it. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class RecordRoom {

    private final BidDesk bids;
    private final ApprovalRoom approvals;
    private final OfferLetters letters;
    private final NegotiationDesk desk;
    private final Watch watch;
    private final SeasonCalendar calendar;

    RecordRoom(
            BidDesk bids,
            ApprovalRoom approvals,
            OfferLetters letters,
            NegotiationDesk desk,
            Watch watch,
            SeasonCalendar calendar) {
        this.bids = bids;
        this.approvals = approvals;
        this.letters = letters;
        this.desk = desk;
        this.watch = watch;
        this.calendar = calendar;
    }

    /** Empty if there is no such bid, or none for this viewer. */
    public Optional<DecisionRecord> of(BidId id) {
        return bids.find(id)
                .flatMap(bid -> desk.find(bid.target())
                        .map(target -> new DecisionRecord(target, bid, approvals.of(id), letters.sent(id))));
    }

    /** Those of a window's bids that the viewer may know of; empty if there is no such window. */
    public Optional<WindowBids> of(WindowId id) {
        return calendar.everyWindow().stream()
                .filter(window -> window.id().equals(id))
                .findFirst()
                .map(window -> new WindowBids(window, lines(bids.of(id))));
    }

    private List<WindowBids.Line> lines(List<BidFile> found) {
        Map<TargetId, TargetCard> cards =
                watch.cards(found.stream().map(BidFile::target).distinct().toList());
        return found.stream()
                .flatMap(bid -> Optional.ofNullable(cards.get(bid.target())).stream()
                        .map(target -> new WindowBids.Line(target, bid)))
                .sorted(Comparator.comparing(
                                (WindowBids.Line line) -> line.target().player().key())
                        .thenComparingInt(line -> line.bid().number()))
                .toList();
    }
}

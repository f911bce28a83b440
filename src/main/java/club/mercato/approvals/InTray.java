package club.mercato.approvals;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.kernel.HouseClock;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies before the viewer to decide, who else could, and what was decided lately. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class InTray {

    /** More than lie there in the last days of any window. */
    private static final int MOST = 100;

    private static final Set<ApprovalFile.End> DECIDED =
            EnumSet.of(ApprovalFile.End.APPROVED, ApprovalFile.End.RETURNED, ApprovalFile.End.REFUSED);

    private final Submissions submissions;
    private final Decisions decisions;
    private final Involved involved;
    private final Voices voices;
    private final Deciders deciders;
    private final Overstepping overstepping;
    private final BidDesk desk;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;

    InTray(
            Submissions submissions,
            Decisions decisions,
            Involved involved,
            Voices voices,
            Deciders deciders,
            Overstepping overstepping,
            BidDesk desk,
            CurrentStaff currentStaff,
            HouseClock clock) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.involved = involved;
        this.voices = voices;
        this.deciders = deciders;
        this.overstepping = overstepping;
        this.desk = desk;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** An offer, and how one of its sendings for approval ended. */
    public record Concluded(BidFile bid, ApprovalFile.Round round) {}

    /** What waits for decisions, the longest first; each with why this viewer does not decide on it, if so. */
    public List<Waiting> waiting(int most) {
        return read(submissions.findByEndedIsNullOrderBySentAt(Limit.of(most)));
    }

    /** The same of one bid; empty if it does not wait, or is none for this viewer. */
    public Optional<Waiting> waiting(BidId bid) {
        return read(submissions.findByOpenFor(bid.value()).stream().toList()).stream()
                .findFirst();
    }

    /** What waits for the viewer's own decision, the longest first, at most 100; nothing for whoever decides on none. */
    public List<Waiting> mine() {
        return currentStaff.get().leads()
                ? waiting(MOST).stream()
                        .filter(waiting -> waiting.notMine().isEmpty())
                        .toList()
                : List.of();
    }

    /** What was approved, returned or refused, the last first. */
    public List<Concluded> decided(int most) {
        List<Submission> ended = submissions.findByEndedInOrderByEndedAtDesc(DECIDED, Limit.of(most));
        Map<BidId, BidFile> files = files(ended);
        List<BidDecision> said = said(files);
        return ended.stream()
                .map(round -> new Concluded(Objects.requireNonNull(files.get(round.bid())), round.read(said)))
                .toList();
    }

    /** Who could decide on a bid now, by name; nobody if it does not wait, or is none for this viewer. */
    public List<StaffMember> deciders(BidId bid) {
        return submissions
                .findByOpenFor(bid.value())
                .flatMap(on -> desk.find(bid).map(file -> deciders.of(file, on, clock.instant())))
                .orElse(List.of());
    }

    /** What an offer goes over: an approval of it says so. */
    public Over over(BidFile bid) {
        return overstepping.of(bid);
    }

    private List<Waiting> read(List<Submission> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        Map<BidId, BidFile> files = files(open);
        List<BidDecision> said = said(files);
        Map<BidId, FourEyes> eyes = involved.in(files.values(), said);
        StaffMember viewer = currentStaff.get();
        return open.stream()
                .map(sent -> new Waiting(
                        Objects.requireNonNull(files.get(sent.bid())),
                        sent.read(said),
                        voices.of(viewer, Objects.requireNonNull(eyes.get(sent.bid())), sent)
                                .refusal()))
                .toList();
    }

    private Map<BidId, BidFile> files(List<Submission> of) {
        return desk.files(of.stream().map(Submission::bid).distinct().toList());
    }

    private List<BidDecision> said(Map<BidId, BidFile> of) {
        return decisions.findByBidIdInOrderByDecidedAt(
                of.keySet().stream().map(BidId::value).toList());
    }
}

package club.mercato.approvals.endorsement;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.BidsInApproval;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a manager says why the directors should agree to an offer. It binds nobody, and counts as no decision. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class EndorsementDesk {

    /** More than the versions of one bid ever have. */
    private static final Limit MOST = Limit.of(200);

    /** Before it was decided on. */
    private static final Set<BidStatus> OPEN = EnumSet.of(BidStatus.DRAFT, BidStatus.FOR_APPROVAL, BidStatus.RETURNED);

    private final Endorsements endorsements;
    private final BidsInApproval bids;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    EndorsementDesk(
            Endorsements endorsements,
            BidsInApproval bids,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.endorsements = endorsements;
        this.bids = bids;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** Those of all versions, the first one first; none if there is no such bid for this viewer. */
    public List<Endorsement> of(BidId bid) {
        return endorsements.findByBidIdOrderByEndorsedAt(bid.value(), MOST).stream()
                .map(EndorsementRow::read)
                .toList();
    }

    /** Whether the viewer could still speak for the version that counts. */
    public boolean isOpen(BidFile bid) {
        return OPEN.contains(bid.status())
                && endorsements
                        .findByBidIdAndVersionNoAndEndorsedBy(
                                bid.id().value(),
                                bid.current().no(),
                                currentStaff.get().key())
                        .isEmpty();
    }

    /**
     * Speaks for exactly the version that was read. The same person does so once for each version.
     *
     * @param seen   the version that was read
     * @param digest of its terms, as he was shown it
     * @param words  1 to {@value Endorsement#LONGEST} characters
     */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Endorsement> endorse(BidId bid, int seen, String digest, String words) {
        return sameMoment.patiently(() -> bids.hold(bid, clock.instant())
                .map(file -> endorseNow(file, seen, digest, words.strip()))
                .orElseGet(() -> Answer.no(Refused.because(Sentence.of("approvals.refused.unknown")))));
    }

    private Answer<Endorsement> endorseNow(BidFile bid, int seen, String digest, String words) {
        StaffMember by = currentStaff.get();
        BidFile.Version version = bid.current();
        if (version.no() != seen || !version.digest().equals(digest)) {
            return Answer.no(Refused.because(Sentence.of("approvals.refused.otherTerms")));
        }
        Optional<EndorsementRow> before =
                endorsements.findByBidIdAndVersionNoAndEndorsedBy(bid.id().value(), seen, by.key());
        if (before.isPresent()) {
            Endorsement said = before.get().read();
            return said.words().equals(words)
                    ? Answer.done(said)
                    : Answer.no(
                            Refused.because(Sentence.of("approvals.refused.endorsedAlready", new Word.Count(seen))));
        }
        if (!OPEN.contains(bid.status())) {
            return Answer.no(Refused.because(Sentence.of("approvals.refused.endorsedLate")));
        }
        if (words.isEmpty() || words.length() > Endorsement.LONGEST) {
            return Answer.no(Refused.lacking(
                    new Refused.Datum("words"),
                    Sentence.of("approvals.refused.endorsement", new Word.Count(Endorsement.LONGEST))));
        }
        Instant now = clock.instant();
        Endorsement said = endorsements
                .saveAndFlush(new EndorsementRow(bid.id(), version, words, by.id(), now))
                .read();
        events.publishEvent(new EndorsementEvent(bid.target(), bid.id(), seen, version.digest(), words, by.id(), now));
        return Answer.done(said);
    }
}

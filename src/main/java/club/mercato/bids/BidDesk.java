package club.mercato.bids;

import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Logged;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.WindowId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.terms.Expiry;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where offers are written, changed and sent, and what comes back is recorded. Who agrees to them: {@code approvals}. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class BidDesk {

    /** More bids for one target than a page ever shows. */
    private static final Limit MOST = Limit.of(20);

    private static final Limit MOST_OF_WINDOW = Limit.of(500);

    private final Bids bids;
    private final Records records;
    private final NegotiationDesk desk;
    private final ContactLog log;
    private final Reckoning reckoning;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    BidDesk(
            Bids bids,
            Records records,
            NegotiationDesk desk,
            ContactLog log,
            Reckoning reckoning,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.bids = bids;
        this.records = records;
        this.desk = desk;
        this.log = log;
        this.reckoning = reckoning;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** @param logged the contact that the answer is, with the position it proposes */
    public record Replied(BidFile file, Logged logged) {}

    /** Empty if there is no such bid, or none for this viewer. */
    public Optional<BidFile> find(BidId id) {
        return bids.findById(id.value()).map(this::file);
    }

    /** The bid that runs for a target. */
    public Optional<BidFile> running(TargetId target) {
        return bids.findByOpenFor(target.value()).map(this::file);
    }

    /** A target's bids, the latest first, at most 20. */
    public List<BidFile> of(TargetId target) {
        return records.files(bids.findByTargetIdOrderByNumberDesc(target.value(), MOST), clock.instant());
    }

    /** A window's bids, those of one target together, the latest first; at most 500. */
    public List<BidFile> of(WindowId window) {
        return records.files(bids.ofWindow(window.value(), MOST_OF_WINDOW), clock.instant());
    }

    /** Those of the bids that the viewer may know of. */
    public Map<BidId, BidFile> files(Collection<BidId> ids) {
        List<Bid> found = bids.findByIdIn(ids.stream().map(BidId::value).toList());
        return records.files(found, clock.instant()).stream()
                .collect(Collectors.toUnmodifiableMap(BidFile::id, Function.identity()));
    }

    /** Writes the first version of a bid. Refused while another one runs for the target. */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<BidFile> prepare(TargetId target, Terms terms) {
        return sameMoment.patiently(() -> prepareNow(target, terms));
    }

    /**
     * Writes the next version; what was decided on the one before counts no more. The same terms make no version.
     *
     * @param seen the version that was changed; refused if there is a later one
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<BidFile> change(BidId id, int seen, Terms terms) {
        return sameMoment.patiently(
                () -> records.hold(id).map(bid -> changeNow(bid, seen, terms)).orElseGet(BidDesk::unknown));
    }

    /**
     * Records that the approved version went to the other side.
     *
     * @param seen the version that was sent
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<BidFile> recordSent(BidId id, int seen, SentForm form) {
        return sameMoment.patiently(
                () -> records.hold(id).map(bid -> sendNow(bid, seen, form)).orElseGet(BidDesk::unknown));
    }

    /**
     * Records what was answered, as a contact, too.
     *
     * @param seen the version that it answers
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Replied> recordReply(BidId id, int seen, ReplyForm form) {
        return sameMoment.patiently(
                () -> records.hold(id).map(bid -> replyNow(bid, seen, form)).orElseGet(BidDesk::unknown));
    }

    /** @param why 1 to 1,000 characters */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<BidFile> withdraw(BidId id, String why) {
        return sameMoment.patiently(
                () -> records.hold(id).map(bid -> withdrawNow(bid, why)).orElseGet(BidDesk::unknown));
    }

    private Answer<BidFile> prepareNow(TargetId target, Terms terms) {
        Optional<TargetCard> card = desk.find(target);
        if (card.isEmpty()) {
            return unknown();
        }
        if (card.get().state() == TargetState.CLOSED) {
            return Answer.no(Refused.because(Sentence.of("bids.refused.closed")));
        }
        if (bids.findByOpenFor(target.value()).isPresent()) {
            return Answer.no(Refused.because(Sentence.of("bids.refused.anotherRuns")));
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        int number = bids.findFirstByTargetIdOrderByNumberDesc(target.value())
                        .map(Bid::number)
                        .orElse(0)
                + 1;
        Sums sums = Sums.of(reckoning.figures(terms));
        Bid bid = records.write(Bid.drafted(target, number, by.id(), now), terms, sums, by.id(), now);
        events.publishEvent(new BidEvent.Drafted(target, bid.id(), sums.guaranteed(), sums.maximum(), by.id(), now));
        return Answer.done(file(bid));
    }

    private Answer<BidFile> changeNow(Bid bid, int seen, Terms terms) {
        Optional<Refused> overtaken = overtaken(bid, seen);
        if (overtaken.isPresent()) {
            return Answer.no(overtaken.get());
        }
        if (records.current(bid).digest().equals(terms.digest())) {
            return Answer.done(file(bid));
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        BidStatus from = bid.statusAt(now);
        bid.expire(now);
        Optional<Refused> refused = bid.change(by.id(), now);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        Sums sums = Sums.of(reckoning.figures(terms));
        records.write(bid, terms, sums, by.id(), now);
        events.publishEvent(new BidEvent.Changed(
                bid.target(), bid.id(), bid.currentNo(), from, sums.guaranteed(), sums.maximum(), by.id(), now));
        return Answer.done(file(bid));
    }

    private Answer<BidFile> sendNow(Bid bid, int seen, SentForm form) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        BidFile.Version version = records.current(bid);
        Optional<Refused> refused = overtaken(bid, seen)
                .or(() -> BidRules.sent(form, today(by, now)))
                .or(() -> bid.send(version.terms().expiry().map(Expiry::instant), by.id(), now));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        records.sent(bid, form, by.id(), now);
        events.publishEvent(
                new BidEvent.Sent(bid.target(), bid.id(), bid.currentNo(), form.on(), form.to(), by.id(), now));
        return Answer.done(file(bid));
    }

    private Answer<Replied> replyNow(Bid bid, int seen, ReplyForm form) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Route route = desk.find(bid.target()).map(TargetCard::route).orElseThrow();
        bid.expire(now);
        Instant came = form.on().atStartOfDay(by.zone()).toInstant();
        Optional<Refused> refused = overtaken(bid, seen)
                .or(() -> BidRules.reply(form, today(by, now)))
                .or(() -> fits(form.kind(), route))
                .or(() -> bid.answer(form.kind(), came, by.id(), now));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        records.answered(bid, form, by.id(), now);
        Answer<Logged> logged = log.log(ReplyContact.of(bid.target(), route, form, by, now));
        if (logged.refusal().isPresent()) {
            return Answer.no(logged.refusal().get());
        }
        events.publishEvent(
                new BidEvent.Answered(bid.target(), bid.id(), bid.currentNo(), form.kind(), form.on(), by.id(), now));
        return Answer.done(new Replied(file(bid), logged.orElseThrow()));
    }

    private Answer<BidFile> withdrawNow(Bid bid, String why) {
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        bid.expire(now);
        BidStatus from = bid.status();
        Optional<Refused> refused = BidRules.reason(why).or(() -> bid.withdraw(by.id(), now, why.strip()));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        bids.saveAndFlush(bid);
        events.publishEvent(
                new BidEvent.Withdrawn(bid.target(), bid.id(), bid.currentNo(), from, why.strip(), by.id(), now));
        return Answer.done(file(bid));
    }

    /** Only a release clause is met by paying. */
    private static Optional<Refused> fits(ReplyKind kind, Route route) {
        return kind == ReplyKind.LODGED && route != Route.RELEASE_CLAUSE
                ? Optional.of(Refused.because(Sentence.of("bids.refused.noClause")))
                : Optional.empty();
    }

    /** Both sides stand in it: who wrote which version meanwhile. */
    private Optional<Refused> overtaken(Bid bid, int seen) {
        if (bid.currentNo() == seen) {
            return Optional.empty();
        }
        BidFile.Version now = records.current(bid);
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        return Optional.of(Refused.because(Sentence.of(
                "bids.refused.changedMeanwhile",
                new Word.Text(Optional.ofNullable(staff.get(now.by()))
                        .map(StaffMember::name)
                        .orElse("")),
                new Word.Count(now.no()),
                new Word.Count(seen))));
    }

    private BidFile file(Bid bid) {
        return records.file(bid, clock.instant());
    }

    private static LocalDate today(StaffMember by, Instant now) {
        return now.atZone(by.zone()).toLocalDate();
    }

    private static <T> Answer<T> unknown() {
        return Answer.no(Refused.because(Sentence.of("bids.refused.unknown")));
    }
}

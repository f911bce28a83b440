package club.mercato.meeting;

import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.NeedId;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the pipeline review is held: begun, worked through target by target, and ended. The house has one at a time, and
 * goes on with it after a restart. Managers hold it; whoever reads the pipeline may follow it.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class ReviewRoom {

    private final Reviews reviews;
    private final AgendaItems items;
    private final DecisionRows decisions;
    private final Convening convening;
    private final CarryingOut carryingOut;
    private final Undoing undoing;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    ReviewRoom(
            Reviews reviews,
            AgendaItems items,
            DecisionRows decisions,
            Convening convening,
            CarryingOut carryingOut,
            Undoing undoing,
            NegotiationDesk desk,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.reviews = reviews;
        this.items = items;
        this.decisions = decisions;
        this.convening = convening;
        this.carryingOut = carryingOut;
        this.undoing = undoing;
        this.desk = desk;
        this.staffRoom = staffRoom;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** The review that runs now. */
    public Optional<Review> running() {
        return reviews.findFirstByRunningIsNotNull().map(ReviewRow::read);
    }

    public Optional<Review> find(ReviewId id) {
        return reviews.findById(id.value()).map(ReviewRow::read);
    }

    /** Reviews that are over, the latest first, at most {@code most}. */
    public List<Review> past(int most) {
        return reviews.findByEndedAtIsNotNullOrderByStartedAtDesc(Limit.of(most)).stream()
                .map(ReviewRow::read)
                .toList();
    }

    /** The last finished review that began before a moment: what changed since is what a meeting asks for. */
    public Optional<Review> lastBefore(Instant moment) {
        return reviews.findFirstByEndedAtIsNotNullAndStartedAtBeforeOrderByStartedAtDesc(moment)
                .map(ReviewRow::read);
    }

    /** The whole agenda as far as the viewer may know of it, read in one statement. */
    public Agenda agenda(ReviewId id) {
        return new Agenda(items.agenda(id.value()).stream()
                .map(found -> new Agenda.Point(
                        new TargetId(found.target()),
                        Optional.ofNullable(found.need()).map(NeedId::new),
                        found.kind() == null || found.by() == null
                                ? Optional.empty()
                                : Optional.of(new Agenda.Verdict(found.kind(), new StaffId(found.by())))))
                .toList());
    }

    /** What stands decided, in the agenda's order. */
    public List<Decision> decisions(ReviewId id) {
        return decisions.standing(id.value()).stream().map(DecisionRow::read).toList();
    }

    /** What stands decided of one target. */
    public Optional<Decision> decision(ReviewId id, TargetId target) {
        return items.findByReviewIdAndTargetId(id.value(), target.value())
                .flatMap(item -> decisions.findByOpenFor(item.getId()))
                .map(DecisionRow::read);
    }

    /** The viewer's own last decision that stands. */
    public Optional<Decision> myLast(ReviewId id) {
        return decisions
                .findFirstByReviewIdAndDecidedByAndOpenForIsNotNullOrderByDecidedAtDesc(
                        id.value(), currentStaff.get().id().value())
                .map(DecisionRow::read);
    }

    /** Begins a review of all that is on the board now. */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Review> start() {
        return sameMoment.patiently(this::startNow);
    }

    /** Decides of one target, and does what is decided. */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Decision> decide(ReviewId id, TargetId target, DecisionForm form) {
        return sameMoment.patiently(() -> decideNow(id, target, form));
    }

    /**
     * Takes a decision back while its review runs: what it brought about is undone as far as that can be.
     *
     * @param why what a dropped target is reopened with; must not be blank
     */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<TakenBack> takeBack(DecisionId id, String why) {
        return sameMoment.patiently(() -> takeBackNow(id, why));
    }

    /** @param left what could not be restored, one sentence each */
    public record TakenBack(Decision decision, List<Sentence> left) {}

    /**
     * Ends a review; what is not decided stays as it is.
     *
     * @param alsoPresent who took part besides those who began it or decided
     */
    @May.Manage
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Review> end(ReviewId id, Set<StaffId> alsoPresent) {
        return sameMoment.patiently(() -> endNow(id, alsoPresent));
    }

    private Answer<Review> startNow() {
        Optional<Review> already = running();
        if (already.isPresent()) {
            return Answer.no(Refused.because(Sentence.of(
                    "meeting.refused.running",
                    new Word.Text(nameOf(already.get().startedBy())))));
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        Review review = reviews.saveAndFlush(new ReviewRow(by.id(), now)).read();
        items.saveAll(convening.agenda(review.id()));
        events.publishEvent(new ReviewEvent.Started(review.id(), by.id(), now));
        return Answer.done(review);
    }

    private Answer<Decision> decideNow(ReviewId id, TargetId target, DecisionForm form) {
        Optional<ReviewRow> review = reviews.hold(id.value()).filter(ReviewRow::isRunning);
        if (review.isEmpty()) {
            return over();
        }
        Optional<AgendaItem> item = items.findByReviewIdAndTargetId(id.value(), target.value());
        Optional<TargetCard> card = item.flatMap(found -> desk.find(target));
        if (item.isEmpty() || card.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("meeting.refused.unknown")));
        }
        Optional<Refused> refused = already(item.get()).or(() -> refusal(card.get(), form));
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        // all that a decision brings about stands in the journal at its moment
        Instant now = clock.instant();
        return clock.at(now, () -> carriedOut(review.get(), item.get(), card.get(), form, now));
    }

    private Answer<Decision> carriedOut(
            ReviewRow review, AgendaItem item, TargetCard card, DecisionForm form, Instant now) {
        StaffMember by = currentStaff.get();
        Answer<Decision.Brought> brought =
                carryingOut.of(card, form, now.atZone(by.zone()).toLocalDate());
        if (brought.refusal().isPresent()) {
            return Answer.no(brought.refusal().get());
        }
        Decision decision = decisions
                .saveAndFlush(new DecisionRow(
                        review.id(), card.id(), item.getId(), form, brought.orElseThrow(), by.id(), now))
                .read();
        review.attendedBy(by.id());
        reviews.saveAndFlush(review);
        events.publishEvent(
                new ReviewEvent.Decided(card.id(), said(decision), decision.note(), card.owner(), by.id(), now));
        return Answer.done(decision);
    }

    private Answer<TakenBack> takeBackNow(DecisionId id, String why) {
        Optional<DecisionRow> row = decisions.findById(id.value()).filter(DecisionRow::stands);
        boolean runs = row.flatMap(found -> reviews.hold(found.read().review().value()))
                .filter(ReviewRow::isRunning)
                .isPresent();
        if (row.isEmpty() || !runs) {
            return Answer.no(Refused.because(Sentence.of("meeting.refused.notStanding")));
        }
        Instant now = clock.instant();
        return clock.at(now, () -> takenBack(row.get(), why, now));
    }

    private Answer<TakenBack> takenBack(DecisionRow row, String why, Instant now) {
        Decision decision = row.read();
        StaffMember by = currentStaff.get();
        TargetCard card = desk.find(decision.target()).orElseThrow();
        Answer<List<Sentence>> left =
                undoing.of(decision, card, why, by, now.atZone(by.zone()).toLocalDate());
        if (left.refusal().isPresent()) {
            return Answer.no(left.refusal().get());
        }
        row.takeBack(by.id(), now);
        decisions.saveAndFlush(row);
        events.publishEvent(new ReviewEvent.TakenBack(decision.target(), said(decision), by.id(), now));
        return Answer.done(new TakenBack(decision, left.orElseThrow()));
    }

    private Answer<Review> endNow(ReviewId id, Set<StaffId> alsoPresent) {
        Optional<ReviewRow> review = reviews.hold(id.value()).filter(ReviewRow::isRunning);
        if (review.isEmpty()) {
            return over();
        }
        StaffMember by = currentStaff.get();
        Instant now = clock.instant();
        review.get().end(alsoPresent, by.id(), now);
        Review ended = reviews.saveAndFlush(review.get()).read();
        events.publishEvent(new ReviewEvent.Ended(id, by.id(), now));
        return Answer.done(ended);
    }

    /** Somebody else was faster: his decision stands, and is said. */
    private Optional<Refused> already(AgendaItem item) {
        return decisions
                .findByOpenFor(item.getId())
                .map(DecisionRow::read)
                .map(standing -> Refused.because(Sentence.of(
                        "meeting.refused.already",
                        new Word.Text(nameOf(standing.by())),
                        new Word.Said(said(standing)))));
    }

    private static Optional<Refused> refusal(TargetCard card, DecisionForm form) {
        if (card.state() != TargetState.OPEN) {
            return Optional.of(Refused.because(Sentence.of(
                    card.state() == TargetState.PARKED ? "meeting.refused.parked" : "meeting.refused.closed")));
        }
        return form.note().strip().length() > DecisionForm.LONGEST
                ? Optional.of(Refused.lacking(
                        new Refused.Datum("note"),
                        Sentence.of("meeting.refused.tooLong", new Word.Count(DecisionForm.LONGEST))))
                : Optional.empty();
    }

    private Sentence said(Decision decision) {
        return decision.said(decision.owner().map(this::nameOf).orElse(""));
    }

    private String nameOf(StaffId id) {
        return Optional.ofNullable(staffRoom.everyone().get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    private static <T> Answer<T> over() {
        return Answer.no(Refused.because(Sentence.of("meeting.refused.over")));
    }
}

package club.mercato.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Told;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Sentence;
import club.mercato.patience.Until;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A review fixes its agenda, does what it decides, takes it back, and leaves every step in the journal. */
class ReviewRoomTest {

    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 14);

    @Nested
    @OnH2
    @Import(Told.class)
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import(Told.class)
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private Told told;

        @Autowired
        private ReviewRoom room;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private Journal journal;

        @Autowired
        private HouseClock clock;

        @Autowired
        private StaffRoom staffRoom;

        @BeforeEach
        @AfterEach
        void noReviewRuns() {
            manager(() ->
                    room.running().map(review -> room.end(review.id(), Set.of()).orElseThrow()));
        }

        @Test
        void aReviewBeginsWithItsAgendaAndOneRunsAtATime() {
            TargetCard target = told.approached("On Agenda", "Borgo Review");

            Review review = started();

            assertThat(manager(() -> room.running())).contains(review);
            assertThat(review.present()).containsExactly(told.manager().id());
            assertThat(manager(() -> room.agenda(review.id())).placeOf(target.id()))
                    .isPresent();
            assertThat(manager(() -> room.start()).refusal())
                    .map(refused -> refused.why().key())
                    .contains("meeting.refused.running");
            TargetCard later = told.approached("Came Later", "Borgo Review");
            assertThat(manager(() -> room.agenda(review.id())).placeOf(later.id()))
                    .isEmpty();
        }

        @Test
        void twoWhoBeginAtTheSameMomentBeginOneReview() throws Exception {
            StaffMember other = SignedInAs.employed(staffRoom, "manager-too", Role.MANAGER);
            List<Boolean> began = atOnce(
                    () -> told.as(told.manager(), room::start).refusal().isEmpty(),
                    () -> told.as(other, room::start).refusal().isEmpty());

            assertThat(began).containsExactlyInAnyOrder(true, false);
        }

        @Test
        void goingOnChangesNothingButIsOnRecord() {
            TargetCard target = told.approached("Goes On", "Borgo Review");
            Review review = started();

            Decision decision = decided(review, target, new DecisionForm.GoOn(" Keep warm. "));

            assertThat(decision.note()).isEqualTo("Keep warm.");
            assertThat(manager(() -> room.decision(review.id(), target.id()))).contains(decision);
            assertThat(manager(() -> room.decisions(review.id()))).contains(decision);
            assertThat(told.card(target.id())).isEqualTo(target);
            Entry fact = facts(target).getFirst();
            assertThat(fact.what().key()).isEqualTo("meeting.fact.decidedWithNote");
            assertThat(fact.by()).isEqualTo(told.manager().id());
        }

        @Test
        void aPushIsTheOwnersNextStepOnTheNextWorkingDayAndTakingItBackOpensTheFormerOne() {
            TargetCard target = told.approached("Is Pushed", "Borgo Review");
            told.on(TODAY, () -> followUps.set(target.id(), FollowUpForm.on(TODAY.plusDays(9), "Wait")));
            Review review = started();

            Decision decision = decided(review, target, new DecisionForm.Push("Ask for a price", ""));

            FollowUp next = next(target).orElseThrow();
            assertThat(next.what()).isEqualTo("Ask for a price");
            assertThat(next.on()).isEqualTo(TODAY.plusDays(1));
            assertThat(next.who()).isEqualTo(told.recruiter().id());
            assertThat(next.setAt()).isEqualTo(decision.at());

            assertThat(takenBack(decision)).isEmpty();

            assertThat(next(target)).map(FollowUp::what).contains("Wait");
            assertThat(manager(() -> room.decision(review.id(), target.id()))).isEmpty();
            assertThat(facts(target).getFirst().what().key()).isEqualTo("meeting.fact.takenBack");
        }

        @Test
        void whatWasBuiltOnAPushStaysAndThatIsSaid() {
            TargetCard target = told.approached("Built On", "Borgo Review");
            Review review = started();
            Decision decision = decided(review, target, new DecisionForm.Push("Ask", ""));
            told.on(TODAY, () -> followUps.set(target.id(), FollowUpForm.on(TODAY.plusDays(3), "Asked; wait")));

            assertThat(takenBack(decision)).extracting(Sentence::key).containsExactly("meeting.left.nextStep");
            assertThat(next(target)).map(FollowUp::what).contains("Asked; wait");
        }

        @Test
        void aParkedOneWaitsAndIsBackWhenThatIsTakenBack() {
            TargetCard target = told.approached("Is Parked", "Borgo Review");
            Review review = started();

            Decision decision = decided(
                    review, target, new DecisionForm.Park(Until.day(TODAY.plusDays(14)), "Ask again", "The draw"));

            assertThat(told.card(target.id()).state()).isEqualTo(TargetState.PARKED);
            assertThat(next(target)).map(FollowUp::what).contains("Ask again");
            assertThat(takenBack(decision)).isEmpty();
            assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
            assertThat(next(target)).isEmpty();
        }

        @Test
        void aDroppedOneIsClosedAndComesBackWithItsNextStep() {
            TargetCard target = told.approached("Is Dropped", "Borgo Review");
            told.on(TODAY, () -> followUps.set(target.id(), FollowUpForm.on(TODAY.plusDays(2), "Call")));
            Review review = started();

            Decision decision =
                    decided(review, target, new DecisionForm.Drop(ClosingReason.TOO_EXPENSIVE, "Twice our price"));

            assertThat(told.card(target.id()).closedReason()).contains(ClosingReason.TOO_EXPENSIVE);
            assertThat(next(target)).isEmpty();
            assertThat(takenBack(decision)).isEmpty();
            assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
            assertThat(next(target)).map(FollowUp::what).contains("Call");
            assertThat(next(target))
                    .map(FollowUp::who)
                    .contains(told.recruiter().id());
        }

        @Test
        void aNextStepWhoseDayIsPastIsNotSetAgainAndThatIsSaid() {
            TargetCard target = told.approached("Step Past", "Borgo Review");
            told.on(TODAY.minusDays(5), () -> followUps.set(target.id(), FollowUpForm.on(TODAY.minusDays(2), "Call")));
            Review review = started();
            Decision decision = decided(review, target, new DecisionForm.Drop(ClosingReason.WITHDRAWN, ""));

            assertThat(takenBack(decision)).extracting(Sentence::key).containsExactly("meeting.left.stepPast");
            assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
        }

        @Test
        void aReassignedOneGoesWithItsNextStepAndBack() {
            TargetCard target = told.approached("Is Reassigned", "Borgo Review");
            told.on(TODAY, () -> followUps.set(target.id(), FollowUpForm.on(TODAY.plusDays(2), "Call")));
            StaffMember heir = SignedInAs.employed(staffRoom, "heir", Role.RECRUITER);
            Review review = started();

            Decision decision = decided(review, target, new DecisionForm.Reassign(heir.id(), "Knows the club"));

            assertThat(told.card(target.id()).owner()).contains(heir.id());
            assertThat(next(target)).map(FollowUp::who).contains(heir.id());
            assertThat(takenBack(decision)).isEmpty();
            assertThat(told.card(target.id()).owner()).contains(told.recruiter().id());
            assertThat(next(target))
                    .map(FollowUp::who)
                    .contains(told.recruiter().id());
        }

        @Test
        void theSecondWhoDecidesIsToldWhatTheFirstDecided() throws Exception {
            TargetCard target = told.approached("Decided Twice", "Borgo Review");
            StaffMember other = SignedInAs.employed(staffRoom, "manager-too", Role.MANAGER);
            Review review = started();

            List<Boolean> done = atOnce(
                    () -> told.as(
                                    told.manager(),
                                    () -> room.decide(review.id(), target.id(), new DecisionForm.GoOn("")))
                            .refusal()
                            .isEmpty(),
                    () -> told.as(other, () -> room.decide(review.id(), target.id(), new DecisionForm.Push("Now", "")))
                            .refusal()
                            .isEmpty());

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(facts(target).stream().filter(fact -> fact.what().key().startsWith("meeting.fact.decided")))
                    .hasSize(1);
            assertThat(manager(() -> room.decide(review.id(), target.id(), new DecisionForm.GoOn("")))
                            .refusal())
                    .map(refused -> refused.why().key())
                    .contains("meeting.refused.already");
        }

        @Test
        void whatIsRefusedHalfwayLeavesNothing() {
            TargetCard target = told.approached("Refused Halfway", "Borgo Review");
            Review review = started();

            assertThat(manager(() -> room.decide(
                                    review.id(),
                                    target.id(),
                                    new DecisionForm.Park(Until.day(TODAY), "Ask again", "Too early")))
                            .refusal())
                    .isPresent();

            assertThat(told.card(target.id())).isEqualTo(target);
            assertThat(manager(() -> room.decision(review.id(), target.id()))).isEmpty();
            assertThat(next(target)).isEmpty();
        }

        @Test
        void anEndedReviewKeepsWhoTookPartAndDecidesNothingMore() {
            TargetCard target = told.approached("After The End", "Borgo Review");
            StaffMember director = SignedInAs.employed(staffRoom, "director", Role.DIRECTOR);
            Review review = started();
            Decision decision = decided(review, target, new DecisionForm.GoOn(""));

            Review ended =
                    manager(() -> room.end(review.id(), Set.of(director.id()))).orElseThrow();

            assertThat(ended.present()).containsExactlyInAnyOrder(told.manager().id(), director.id());
            assertThat(manager(() -> room.running())).isEmpty();
            assertThat(manager(() -> room.past(50))).contains(ended);
            assertThat(manager(() -> room.takeBack(decision.id(), "Why")).refusal())
                    .isPresent();
            assertThat(manager(() -> room.decide(review.id(), target.id(), new DecisionForm.GoOn("")))
                            .refusal())
                    .map(refused -> refused.why().key())
                    .contains("meeting.refused.over");
        }

        @Test
        void aRestrictedTargetIsOnTheAgendaOfItsReadersAlone() {
            TargetCard target = told.approached("Is Hidden", "Borgo Review");
            StaffMember reader = SignedInAs.employed(staffRoom, "manager-reader", Role.MANAGER);
            told.as(
                    reader,
                    () -> backRoom.restrict(target.id(), new RestrictionForm(Optional.of("Lantern"), Set.of())));
            Review review = started();

            Decision decision = told.as(
                            reader,
                            () -> room.decide(review.id(), target.id(), new DecisionForm.Push("Ask", "Quietly")))
                    .orElseThrow();

            assertThat(told.as(reader, () -> room.agenda(review.id())).placeOf(target.id()))
                    .isPresent();
            assertThat(manager(() -> room.agenda(review.id())).placeOf(target.id()))
                    .isEmpty();
            assertThat(manager(() -> room.decisions(review.id()))).doesNotContain(decision);
            assertThat(manager(() -> room.decision(review.id(), target.id()))).isEmpty();
            assertThat(manager(() -> room.takeBack(decision.id(), "Why")).refusal())
                    .isPresent();
        }

        @Test
        void pushedOnAFridayIsDueOnMonday() {
            LocalDate friday = TODAY.plusDays(1);
            assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(CarryingOut.nextWorkingDay(friday)).isEqualTo(friday.plusDays(3));
            assertThat(CarryingOut.nextWorkingDay(TODAY)).isEqualTo(friday);
        }

        private Review started() {
            return manager(() -> room.start()).orElseThrow();
        }

        private Decision decided(Review review, TargetCard target, DecisionForm form) {
            return manager(() -> room.decide(review.id(), target.id(), form)).orElseThrow();
        }

        private List<Sentence> takenBack(Decision decision) {
            return manager(() -> room.takeBack(decision.id(), "Taken back"))
                    .orElseThrow()
                    .left();
        }

        private Optional<FollowUp> next(TargetCard target) {
            return told.as(told.recruiter(), () -> followUps.next(target.id()));
        }

        private List<Entry> facts(TargetCard target) {
            return told.as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), 20));
        }

        private <T> T manager(Supplier<T> act) {
            return told.as(told.manager(), () -> clock.at(Told.ten(TODAY), act));
        }

        private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<T> first = threads.submit(one);
                Future<T> second = threads.submit(other);
                return List.of(first.get(), second.get());
            }
        }
    }
}

package club.mercato.patience;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Told;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A parked target leaves the board, comes back once by itself on its owner's morning, and nothing of it is lost. */
class ParkingTest {

    /** A Monday; the case was parked until the draw of Thursday 28 August. */
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 11);

    private static final LocalDate DRAW = LocalDate.of(2025, 8, 28);

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private WaitingRoom room;

        @Autowired
        private Mornings mornings;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private Journal journal;

        @Autowired
        private Board board;

        @Autowired
        private HouseClock clock;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private JdbcClient database;

        private Told told = new Told();

        @BeforeEach
        void tell() {
            told = beans.createBean(Told.class);
        }

        @Test
        void aParkedTargetKeepsItsStageAndLeavesTheBoardWithAFollowUpForItsOwner() {
            TargetCard target = told.approached("Kept Stage", "Borgo Wait");

            Parking parking = parked(target, DRAW);

            TargetCard card = told.card(target.id());
            assertThat(card.state()).isEqualTo(TargetState.PARKED);
            assertThat(card.parkedUntil()).contains(DRAW);
            assertThat(card.stage()).isEqualTo(Stage.APPROACH);
            assertThat(told.as(told.recruiter(), () -> board.now().card(target.id())))
                    .isEmpty();
            FollowUp next = next(target);
            assertThat(next.id()).isEqualTo(parking.followUp());
            assertThat(next.on()).isEqualTo(DRAW);
            assertThat(next.who()).isEqualTo(told.recruiter().id());
            assertThat(next.what()).isEqualTo("Call after the draw");
            assertThat(facts(target, "patience.fact.parkedFor")).hasSize(1);
        }

        @Test
        void aParkedTargetDoesNotMove() {
            TargetCard target = told.approached("Does Not Move", "Borgo Wait");
            parked(target, DRAW);

            MoveAnswer answer = told.on(
                    TODAY,
                    () -> desk.move(new MoveWish(
                            target.id(), target.moves(), Stage.SHORTLISTED, Map.of("reason", "too early"))));

            assertThat(answer).isInstanceOf(MoveAnswer.NotMoved.class);
            assertThat(told.card(target.id()).stage()).isEqualTo(Stage.APPROACH);
        }

        @Test
        void itComesBackOnThatMorningAndNotBefore() {
            TargetCard target = told.approached("That Morning", "Borgo Wait");
            parked(target, DRAW);

            lookAt("2025-08-28T03:59:59Z");
            assertThat(state(target)).isEqualTo(TargetState.PARKED);
            lookAt("2025-08-28T04:00:00Z");

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(told.card(target.id()).parkedUntil()).isEmpty();
            assertThat(told.card(target.id()).stage()).isEqualTo(Stage.APPROACH);
            assertThat(told.as(told.recruiter(), () -> board.now().card(target.id())))
                    .isPresent();
            assertThat(next(target).on()).isEqualTo(DRAW);
            assertThat(facts(target, "patience.fact.cameBack")).singleElement().satisfies(fact -> {
                assertThat(fact.by()).isEqualTo(told.recruiter().id());
                assertThat(fact.at()).isEqualTo(Instant.parse("2025-08-28T04:00:00Z"));
            });
            assertThat(latest(target).ended().map(Parking.Ended::way)).contains(Parking.Way.CAME_BACK);
        }

        @Test
        void itComesBackOnTheMorningOfWhoeverOwnsItByThen() {
            StaffMember owner = employedIn("newyorker", ZoneId.of("America/New_York"));
            TargetCard target = told.approached("Handed On", "Borgo Wait");
            parked(target, DRAW);
            NegotiationDesk.Versioned seen =
                    told.as(told.manager(), () -> desk.formOf(target.id()).orElseThrow());
            TargetForm handedOn = new TargetForm(seen.form().need(), seen.form().priority(), Optional.of(owner.id()));
            told.as(told.manager(), () -> desk.shape(target.id(), seen.version(), handedOn))
                    .orElseThrow();

            lookAt("2025-08-28T09:59:00Z");
            assertThat(state(target)).as("it is still night in New York").isEqualTo(TargetState.PARKED);
            lookAt("2025-08-28T10:00:00Z");

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            FollowUp next = next(target);
            assertThat(next.who()).isEqualTo(owner.id());
            assertThat(next.on()).isEqualTo(DRAW);
            assertThat(next.what()).isEqualTo("Call after the draw");
        }

        @Test
        void aHouseThatWasClosedThatMorningBringsItBackAsItOpens() {
            TargetCard target = told.approached("House Closed", "Borgo Wait");
            parked(target, DRAW);
            mornings.stop();

            clock.at(Instant.parse("2025-09-03T12:00:00Z"), () -> {
                mornings.start();
                return true;
            });

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(next(target).on()).as("overdue, and says so").isEqualTo(DRAW);
        }

        @Test
        void ofManyNodesOneBringsItBack() throws ExecutionException, InterruptedException {
            TargetCard target = told.approached("Once Only", "Borgo Wait");
            parked(target, DRAW);

            try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
                List<Future<Integer>> looks = IntStream.range(0, 4)
                        .mapToObj(node -> nodes.submit(() -> lookAt("2025-08-28T05:00:00Z")))
                        .toList();
                int back = 0;
                for (Future<Integer> look : looks) {
                    back += look.get();
                }
                assertThat(back).isOne();
            }

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(facts(target, "patience.fact.cameBack")).hasSize(1);
            assertThat(told.as(told.recruiter(), () -> followUps.history(target.id(), 10)))
                    .hasSize(1);
        }

        @Test
        void whoeverDidTheFollowUpMeanwhileFindsAnotherOnThatMorning() {
            TargetCard target = told.approached("Done Meanwhile", "Borgo Wait");
            parked(target, DRAW);
            FollowUp set = next(target);
            told.on(TODAY.plusDays(3), () -> followUps.done(set.id(), set.version()))
                    .orElseThrow();

            lookAt("2025-08-28T05:00:00Z");

            assertThat(next(target).on()).isEqualTo(DRAW);
            assertThat(next(target).what()).isEqualTo("Call after the draw");
        }

        @Test
        void anUndoneParkingLeavesTheCardAndItsFollowUpAsTheyWere() {
            TargetCard target = told.approached("Undone", "Borgo Wait");
            told.on(
                    TODAY.minusDays(9),
                    () -> followUps
                            .set(target.id(), FollowUpForm.on(TODAY.minusDays(2), "Ask again"))
                            .orElseThrow());
            TargetCard before = told.card(target.id());
            Parking parking = parked(target, DRAW);

            told.on(TODAY, () -> room.undo(parking.id())).orElseThrow();

            assertThat(told.card(target.id())).isEqualTo(before);
            assertThat(next(target).what()).isEqualTo("Ask again");
            assertThat(next(target).on()).isEqualTo(TODAY.minusDays(2));
            assertThat(facts(target, "patience.fact.takenBack")).hasSize(1);
            lookAt("2025-08-28T05:00:00Z");
            assertThat(facts(target, "patience.fact.cameBack")).isEmpty();
        }

        @Test
        void anUndoAfterItCameBackIsRefused() {
            TargetCard target = told.approached("Too Late", "Borgo Wait");
            Parking parking = parked(target, DRAW);
            lookAt("2025-08-28T05:00:00Z");

            Answer<Parking> answer = told.on(DRAW, () -> room.undo(parking.id()));

            assertThat(why(answer)).contains("patience.refused.over");
            assertThat(facts(target, "patience.fact.takenBack")).isEmpty();
        }

        @Test
        void anotherDayReplacesTheFirst() {
            TargetCard target = told.approached("Another Day", "Borgo Wait");
            Parking first = parked(target, DRAW);
            Parking second = parked(target, DRAW.plusDays(7));

            lookAt("2025-08-28T05:00:00Z");
            assertThat(state(target)).isEqualTo(TargetState.PARKED);
            lookAt("2025-09-04T05:00:00Z");

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(why(told.on(TODAY, () -> room.undo(first.id())))).contains("patience.refused.over");
        }

        @Test
        void whatIsBroughtBackByHandDoesNotComeBackAgain() {
            TargetCard target = told.approached("By Hand", "Borgo Wait");
            Parking parking = parked(target, DRAW);

            told.on(TODAY.plusDays(1), () -> room.bringBack(parking.id())).orElseThrow();
            lookAt("2025-08-28T05:00:00Z");

            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(facts(target, "patience.fact.broughtBack")).hasSize(1);
            assertThat(facts(target, "patience.fact.cameBack")).isEmpty();
        }

        @Test
        void aTargetClosedWhileItWaitsStaysClosedAndRemindsNobody() {
            TargetCard target = told.approached("Closed Meanwhile", "Borgo Wait");
            parked(target, DRAW);
            told.on(TODAY.plusDays(1), () -> desk.close(target.id(), ClosingReason.LOST_TO_RIVAL, ""))
                    .orElseThrow();

            lookAt("2025-08-28T05:00:00Z");

            assertThat(state(target)).isEqualTo(TargetState.CLOSED);
            assertThat(told.as(told.recruiter(), () -> followUps.next(target.id())))
                    .isEmpty();
            assertThat(told.card(target.id()).standing().followUp()).isEmpty();
            assertThat(why(told.on(TODAY.plusDays(2), () -> room.park(target.id(), target.parkedUntil(), form(DRAW)))))
                    .contains("pipeline.refused.alreadyClosed");
        }

        @Test
        void todayIsNoDayToWaitFor() {
            TargetCard target = told.approached("Not Today", "Borgo Wait");

            assertThat(why(told.on(TODAY, () -> room.park(target.id(), target.parkedUntil(), form(TODAY)))))
                    .contains("pipeline.refused.parkedDayPast");
            assertThat(why(told.on(
                            TODAY,
                            () -> room.park(
                                    target.id(), target.parkedUntil(), new ParkForm(Until.day(DRAW), "", " ")))))
                    .as("nobody would know what to do then")
                    .contains("contacts.refused.noFollowUp");
            assertThat(state(target)).isEqualTo(TargetState.OPEN);
            assertThat(told.as(told.recruiter(), () -> room.latest(target.id())))
                    .isEmpty();
        }

        @Test
        void aDayOfAWindowKeepsItsMeaning() {
            TargetCard target = told.approached("Window Day", "Borgo Wait");
            Until deadline = told.on(
                    TODAY,
                    () -> room.days().stream()
                            .filter(until -> until.hangs()
                                    .filter(hangs -> hangs.which() == WindowDay.DEADLINE
                                            && hangs.window().equals(target.window()))
                                    .isPresent())
                            .findFirst()
                            .orElseThrow());
            assertThat(deadline.day()).isEqualTo(LocalDate.of(2025, 9, 1));

            Parking parking = told.on(
                            TODAY,
                            () -> room.park(
                                    target.id(), target.parkedUntil(), new ParkForm(deadline, "", "Ask a last time")))
                    .orElseThrow();

            assertThat(parking.until()).isEqualTo(deadline);
            assertThat(latest(target).until()).isEqualTo(deadline);
            lookAt("2025-09-01T03:59:00Z");
            assertThat(state(target)).isEqualTo(TargetState.PARKED);
            lookAt("2025-09-01T04:00:00Z");
            assertThat(state(target)).isEqualTo(TargetState.OPEN);
        }

        @Test
        void whatIsParkedUntilADayOfAWindowFollowsTheWindowsDates() {
            TargetCard target = told.approached("Follows", "Borgo Wait");
            Until deadline = Until.of(target.window(), WindowDay.DEADLINE, LocalDate.of(2025, 9, 1));
            told.on(
                            TODAY,
                            () -> room.park(
                                    target.id(), target.parkedUntil(), new ParkForm(deadline, "", "Ask a last time")))
                    .orElseThrow();
            String extended = "2025-09-03T18:00:00Z";
            closesAt(target, extended);
            try {
                lookAt("2025-09-01T05:00:00Z");

                assertThat(state(target)).isEqualTo(TargetState.PARKED);
                assertThat(told.card(target.id()).parkedUntil()).contains(LocalDate.of(2025, 9, 3));
                assertThat(next(target).on()).isEqualTo(LocalDate.of(2025, 9, 3));
                assertThat(facts(target, "patience.fact.followed")).hasSize(1);
                lookAt("2025-09-03T05:00:00Z");
                assertThat(state(target)).isEqualTo(TargetState.OPEN);
            } finally {
                closesAt(target, "2025-09-01T18:00:00Z");
            }
        }

        /** An association changes its dates. */
        private void closesAt(TargetCard target, String moment) {
            database.sql("update registration_window set closes = :closes where id = :id")
                    .param("closes", Instant.parse(moment).atOffset(ZoneOffset.UTC))
                    .param("id", target.window().value())
                    .update();
        }

        private Parking parked(TargetCard target, LocalDate until) {
            return told.on(
                            TODAY,
                            () -> room.park(target.id(), told.card(target.id()).parkedUntil(), form(until)))
                    .orElseThrow();
        }

        private static ParkForm form(LocalDate until) {
            return new ParkForm(Until.day(until), "The Champions League draw", "Call after the draw");
        }

        private int lookAt(String moment) {
            Supplier<Integer> look = mornings::look;
            return clock.at(Instant.parse(moment), look);
        }

        private TargetState state(TargetCard target) {
            return told.card(target.id()).state();
        }

        private FollowUp next(TargetCard target) {
            return told.as(told.recruiter(), () -> followUps.next(target.id()).orElseThrow());
        }

        private Parking latest(TargetCard target) {
            return told.as(told.recruiter(), () -> room.latest(target.id()).orElseThrow());
        }

        private List<Entry> facts(TargetCard target, String key) {
            return told.as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), 100)).stream()
                    .filter(entry -> entry.what().key().equals(key))
                    .toList();
        }

        private StaffMember employedIn(String username, ZoneId zone) {
            return House.opening(() -> staffRoom.everyone().values().stream()
                    .filter(member -> member.username().equals(username))
                    .findAny()
                    .orElseGet(() -> staffRoom.welcome(
                            UUID.randomUUID(), username, username, "{none}", zone, Set.of(Role.RECRUITER), false)));
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(refused -> refused.why().key());
        }
    }
}

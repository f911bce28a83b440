package club.mercato.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.notices.Notice;
import club.mercato.notices.NoticeKind;
import club.mercato.notices.Notices;
import club.mercato.patience.ParkForm;
import club.mercato.patience.ParkingEvent;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetNotice;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.SmartLifecycle;

/** Whoever is to do a next step is told when it is due, where he works, and once. */
class RemindersTest {

    /** A Thursday of the worked case, and the day before. */
    private static final LocalDate DAY = LocalDate.of(2025, 8, 28);

    private static final LocalDate BEFORE = DAY.minusDays(1);

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
        private Reminders reminders;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private WaitingRoom waitingRoom;

        @Autowired
        private List<SmartLifecycle> byTheClock;

        @Autowired
        private Notices notices;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private HouseClock clock;

        private Told told = new Told();

        @BeforeEach
        void tell() {
            told = beans.createBean(Told.class);
            lookAt("2025-08-28T04:00:00Z"); // what other tests left
        }

        @Test
        void itIsToldInTheMorningOfTheDayWhereWhoeverDoesItWorks() {
            StaffMember rome = employed(Telling.ROME);
            StaffMember newYork = employed(ZoneId.of("America/New_York"));
            step(rome, "Due In Rome", Optional.empty());
            step(newYork, "Due In New York", Optional.empty());

            lookAt("2025-08-28T03:59:59Z");
            assertThat(due(rome)).isEmpty();
            lookAt("2025-08-28T04:00:00Z");
            assertThat(due(rome)).singleElement().satisfies(notice -> {
                assertThat(notice.about().name()).isEqualTo("Due In Rome");
                assertThat(notice.what())
                        .isEqualTo(Sentence.of("contacts.notice.due.step", new Word.Text("Call after the draw")));
                assertThat(notice.at()).isEqualTo(Instant.parse("2025-08-28T04:00:00Z"));
                assertThat(notice.doer()).isEmpty();
            });

            lookAt("2025-08-28T09:59:59Z");
            assertThat(due(newYork)).isEmpty();
            lookAt("2025-08-28T10:00:00Z");
            assertThat(due(newYork)).hasSize(1);
        }

        @Test
        void whatHangsOnAnHourIsToldAtThatHour() {
            StaffMember rome = employed(Telling.ROME);
            step(rome, "Due At Noon", Optional.of(LocalTime.of(12, 30)));

            lookAt("2025-08-28T10:29:59Z");
            assertThat(due(rome)).isEmpty();
            lookAt("2025-08-28T10:30:00Z");
            assertThat(due(rome)).hasSize(1);
        }

        @Test
        void itIsToldOnceHoweverManyLookAndHoweverOftenTheHouseOpens() {
            StaffMember rome = employed(Telling.ROME);
            step(rome, "Told Once", Optional.empty());

            List<CompletableFuture<Void>> nodes = List.of(
                    CompletableFuture.runAsync(() -> lookAt("2025-08-28T05:00:00Z")),
                    CompletableFuture.runAsync(() -> lookAt("2025-08-28T05:00:00Z")));
            nodes.forEach(CompletableFuture::join);
            reminders.stop();
            clock.at(Instant.parse("2025-08-28T08:00:00Z"), () -> {
                reminders.start();
                return true;
            });

            assertThat(due(rome)).hasSize(1);
        }

        @Test
        void whatFellDueWhileTheHouseWasClosedIsToldWhenItOpens() {
            StaffMember rome = employed(Telling.ROME);
            step(rome, "Closed That Day", Optional.empty());

            lookAt("2025-09-02T09:00:00Z");

            assertThat(due(rome))
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.at()).isEqualTo(Instant.parse("2025-08-28T04:00:00Z")));
        }

        @Test
        void whatWasDoneBeforeIsNotDue() {
            StaffMember rome = employed(Telling.ROME);
            FollowUp step = step(rome, "Done Before", Optional.empty());
            told.on(BEFORE, () -> followUps.done(step.id(), step.version())).orElseThrow();

            lookAt("2025-08-28T04:00:00Z");

            assertThat(due(rome)).isEmpty();
        }

        @Test
        void whoeverIsGivenAStepByAnotherIsToldAndNobodyOfHisOwn() {
            StaffMember rome = employed(Telling.ROME);

            step(rome, "Given A Step", Optional.empty());

            assertThat(of(rome, TargetNotice.ASSIGNED)).singleElement().satisfies(notice -> {
                assertThat(notice.doer()).contains(told.recruiter().id());
                assertThat(notice.what().key()).isEqualTo("contacts.notice.given");
            });
        }

        @Test
        void aTargetThatComesBackIsToldToItsOwnerAndItsStepNotBesides() {
            StaffMember owner = employed(Telling.ROME);
            TargetCard target = told.approached("Back This Morning " + UUID.randomUUID(), "Borgo Back");
            told.as(told.manager(), () -> desk.assign(target.id(), target.owner(), owner.id()))
                    .orElseThrow();
            told.on(
                            BEFORE,
                            () -> waitingRoom.park(
                                    target.id(),
                                    Optional.empty(),
                                    new ParkForm(Until.day(DAY), "the draw", "Call after the draw")))
                    .orElseThrow();

            lookAt("2025-08-28T04:30:00Z");
            assertThat(of(owner, ContactNotice.DUE)).noneMatch(notice -> isAbout(notice, target));
            byTheClock.stream()
                    .filter(look -> look.getClass().getSimpleName().equals("Mornings"))
                    .forEach(mornings -> clock.at(Instant.parse("2025-08-28T04:30:00Z"), () -> {
                        mornings.stop();
                        mornings.start();
                        return true;
                    }));
            lookAt("2025-08-28T04:31:00Z");

            assertThat(of(owner, ParkingEvent.BACK))
                    .filteredOn(notice -> isAbout(notice, target))
                    .hasSize(1);
            assertThat(of(owner, ContactNotice.DUE)).noneMatch(notice -> isAbout(notice, target));
        }

        private FollowUp step(StaffMember who, String player, Optional<LocalTime> hour) {
            TargetCard target = told.approached(player, "Borgo Due");
            return told.on(
                            BEFORE,
                            () -> followUps.set(
                                    target.id(),
                                    new FollowUpForm("Call after the draw", DAY, hour, Optional.of(who.id()))))
                    .orElseThrow();
        }

        private StaffMember employed(ZoneId zone) {
            String username = "reminded-" + UUID.randomUUID();
            return House.opening(() -> staffRoom.welcome(
                    UUID.randomUUID(), username, "Rita Mind", "{none}", zone, Set.of(Role.RECRUITER), false));
        }

        private void lookAt(String moment) {
            clock.at(Instant.parse(moment), reminders::look);
        }

        private List<Notice> due(StaffMember member) {
            return of(member, ContactNotice.DUE);
        }

        private List<Notice> of(StaffMember member, NoticeKind kind) {
            return told.as(member, () -> notices.page(Optional.empty(), 200)).stream()
                    .filter(notice -> notice.kind().equals(kind))
                    .toList();
        }

        private static boolean isAbout(Notice notice, TargetCard target) {
            return notice.path().equals("targets/" + target.id().value());
        }
    }
}

package club.mercato.review;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Told;
import club.mercato.kernel.HouseClock;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.Statements;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What stands on somebody's day, by his own clock, and what it costs to read it. */
class MyDayTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
    private static final Since EVER = new Since(0, Instant.EPOCH);

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
        private MyDay myDay;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private ContactLog log;

        @Autowired
        private WaitingRoom waitingRoom;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private HouseClock clock;

        private Told told = new Told();
        private StaffMember owner = SomebodyElse.NOBODY;

        @BeforeEach
        void tell() {
            told = beans.createBean(Told.class);
            owner = employed(ZoneId.of("Europe/Rome"));
        }

        @Test
        void whatIsDueStandsUnderItsHourAndDay() {
            TargetId late = mine("Late").id();
            TargetId tonight = mine("Tonight").id();
            TargetId tomorrow = mine("Tomorrow").id();
            due(late, TODAY.minusDays(1), Optional.empty());
            due(tonight, TODAY, Optional.of(LocalTime.of(18, 0)));
            due(tomorrow, TODAY.plusDays(1), Optional.empty());

            Day noon = at("2025-08-20T10:00:00Z");
            assertThat(ids(noon, Day.Kind.OVERDUE)).containsExactly(late);
            assertThat(ids(noon, Day.Kind.TODAY)).containsExactly(tonight);
            assertThat(noon.due()).isEqualTo(2);
            assertThat(noon.overdue()).isOne();

            Day evening = at("2025-08-20T16:00:01Z");
            assertThat(ids(evening, Day.Kind.OVERDUE))
                    .as("18:00 in Rome has passed")
                    .containsExactly(late, tonight);

            assertThat(ids(at("2025-08-20T21:59:59Z"), Day.Kind.TODAY)).doesNotContain(tomorrow);
            assertThat(ids(at("2025-08-20T22:00:00Z"), Day.Kind.TODAY))
                    .as("midnight in Rome")
                    .containsExactly(tomorrow);
        }

        @Test
        void aDayIsTheOwnersOwnWhereverTheClubIs() {
            owner = employed(ZoneId.of("America/New_York"));
            TargetId id = mine("New York").id();
            due(id, TODAY, Optional.empty());

            assertThat(ids(at("2025-08-20T03:59:00Z"), Day.Kind.TODAY)).isEmpty();
            assertThat(ids(at("2025-08-20T04:00:00Z"), Day.Kind.TODAY)).containsExactly(id);
            assertThat(ids(at("2025-08-21T03:59:00Z"), Day.Kind.TODAY)).containsExactly(id);
            assertThat(ids(at("2025-08-21T04:00:00Z"), Day.Kind.OVERDUE)).containsExactly(id);
        }

        @Test
        void aSilencePastTheCadenceStandsThereWithWhomWeAskedAndHow() {
            TargetId cold = mine("Cold").id();
            TargetId patient = mine("Patient").id();
            asked(cold, TODAY.minusDays(7));
            asked(patient, TODAY.minusDays(6));

            Day day = at("2025-08-20T10:00:00Z");

            assertThat(ids(day, Day.Kind.SILENT)).containsExactly(cold);
            assertThat(rows(day, Day.Kind.SILENT).getFirst().silence()).hasValueSatisfying(silence -> {
                assertThat(silence.party()).isEqualTo(Party.SELLING_CLUB);
                assertThat(silence.since()).isEqualTo(TODAY.minusDays(7));
            });
            assertThat(ids(day, Day.Kind.NO_NEXT_STEP))
                    .as("each target stands in one place")
                    .containsExactly(patient);
        }

        @Test
        void noOpenTargetWithoutANextStepGoesUnnoticed() {
            TargetId none = mine("None").id();
            TargetId planned = mine("Planned").id();
            TargetId closed = mine("Closed").id();
            due(planned, TODAY.plusDays(3), Optional.empty());
            by(owner, TODAY, () -> desk.close(closed, ClosingReason.TOO_EXPENSIVE, ""))
                    .orElseThrow();

            assertThat(ids(at("2025-08-20T10:00:00Z"), Day.Kind.NO_NEXT_STEP)).containsExactly(none);
        }

        @Test
        void aReadingThatIsTooOldIsStaleWhileItsTargetIsInOrderOtherwise() {
            TargetId stale = mine("Stale").id();
            by(
                            owner,
                            TODAY.minusDays(30),
                            () -> log.log(ContactForm.of(stale, Party.SELLING_CLUB, Outcome.NOT_FOR_SALE, "He stays.")
                                    .confirming()))
                    .orElseThrow();
            due(stale, TODAY.plusDays(3), Optional.empty());

            assertThat(ids(at("2025-08-20T10:00:00Z"), Day.Kind.STALE)).containsExactly(stale);
            assertThat(ids(at("2025-07-30T10:00:00Z"), Day.Kind.STALE)).isEmpty();
        }

        @Test
        void aCardThatStandsTooLongInItsStageIsMarkedThoughItsNextStepIsPlanned() {
            TargetId id = mine("Long Here").id();
            LocalDate later = LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(31);
            due(id, later.plusDays(3), Optional.empty());

            assertThat(ids(on(later.minusDays(1)), Day.Kind.STUCK)).isEmpty();
            assertThat(ids(on(later), Day.Kind.STUCK)).containsExactly(id);
        }

        @Test
        void whatCameBackStandsApartAndIsGoneFromThereWhenItIsDone() {
            TargetId id = mine("Came Back").id();
            by(
                            owner,
                            TODAY.minusDays(10),
                            () -> waitingRoom.park(
                                    id, Optional.empty(), new ParkForm(Until.day(TODAY), "The draw", "Call them")))
                    .orElseThrow();
            assertThat(ids(at("2025-08-20T03:00:00Z"), Day.Kind.BACK))
                    .as("it is not back before the morning")
                    .isEmpty();

            by(
                            owner,
                            TODAY,
                            () -> waitingRoom.bringBack(
                                    waitingRoom.latest(id).orElseThrow().id()))
                    .orElseThrow();

            Day day = at("2025-08-20T10:00:00Z");
            assertThat(ids(day, Day.Kind.BACK)).containsExactly(id);
            assertThat(ids(day, Day.Kind.TODAY)).isEmpty();
            assertThat(rows(day, Day.Kind.BACK).getFirst().parking())
                    .hasValueSatisfying(parking -> assertThat(parking.why()).isEqualTo("The draw"));
            rows(day, Day.Kind.BACK)
                    .getFirst()
                    .followUp()
                    .ifPresent(next -> by(owner, TODAY, () -> followUps.done(next.id(), next.version()))
                            .orElseThrow());
            assertThat(ids(at("2025-08-20T10:00:00Z"), Day.Kind.BACK)).isEmpty();
        }

        @Test
        void newsAreWhatOthersDidSinceHeLastLooked() {
            TargetId id = mine("News").id();
            Since before = by(owner, TODAY.minusDays(1), myDay::arrive);
            by(told.manager(), TODAY.minusDays(1).plusDays(1), () -> desk.prioritise(id, Optional.of(1), 2))
                    .orElseThrow();
            due(id, TODAY.plusDays(1), Optional.empty());

            Since since = by(owner, TODAY, myDay::arrive);
            Day day = by(owner, TODAY, () -> myDay.read(since, Map.of()));

            assertThat(since.fact()).isGreaterThan(before.fact());
            assertThat(day.news()).singleElement().satisfies(news -> {
                assertThat(news.entry().what().key()).isEqualTo("pipeline.fact.priority");
                assertThat(news.target().id()).isEqualTo(id);
            });
        }

        @Test
        void whoLeadsFindsWhatWaitsForHisPriority() {
            StaffMember leader = House.opening(() -> staffRoom.welcome(
                    UUID.randomUUID(),
                    "leader-" + UUID.randomUUID(),
                    "Leader",
                    "{none}",
                    ZoneId.of("Europe/Rome"),
                    Set.of(Role.DIRECTOR),
                    false));

            Day day = by(leader, TODAY, () -> myDay.read(EVER, Map.of()));

            assertThat(day.sections()).extracting(Day.Section::kind).contains(Day.Kind.WAITS_FOR_PRIORITY);
            assertThat(at("2025-08-20T10:00:00Z").sections())
                    .extracting(Day.Section::kind)
                    .doesNotContain(Day.Kind.WAITS_FOR_PRIORITY);
        }

        @Test
        void aLongDayTakesAsManyStatementsAsAShortOneAndIsCutToAPage() {
            for (int number = 0; number < 2; number++) {
                someTrouble(number);
            }
            long few = statements();
            for (int number = 2; number < 30; number++) {
                someTrouble(number);
            }
            long many = statements();

            assertThat(few).isPositive();
            assertThat(many).isEqualTo(few);
            Day day = at("2025-08-20T10:00:00Z");
            Day.Section overdue = section(day, Day.Kind.OVERDUE);
            assertThat(overdue.count()).isEqualTo(30);
            assertThat(overdue.rows()).hasSize(MyDay.PAGE);
            Day more = by(owner, TODAY, () -> myDay.read(EVER, Map.of(Day.Kind.OVERDUE, 24)));
            assertThat(rows(more, Day.Kind.OVERDUE)).hasSize(24);
            assertThat(rows(more, Day.Kind.NO_NEXT_STEP)).hasSize(MyDay.PAGE);
        }

        private void someTrouble(int number) {
            due(mine("Due " + number).id(), TODAY.minusDays(1), Optional.empty());
            asked(mine("Silent " + number).id(), TODAY.minusDays(20));
            mine("None " + number);
        }

        private long statements() {
            return Statements.of(() -> at("2025-08-20T10:00:00Z"));
        }

        private TargetCard mine(String player) {
            TargetCard target = told.approached(player, "Borgo Day");
            NegotiationDesk.Versioned seen =
                    told.as(told.manager(), () -> desk.formOf(target.id()).orElseThrow());
            TargetForm his = new TargetForm(seen.form().need(), Optional.of(1), Optional.of(owner.id()));
            told.as(told.manager(), () -> desk.shape(target.id(), seen.version(), his))
                    .orElseThrow();
            return target;
        }

        private void due(TargetId target, LocalDate day, Optional<LocalTime> hour) {
            by(
                            owner,
                            TODAY.minusDays(9),
                            () -> followUps.set(target, new FollowUpForm("Call them", day, hour, Optional.empty())))
                    .orElseThrow();
        }

        private void asked(TargetId target, LocalDate day) {
            by(owner, day, () -> log.log(ContactForm.of(target, Party.SELLING_CLUB, Outcome.PENDING, "Asked.")))
                    .orElseThrow();
        }

        private <T> T by(StaffMember member, LocalDate day, Supplier<T> act) {
            return told.as(member, () -> clock.at(Told.ten(day), act));
        }

        private Day on(LocalDate day) {
            return by(owner, day, () -> myDay.read(EVER, Map.of()));
        }

        private Day at(String moment) {
            Supplier<Day> read = () -> myDay.read(EVER, Map.of());
            return told.as(owner, () -> clock.at(Instant.parse(moment), read));
        }

        private static Day.Section section(Day day, Day.Kind kind) {
            return day.sections().stream()
                    .filter(section -> section.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Day.Row> rows(Day day, Day.Kind kind) {
            return section(day, kind).rows();
        }

        private static List<TargetId> ids(Day day, Day.Kind kind) {
            return rows(day, kind).stream().map(row -> row.target().id()).toList();
        }

        private StaffMember employed(ZoneId zone) {
            return House.opening(() -> staffRoom.welcome(
                    UUID.randomUUID(),
                    "day-" + UUID.randomUUID(),
                    "Day Testa",
                    "{none}",
                    zone,
                    Set.of(Role.RECRUITER),
                    false));
        }
    }

    /** Before a test hires somebody. */
    private static final class SomebodyElse {
        static final StaffMember NOBODY =
                new StaffMember(UUID.randomUUID(), "nobody", "Nobody", "N", Set.of(), ZoneId.of("Europe/Rome"));
    }
}

package club.mercato.season;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.Between;
import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Subject;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedCoverage.Covered;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Windows are entered and said anew, ours are told from others', and needs know their targets. */
class SeasonCalendarTest {

    @Nested
    @OnH2
    @Import({Told.class, Between.class})
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import({Told.class, Between.class})
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final ZoneId ROME = ZoneId.of("Europe/Rome");

        @Autowired
        SeasonCalendar calendar;

        @Autowired
        NeedCoverage coverage;

        @Autowired
        NegotiationDesk desk;

        @Autowired
        BackRoom backRoom;

        @Autowired
        Journal journal;

        @Autowired
        StaffRoom staffRoom;

        @Autowired
        ReferenceWindows references;

        @Autowired
        Between between;

        @Autowired
        Told told;

        private StaffMember secretary = SignedInAs.stranger();

        @BeforeEach
        void theClubIsItalian() {
            secretary = SignedInAs.employed(staffRoom, "secretary", Role.ADMIN);
            between.club("Sassuolo Prova", "FIGC");
        }

        @Test
        void aWindowIsReadBackAsItWasEnteredWithItsDeadlineForPapers() {
            WindowForm form = form("Winter " + UUID.randomUUID(), Optional.of(at("2027-02-01T21:00:00Z")));

            TransferWindow entered =
                    told.as(secretary, () -> calendar.announce(form).orElseThrow());

            assertThat(told.as(secretary, calendar::windows)).contains(entered);
            assertThat(entered.form()).isEqualTo(form);
            assertThat(facts(entered)).containsExactly("season.fact.windowEntered");
        }

        @Test
        void aWindowIsSaidAnewOnTopOfWhatWasSeen() {
            TransferWindow entered = told.as(
                    secretary,
                    () -> calendar.announce(form("Moved " + UUID.randomUUID(), Optional.empty()))
                            .orElseThrow());
            WindowForm later = new WindowForm(
                    "FIGC",
                    entered.name(),
                    entered.opens(),
                    at("2027-02-02T19:00:00Z"),
                    ROME,
                    "Notice 12",
                    LocalDate.of(2026, 11, 20));

            TransferWindow moved = told.as(
                    between.manager(),
                    () -> calendar.amendWindow(entered.id(), entered.version(), later)
                            .orElseThrow());

            assertThat(moved.closes()).isEqualTo(at("2027-02-02T19:00:00Z"));
            assertThat(facts(entered)).contains("season.fact.windowAmended");
            assertThat(refusal(told.as(
                            secretary,
                            () -> calendar.amendWindow(
                                    entered.id(), entered.version(), form("Late", Optional.empty())))))
                    .isEqualTo("season.refused.changedMeanwhile");
        }

        @Test
        void whatCannotBeIsRefusedAtItsField() {
            WindowForm good = form("Field", Optional.empty());
            WindowForm backwards = new WindowForm(
                    "FIGC", "Field", good.closes(), good.opens(), ROME, "test", LocalDate.of(2026, 11, 1));
            WindowForm earlyPapers = form("Field", Optional.of(good.opens()));
            WindowForm nameless = form(" ", Optional.empty());

            assertThat(List.of(backwards, earlyPapers, nameless))
                    .extracting(form -> told.as(secretary, () -> calendar.announce(form))
                            .refusal()
                            .flatMap(Refused::lacks)
                            .orElseThrow()
                            .name())
                    .containsExactly("closes", "papersBy", "name");
        }

        @Test
        void theKnownWindowsAreThereOnceHoweverOftenTheHouseOpens() {
            references.start();

            List<TransferWindow> all = told.as(secretary, calendar::everyWindow);

            assertThat(all)
                    .filteredOn(window -> window.association().equals("Premier League")
                            && window.name().equals("Summer 2025"))
                    .singleElement()
                    .satisfies(window -> {
                        assertThat(window.closes()).isEqualTo(at("2025-09-01T18:00:00Z"));
                        assertThat(window.source()).contains("skysports.com");
                    });
        }

        @Test
        void targetsAreForOurWindowsOnly() {
            assertThat(told.as(secretary, calendar::windows))
                    .isNotEmpty()
                    .allSatisfy(window -> assertThat(window.association()).isIn("FIGC", "Serie A"));
            assertThat(told.as(secretary, calendar::everyWindow))
                    .extracting(TransferWindow::association)
                    .contains("LFP", "DFL", "LaLiga");
        }

        @Test
        void aNeedIsSaidAnewByAManager() {
            SquadNeed need = need();
            NeedForm other = new NeedForm("LB", "overlaps", 1, need.window(), "Nobody left");

            SquadNeed now = told.as(
                    between.manager(),
                    () -> calendar.amendNeed(need.id(), need.version(), other).orElseThrow());

            assertThat(now.form()).isEqualTo(other);
            assertThat(refusal(told.as(between.manager(), () -> calendar.amendNeed(need.id(), need.version(), other))))
                    .isEqualTo("season.refused.changedMeanwhile");
            assertThat(refusal(told.as(
                            between.manager(), () -> calendar.say(new NeedForm(" ", "", 1, need.window(), "")))))
                    .isEqualTo("season.refused.missing");
        }

        @Test
        void coverageCountsTheLiveAndNamesTheOnlyOne() {
            SquadNeed need = need();
            assertThat(covered(need, between.recruiter())).isEqualTo(Covered.NOTHING);

            TargetId first = answering(need);
            assertThat(covered(need, between.recruiter())).satisfies(one -> {
                assertThat(one.live()).isEqualTo(1);
                assertThat(one.only()).map(NeedCoverage.Only::target).contains(first.value());
            });

            answering(need);
            assertThat(covered(need, between.recruiter())).isEqualTo(new Covered(2, 0, Optional.empty()));
        }

        @Test
        void coverageKnowsNothingOfWhatTheViewerMayNotKnow() {
            SquadNeed need = need();
            TargetId open = answering(need);
            TargetId secret = answering(need);
            told.as(
                    between.manager(),
                    () -> backRoom.restrict(
                                    secret,
                                    new RestrictionForm(
                                            Optional.of("Project"),
                                            Set.of(between.manager().id())))
                            .orElseThrow());
            StaffMember other = SignedInAs.employed(staffRoom, "outsider", Role.RECRUITER);

            assertThat(covered(need, between.manager()).live()).isEqualTo(2);
            assertThat(covered(need, other)).satisfies(seen -> {
                assertThat(seen.live()).isEqualTo(1);
                assertThat(seen.only()).map(NeedCoverage.Only::target).contains(open.value());
            });
        }

        private SquadNeed need() {
            TransferWindow window = told.as(
                    secretary,
                    () -> calendar.announce(form("For needs " + UUID.randomUUID(), Optional.empty()))
                            .orElseThrow());
            return told.as(
                    between.manager(),
                    () -> calendar.say(new NeedForm("CB", "left-footed", 2, window.id(), "Injuries"))
                            .orElseThrow());
        }

        private TargetId answering(SquadNeed need) {
            TargetId target =
                    between.at(Stage.APPROACH, between.club("Sassuolo Prova", "FIGC"), LocalDate.of(2028, 6, 30));
            told.as(between.manager(), () -> {
                NegotiationDesk.Versioned seen = desk.formOf(target).orElseThrow();
                TargetForm form = new TargetForm(
                        Optional.of(need.id()),
                        seen.form().priority(),
                        Optional.of(between.manager().id()));
                return desk.shape(target, seen.version(), form).orElseThrow();
            });
            return target;
        }

        private Covered covered(SquadNeed need, StaffMember viewer) {
            Map<NeedId, Covered> found = told.as(viewer, () -> coverage.of(List.of(need.id())));
            return found.getOrDefault(need.id(), Covered.NOTHING);
        }

        private List<String> facts(TransferWindow window) {
            return told.as(
                    between.recruiter(),
                    () -> journal.about(new Subject("window", window.id().value()), 10).stream()
                            .map(entry -> entry.what().key())
                            .toList());
        }

        private static String refusal(Answer<?> answer) {
            return answer.refusal().map(Refused::why).orElseThrow().key();
        }

        private static WindowForm form(String name, Optional<Instant> papers) {
            return new WindowForm(
                    "FIGC",
                    name,
                    at("2027-01-01T23:00:00Z"),
                    at("2027-02-01T19:00:00Z"),
                    papers,
                    ROME,
                    "Notice 11",
                    "A",
                    LocalDate.of(2026, 11, 1));
        }

        private static Instant at(String moment) {
            return Instant.parse(moment);
        }
    }
}

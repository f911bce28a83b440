package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Subject;
import club.mercato.staff.Role;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Uploads on both databases. */
class PlayerImportTest {

    private static final Path REAL_FILE = Path.of("../../shared/data/players-top5-2026.csv");

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private PlayerImport uploads;

        @Autowired
        private PlayerRegister players;

        @Autowired
        private ClubRegister clubs;

        @Autowired
        private Journal journal;

        @Autowired
        private StaffRoom staff;

        @Autowired
        private JdbcTemplate jdbc;

        @Test
        void theRealFileComesInWholeAndASecondTimeChangesNothing() throws IOException {
            assumeThat(realFile()).exists();
            byte[] file = Files.readAllBytes(realFile());
            List<Integer> progress = new ArrayList<>();

            ImportReport first = take("players.csv", file, (done, of) -> progress.add(done));

            assertThat(first.refused()).isEmpty();
            assertThat(first.counts()).isEqualTo(new ImportReport.Counts(2798, 2798, 0, 0, 0));
            assertThat(progress).isSorted().contains(0, 2798).hasSizeGreaterThan(20);

            long facts = facts();
            long versions = versions();
            ImportReport second = take("players.csv", file, (done, of) -> {});

            assertThat(second.counts()).isEqualTo(new ImportReport.Counts(2798, 0, 0, 2798, 0));
            assertThat(facts()).isEqualTo(facts);
            assertThat(versions()).isEqualTo(versions);
            assertThat(recruiter(() -> players.search(PlayerSearch.named("balerdi"), 0, 10)))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.name()).isEqualTo("Leonardo Balerdi");
                        assertThat(row.position()).isEqualTo(FieldPosition.CB);
                    });
            assertThat(recruiter(() -> clubs.search("marseille", 0, 10))).hasSize(1);
        }

        @Test
        void eachRowThatCannotBeTakenIsListedWithItsLineAndReasonAndTheRestComesIn() throws IOException {
            ImportReport report = take("bad-rows.csv", resource("/directory/bad-rows.csv"), (done, of) -> {});

            assertThat(report.refused())
                    .extracting(
                            ImportReport.RefusedRow::line,
                            row -> row.why().key().replaceFirst(".*\\.", ""))
                    .containsExactly(
                            line(3, "noName"),
                            line(4, "dayUnreadable"),
                            line(5, "noSuchDay"),
                            line(6, "bornInFuture"),
                            line(7, "dayAmbiguous"),
                            line(8, "valueUnreadable"),
                            line(9, "valueNegative"),
                            line(10, "height"),
                            line(11, "heightUnreadable"),
                            line(12, "position"),
                            line(13, "foot"),
                            line(14, "mojibake"),
                            line(15, "lettersLost"),
                            line(16, "contradiction"),
                            line(17, "contradiction"),
                            line(18, "columns"),
                            line(19, "contractImpossible"),
                            line(20, "height"));
            assertThat(report.counts()).isEqualTo(new ImportReport.Counts(22, 3, 0, 1, 18));

            PlayerProfile stig =
                    recruiter(() -> players.findBySourceId("bad-20").orElseThrow());
            assertThat(stig.dateOfBirth()).isEqualTo(LocalDate.of(2000, 7, 21));
            assertThat(stig.position()).isEqualTo(FieldPosition.LB);
            assertThat(Objects.requireNonNull(stig.value()).amount()).isEqualTo(Money.of(2_000_000, "EUR"));
            PlayerProfile rolf =
                    recruiter(() -> players.findBySourceId("bad-19").orElseThrow());
            assertThat(rolf.dateOfBirth()).isEqualTo(LocalDate.of(1999, 12, 31));
            assertThat(rolf.heightCm()).isEqualTo(181);
            assertThat(Objects.requireNonNull(rolf.value()).amount()).isEqualTo(Money.of(910_000, "EUR"));
            assertThat(rolf.club()).isEqualTo(stig.club());
        }

        @Test
        void aPlayerIsRecognisedByNameAndBirthAndThenByHisId() {
            PlayerId byHand = recruiter(() -> players.enter(PlayerForm.named("Þráinn Kennt")
                            .born(LocalDate.of(2001, 5, 4), null)
                            .represented("By hand"))
                    .orElseThrow());

            ImportReport first = take("""
                    tm_id,name,date_of_birth,market_value_eur
                    ken-1,Thrainn Kennt,2001-05-04,1000000
                    """);
            ImportReport second = take("""
                    tm_id,name,date_of_birth,market_value_eur
                    ken-1,Þráinn Kennt Jónsson,2001-05-04,2000000
                    """);

            assertThat(first.counts()).isEqualTo(new ImportReport.Counts(1, 0, 1, 0, 0));
            assertThat(second.counts()).isEqualTo(new ImportReport.Counts(1, 0, 1, 0, 0));
            PlayerProfile now = recruiter(() -> players.find(byHand).orElseThrow());
            assertThat(now.version()).isEqualTo(2);
            assertThat(now.name()).isEqualTo("Þráinn Kennt Jónsson");
            assertThat(now.agent()).isEqualTo("By hand"); // the file says nothing of it
            assertThat(recruiter(() -> players.search(PlayerSearch.named("jonsson kennt"), 0, 10)))
                    .hasSize(1);
            assertThat(recruiter(() -> journal.about(new Subject("player", byHand.value()), 10)))
                    .hasSize(3);
        }

        @Test
        void whoCannotBeToldApartIsRefusedRatherThanDoubled() {
            recruiter(() -> players.enter(PlayerForm.named("Uwe Gleich")
                            .born(LocalDate.of(2001, 5, 4), null)
                            .knownAs("uwe-1")))
                    .orElseThrow();
            recruiter(() -> players.enter(PlayerForm.named("Veit Gleich").born(LocalDate.of(2001, 5, 4), null)))
                    .orElseThrow();

            ImportReport report = take("""
                    tm_id,name,date_of_birth
                    uwe-2,Uwe Gleich,2001-05-04
                    veit-1,Veit Gleich,
                    uwe-1,Anders Ganz,1990-01-01
                    """);

            assertThat(report.refused())
                    .extracting(row -> row.why().key())
                    .containsExactly(
                            "directory.import.reason.otherId",
                            "directory.import.reason.namesake",
                            "directory.import.reason.idOfAnother");
        }

        @Test
        void aClubKnownByHandIsNotDoubled() {
            ClubId byHand =
                    recruiter(() -> clubs.enter(ClubForm.named("Handhausen")).orElseThrow());

            take("""
                    tm_id,name,club,club_tm_id,league
                    hh-1,Willi Hand,Handhausen FC,hh,Liga Eins
                    """);

            ClubProfile club = recruiter(() -> clubs.find(byHand).orElseThrow());
            assertThat(club.sourceId()).isEqualTo("hh");
            assertThat(club.name()).isEqualTo("Handhausen");
            assertThat(club.league()).isEqualTo("Liga Eins");
            assertThat(recruiter(() -> clubs.count("handhausen"))).isEqualTo(1);
        }

        @Test
        void aNewClubMayComeAfterPlayersWithoutOne() {
            StringBuilder file = new StringBuilder("tm_id,name,club,club_tm_id\n");
            for (int row = 0; row < 150; row++) {
                String club = row % 70 == 69 ? "Late Club " + (char) ('A' + row / 70) : "";
                file.append("late-")
                        .append(row)
                        .append(",Late Player")
                        .append(row)
                        .append(',');
                file.append(club)
                        .append(',')
                        .append(club.isEmpty() ? "" : "late" + row)
                        .append('\n');
            }

            assertThat(take(file.toString()).counts().created()).isEqualTo(150);
            assertThat(recruiter(() -> clubs.count("late club"))).isEqualTo(2);
        }

        @Test
        void anInterruptedUploadLeavesNothing() {
            StringBuilder file = new StringBuilder("tm_id,name,club,club_tm_id\n");
            for (int row = 0; row < 120; row++) {
                file.append("gone-")
                        .append(row)
                        .append(",Gone Player")
                        .append(row)
                        .append(",Gone Club,gone\n");
            }
            long facts = facts();

            assertThatThrownBy(() -> take("gone.csv", bytes(file.toString()), (done, of) -> {
                        if (done > 60) {
                            throw new IllegalStateException("interrupted");
                        }
                    }))
                    .hasMessage("interrupted");

            assertThat(recruiter(() -> players.count(PlayerSearch.named("gone"))))
                    .isZero();
            assertThat(recruiter(() -> clubs.count("gone"))).isZero();
            assertThat(facts()).isEqualTo(facts);
            assertThat(take("gone.csv", bytes(file.toString()), (done, of) -> {})
                            .counts()
                            .created())
                    .isEqualTo(120);
        }

        @Test
        void aSecondUploadAtTheSameTimeIsRefusedPolitely() throws Exception {
            CountDownLatch underWay = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            byte[] file = bytes("tm_id,name\nbusy-1,Busy Bee\n");
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<ImportReport> first = other.submit(() -> take("first.csv", file, (done, of) -> {
                    underWay.countDown();
                    await(goOn);
                }));
                await(underWay);
                Answer<ImportReport> second = recruiter(() -> uploads.take("second.csv", file, (done, of) -> {}));
                goOn.countDown();

                assertThat(second.refusal().orElseThrow().why().key()).isEqualTo("directory.import.busy");
                assertThat(first.get().counts().created()).isEqualTo(1);
            }
        }

        @Test
        void aFileThatCannotBeReadIsRefusedWhole() {
            assertThat(refusal("name,club\nX,Y\n".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("directory.import.columnsMissing");
            assertThat(refusal(bytes("tm_id,nom\n1,X\n"))).isEqualTo("directory.import.columnMissing");
            assertThat(refusal("tm_id,name\n1,Müller\n".getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo("directory.import.notUtf8");
            assertThat(refusal(bytes("PK\u0003\u0004"))).isEqualTo("directory.import.spreadsheet");
            assertThat(refusal(bytes(" \n"))).isEqualTo("directory.import.empty");
            assertThat(refusal(bytes("tm_id,name,Name\n1,X,Y\n"))).isEqualTo("directory.import.columnTwice");
        }

        @Test
        void aByteOrderMarkAndSemicolonsAreNoObstacle() {
            ImportReport report = take("\uFEFFtm_id;name;height_cm\r\nsemi-1;Semi Kolon;188\r\n");

            assertThat(report.counts().created()).isEqualTo(1);
        }

        private static Path realFile() {
            return Files.exists(REAL_FILE) ? REAL_FILE : Path.of("../shared/data/players-top5-2026.csv");
        }

        private long facts() {
            return count("select count(*) from fact");
        }

        private long versions() {
            return count("select sum(version) from player") + count("select sum(version) from club");
        }

        private long count(String sql) {
            Long count = jdbc.queryForObject(sql, Long.class);
            return count == null ? 0 : count;
        }

        private String refusal(byte[] file) {
            Answer<ImportReport> answer = recruiter(() -> uploads.take("x.csv", file, (done, of) -> {}));
            return answer.refusal().orElseThrow().why().key();
        }

        private ImportReport take(String text) {
            return take("some.csv", bytes(text), (done, of) -> {});
        }

        private ImportReport take(String name, byte[] file, PlayerImport.Progress progress) {
            return recruiter(() -> uploads.take(name, file, progress).orElseThrow());
        }

        private <T extends @Nullable Object> T recruiter(Supplier<T> act) {
            return SignedInAs.get(SignedInAs.employed(staff, "recruiter", Role.RECRUITER), act);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static org.assertj.core.groups.Tuple line(long line, String reason) {
            return org.assertj.core.groups.Tuple.tuple(line, reason);
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] resource(String path) throws IOException {
            try (InputStream stream = PlayerImportTest.class.getResourceAsStream(path)) {
                return Objects.requireNonNull(stream).readAllBytes();
            }
        }
    }
}

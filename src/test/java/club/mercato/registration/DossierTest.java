package club.mercato.registration;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetId;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers against the window's own deadline for them. */
class DossierTest {

    private static final Instant OPENS = Instant.parse("2025-06-15T22:00:00Z");
    private static final Instant CLOSES = Instant.parse("2025-09-01T18:00:00Z");
    private static final Instant PAPERS = Instant.parse("2025-09-01T20:00:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2025-09-10T10:00:00Z");

    @Test
    void aMoveWithinOneAssociationTakesFewerPapers() {
        assertThat(dossier(false).needed()).containsExactly(Formality.CONTRACT, Formality.LEAGUE);
        assertThat(dossier(true).needed())
                .containsExactly(Formality.CONTRACT, Formality.TMS, Formality.ITC, Formality.LEAGUE);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        CONTRACT, FILED,    2025-09-01T19:59:59Z, -
        CONTRACT, FILED,    2025-09-01T20:00:00Z, registration.refused.tooLate
        CONTRACT, IN_ORDER, 2025-09-01T19:59:59Z, -
        CONTRACT, IN_ORDER, 2025-09-01T20:00:00Z, registration.refused.tooLate
        CONTRACT, FILED,    2025-06-01T10:00:00Z, -
        LEAGUE,   IN_ORDER, 2025-09-01T19:59:59Z, -
        LEAGUE,   IN_ORDER, 2025-09-01T20:00:00Z, registration.refused.tooLate
        LEAGUE,   IN_ORDER, 2025-06-15T21:59:59Z, registration.refused.tooEarly
        LEAGUE,   IN_ORDER, 2025-06-15T22:00:00Z, -
        """)
    void whatIsFiledAfterThePapersDeadlineIsRefused(Formality kind, Filing.State state, Instant at, String why) {
        assertThat(refusal(dossier(true), Filing.Form.of(kind, state, at))).isEqualTo(Optional.ofNullable(why));
    }

    @Test
    void whereAWindowNamesNoDeadlineForPapersItsCloseCounts() {
        Dossier dossier = new Dossier(target(), window(Optional.empty()), false, List.of());

        assertThat(dossier.deadline()).isEqualTo(CLOSES);
        assertThat(refusal(dossier, Filing.Form.of(Formality.CONTRACT, Filing.State.FILED, CLOSES)))
                .contains("registration.refused.tooLate");
    }

    @Test
    void whatWasFiledInTimeMayBeFoundInOrderLater() {
        Dossier filed = dossier(true, Filing.Form.of(Formality.ITC, Filing.State.FILED, CLOSES));
        Filing.Form received = Filing.Form.of(Formality.ITC, Filing.State.IN_ORDER, PAPERS.plusSeconds(3600));

        assertThat(refusal(filed, received)).isEmpty();
        assertThat(refusal(dossier(true), received)).contains("registration.refused.tooLate");
    }

    @Test
    void theLeagueConfirmsInsideTheWindowWhateverWasFiled() {
        Dossier filed = dossier(true, Filing.Form.of(Formality.LEAGUE, Filing.State.FILED, CLOSES));

        assertThat(refusal(filed, Filing.Form.of(Formality.LEAGUE, Filing.State.IN_ORDER, PAPERS)))
                .contains("registration.refused.tooLate");
    }

    @Test
    void whatCameBackHasToBeFiledAgain() {
        Dossier rejected = dossier(
                true,
                new Filing.Form(Formality.ITC, Filing.State.REJECTED, CLOSES.plusSeconds(60), "", "Wrong club"),
                Filing.Form.of(Formality.ITC, Filing.State.FILED, CLOSES));

        assertThat(refusal(rejected, Filing.Form.of(Formality.ITC, Filing.State.IN_ORDER, PAPERS)))
                .contains("registration.refused.tooLate");
    }

    @Test
    void aPaperIsLeftOutWithAReasonOnlyWhereOneCanBe() {
        assertThat(refusal(dossier(true), Filing.Form.of(Formality.ITC, Filing.State.NOT_NEEDED, CLOSES)))
                .contains("registration.refused.whyNotNeeded");
        assertThat(refusal(
                        dossier(true),
                        new Filing.Form(Formality.ITC, Filing.State.NOT_NEEDED, CLOSES, "", "Never played abroad")))
                .isEmpty();
        assertThat(refusal(
                        dossier(true),
                        new Filing.Form(Formality.LEAGUE, Filing.State.NOT_NEEDED, CLOSES, "", "Because")))
                .contains("registration.refused.alwaysNeeded");
        assertThat(refusal(dossier(false), Filing.Form.of(Formality.ITC, Filing.State.FILED, CLOSES)))
                .contains("registration.refused.domestic");
    }

    @Test
    void nothingIsSaidOfATimeToCome() {
        assertThat(refusal(
                        dossier(true),
                        Filing.Form.of(Formality.CONTRACT, Filing.State.FILED, AFTERWARDS.plusSeconds(1))))
                .contains("registration.refused.notYet");
    }

    @Test
    void theFirstPaperThatIsMissingIsNamedAndAfterTheDeadlineThatItWasMissed() {
        Dossier contract = dossier(false, Filing.Form.of(Formality.CONTRACT, Filing.State.IN_ORDER, CLOSES));

        assertThat(contract.lacking(CLOSES).map(refused -> refused.why().key()))
                .contains("registration.refused.missing.LEAGUE");
        assertThat(contract.lacking(PAPERS).map(refused -> refused.why().key()))
                .contains("registration.refused.missed");
        assertThat(contract.lacking(CLOSES).orElseThrow().mends()).containsExactly(Refused.Mend.by("record-paper"));
    }

    @Test
    void onceEverythingIsInOrderNothingIsMissing() {
        Dossier complete = dossier(
                false,
                Filing.Form.of(Formality.LEAGUE, Filing.State.IN_ORDER, CLOSES),
                Filing.Form.of(Formality.CONTRACT, Filing.State.IN_ORDER, CLOSES));

        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.lacking(AFTERWARDS)).isEmpty();
    }

    private static Optional<String> refusal(Dossier dossier, Filing.Form form) {
        return dossier.refusal(form, AFTERWARDS).map(refused -> refused.why().key());
    }

    private static Dossier dossier(boolean international, Filing.Form... said) {
        StaffId by = new StaffId(UUID.randomUUID());
        List<Filing> papers = List.of(said).stream()
                .map(form -> new Filing(1, form, by, form.at()))
                .toList();
        return new Dossier(target(), window(Optional.of(PAPERS)), international, papers);
    }

    private static TargetId target() {
        return new TargetId(UUID.randomUUID());
    }

    private static TransferWindow window(Optional<Instant> papersBy) {
        return new TransferWindow(
                new WindowId(UUID.randomUUID()),
                0,
                "Premier League",
                "Summer 2025",
                OPENS,
                CLOSES,
                papersBy,
                ZoneId.of("Europe/London"),
                "test",
                "B",
                LocalDate.of(2025, 6, 1));
    }
}

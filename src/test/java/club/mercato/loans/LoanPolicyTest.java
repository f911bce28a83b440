package club.mercato.loans;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.ClubId;
import club.mercato.kernel.Phrasebook;
import club.mercato.loans.Lending.Direction;
import club.mercato.loans.Lending.Lent;
import club.mercato.rules.Rules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the limits say to one more loan of an Italian club. */
class LoanPolicyTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Lent GROWN = new Lent(Optional.of(LocalDate.of(1999, 1, 26)), false, false);
    private static final Lent OWN_YOUTH = new Lent(Optional.of(LocalDate.of(2005, 3, 1)), true, false);

    private final LoanPolicy policy = new LoanPolicy(Rules.book());

    @Test
    void sixLoansAbroadAreAllowedAndTheSeventhIsRefused() {
        assertThat(abroad(5, GROWN)).isEmpty();
        assertThat(abroad(6, GROWN)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id().value()).isEqualTo("FIFA-LOAN-6");
            assertThat(finding.refuses()).isTrue();
            assertThat(finding.with()).isEqualTo(7);
            assertThat(english(finding))
                    .isEqualTo("With him 7 loans would run at the same time, and FIFA-LOAN-6 allows 6.");
        });
    }

    @Test
    void whatIsSparedUnderAnUnsureExemptionIsOnlyToBeChecked() {
        assertThat(abroad(6, OWN_YOUTH)).singleElement().satisfies(finding -> {
            assertThat(finding.refuses()).isFalse();
            assertThat(english(finding)).startsWith("Check this: with him 7 loans may run");
        });
    }

    @Test
    void threeLoansWithOneClubAreTheMostWhateverTheAge() {
        ClubId one = club();
        Lending fourth = loan(Direction.OUT, one, "LFP", JULY, JUNE, OWN_YOUTH);
        List<Lending> three = Stream.generate(() -> loan(Direction.OUT, one, "LFP", JULY, JUNE, OWN_YOUTH))
                .limit(3)
                .toList();

        assertThat(policy.judge(fourth, three.subList(0, 2), "FIGC")).isEmpty();
        assertThat(policy.judge(fourth, three, "FIGC"))
                .extracting(finding -> finding.rule().id().value())
                .containsExactly("FIFA-LOAN-3");
    }

    @Test
    void theTwoDirectionsAndHomeAndAbroadCountByThemselves() {
        List<Lending> others = new ArrayList<>(running(6, Direction.OUT, "LFP", GROWN));
        others.addAll(running(10, Direction.IN, "Serie A", GROWN));

        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", JULY, JUNE, GROWN), others, "FIGC"))
                .isEmpty();
        assertThat(policy.judge(loan(Direction.IN, club(), "FIGC", JULY, JUNE, GROWN), others, "Serie A"))
                .extracting(finding -> finding.rule().id().value())
                .containsExactly("ITA-LOAN-10");
    }

    @Test
    void inItalyWhoIsUnder23AtTheEndOfTheYearIsNotCounted() {
        List<Lending> ten = running(10, Direction.IN, "FIGC", GROWN);
        Lent under = new Lent(Optional.of(LocalDate.of(2003, 1, 1)), false, false);
        Lent over = new Lent(Optional.of(LocalDate.of(2002, 12, 31)), false, false);

        assertThat(policy.judge(loan(Direction.IN, club(), "FIGC", JULY, JUNE, under), ten, "FIGC"))
                .isEmpty();
        assertThat(policy.judge(loan(Direction.IN, club(), "FIGC", JULY, JUNE, over), ten, "FIGC"))
                .hasSize(1);
    }

    @Test
    void loansThatAreOverWhenItBeginsDoNotCount() {
        List<Lending> past = Stream.generate(
                        () -> loan(Direction.IN, club(), "LFP", JULY.minusYears(1), JULY.minusDays(1), GROWN))
                .limit(6)
                .toList();

        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", JULY, JUNE, GROWN), past, "FIGC"))
                .isEmpty();
    }

    @Test
    void loansThatBeginWhileItRunsCountToo() {
        LocalDate february = LocalDate.of(2026, 2, 1);
        List<Lending> six = Stream.generate(() -> loan(Direction.IN, club(), "LFP", february, JUNE, GROWN))
                .limit(6)
                .toList();

        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", JULY, JUNE, GROWN), six, "FIGC"))
                .hasSize(1);
        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", JULY, february.minusDays(1), GROWN), six, "FIGC"))
                .isEmpty();
    }

    @Test
    void aLoanLastsAtMostAYear() {
        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", JULY, JUNE.plusDays(1), GROWN), List.of(), "FIGC"))
                .singleElement()
                .satisfies(finding -> assertThat(english(finding))
                        .isEqualTo("The loan is longer than FIFA-LOAN-TERM allows: 12 months."));
    }

    @Test
    void from2027FifasLimitsAreOnlyCalledFor() {
        LocalDate later = LocalDate.of(2027, 1, 2);
        List<Lending> six = Stream.generate(() -> loan(Direction.IN, club(), "LFP", later, later.plusMonths(5), GROWN))
                .limit(6)
                .toList();

        assertThat(policy.judge(loan(Direction.IN, club(), "LFP", later, later.plusMonths(5), GROWN), six, "FIGC"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id().value()).isEqualTo("FIFA-LOAN-27");
                    assertThat(finding.refuses()).isFalse();
                });
    }

    @Test
    void inEnglandTheLimitsInformAndOneOfThemCountsTheSeason() {
        List<Lending> four = Stream.generate(
                        () -> loan(Direction.IN, club(), "PL", JULY, LocalDate.of(2025, 12, 31), GROWN))
                .limit(4)
                .toList();

        assertThat(policy.judge(
                        loan(Direction.IN, club(), "PL", LocalDate.of(2026, 1, 1), JUNE, GROWN),
                        four,
                        "Premier League"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.refuses()).isFalse();
                    assertThat(english(finding)).contains("5 loans would begin this season");
                });
    }

    @Test
    void whereAPlayersAgeIsNotKnownNothingSparesHim() {
        assertThat(abroad(6, new Lent(Optional.empty(), true, false)))
                .extracting(LoanFinding::refuses)
                .containsExactly(true);
    }

    private List<LoanFinding> abroad(int running, Lent player) {
        return policy.judge(
                loan(Direction.IN, club(), "LFP", JULY, JUNE, player),
                running(running, Direction.IN, "LFP", player),
                "FIGC");
    }

    private static List<Lending> running(int number, Direction direction, String association, Lent player) {
        return Stream.generate(() -> loan(direction, club(), association, JULY, JUNE, player))
                .limit(number)
                .toList();
    }

    private static Lending loan(
            Direction direction, ClubId club, String association, LocalDate from, LocalDate until, Lent player) {
        return new Lending(direction, club, association, from, until, player);
    }

    private static ClubId club() {
        return new ClubId(UUID.randomUUID());
    }

    private static String english(LoanFinding finding) {
        return new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC).say(finding.says());
    }
}

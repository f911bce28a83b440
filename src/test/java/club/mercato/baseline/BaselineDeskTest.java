package club.mercato.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approvals.Boardroom;
import club.mercato.figures.SquadCost;
import club.mercato.figures.SquadCostBaseline;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** The club's own figures are a director's entry of a calendar year, and stand for the years after it until then. */
class BaselineDeskTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final int NOW = LocalDate.now(ZoneOffset.UTC).getYear();

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private BaselineDesk baselines;

        @Autowired
        private SquadCostBaseline known;

        @Autowired
        private Journal journal;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void theLatestEntryOfAYearCountsAndTheFirstStaysReadable() {
            int year = NOW + 3;
            int before = number(year);

            YearFigures first = enter(year, before, club(200)).orElseThrow();
            YearFigures second = enter(year, before + 1, club(210)).orElseThrow();

            assertThat(board.as("Ida", () -> baselines.of(year))).contains(second);
            assertThat(board.as("Ida", () -> baselines.history())).contains(first, second);
            assertThat(board.as("Ida", () -> known.entered(year))).contains(club(210));
            Subject about = new Subject(BaselineEntered.KIND, new UUID(0, year));
            assertThat(board.as("Ida", () -> journal.about(about, 9)))
                    .extracting(Entry::what)
                    .extracting(Sentence::key)
                    .contains("baseline.fact.entered");
        }

        @Test
        void aYearWithoutFiguresHasThoseOfTheLastOneBeforeIt() {
            YearFigures entered = enter(NOW + 7, number(NOW + 7), club(190)).orElseThrow();

            assertThat(board.as("Ida", () -> baselines.of(NOW + 9))).isEmpty();
            assertThat(board.as("Ida", () -> baselines.knownFor(NOW + 9))).contains(entered);
            assertThat(board.as("Ida", () -> baselines.knownFor(NOW - 30))).isEmpty();
        }

        @Test
        void whoeverDidNotSeeTheLatestIsToldOfIt() {
            int year = NOW + 4;
            int before = number(year);
            enter(year, before, club(200)).orElseThrow();

            assertThat(why(enter(year, before, club(1)))).contains("baseline.refused.meanwhile");
            assertThat(board.as("Ida", () -> known.entered(year))).contains(club(200));
        }

        @Test
        void costsAreNotBelowZeroAndWithoutRevenueThereIsNoRatio() {
            int year = NOW + 5;
            SquadCost.Baseline club = club(200);

            assertThat(why(enter(year, 0, club(-1)))).contains("baseline.refused.negative");
            assertThat(why(enter(
                            year,
                            0,
                            new SquadCost.Baseline(
                                    club.pay(),
                                    club.amortisation(),
                                    club.agents(),
                                    million(0),
                                    club.transferResult()))))
                    .contains("baseline.refused.noRevenue");
            assertThat(why(enter(NOW + 40, 0, club))).contains("baseline.refused.year");
            assertThat(why(board.as("Dora", () -> baselines.enter(year, 0, club, " "))))
                    .contains("baseline.refused.noSource");
        }

        @Test
        void onlyADirectorEntersThem() {
            assertThatThrownBy(() -> board.as("Manu", () -> baselines.enter(NOW, 0, club(200), "Mine")))
                    .isInstanceOf(AccessDeniedException.class);
        }

        private int number(int year) {
            return board.as("Ida", () -> baselines.of(year))
                    .map(YearFigures::number)
                    .orElse(0);
        }

        private Answer<YearFigures> enter(int year, int seen, SquadCost.Baseline figures) {
            return board.as("Dora", () -> baselines.enter(year, seen, figures, "Board paper 7"));
        }

        /** A loss on transfers is allowed. */
        private static SquadCost.Baseline club(long pay) {
            return new SquadCost.Baseline(million(pay), million(74), million(9), million(452), million(-30));
        }

        private static Money million(long millions) {
            return Money.of(millions * 1_000_000, "EUR");
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(Refused::why).map(Sentence::key);
        }
    }
}

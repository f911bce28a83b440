package club.mercato.figures;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.figures.Solidarity.Share;
import club.mercato.kernel.Money;
import club.mercato.rules.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who trained the player earns by the calendar years of his 12th to 23rd birthday. */
class SolidarityTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final FigureRules rules = FigureRules.of(Rules.book());

    @Test
    void aGrownPlayersYearsAddUpToFivePercentToTheCent() {
        Money payment = Money.read("EUR 1000000.01");

        List<Share> shares = Solidarity.shares(payment, LocalDate.of(1999, 1, 26), JULY, rules);

        assertThat(shares).extracting(Share::birthday).containsExactly(12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23);
        assertThat(shares.getFirst()).isEqualTo(new Share(2011, 12, Money.of(2_500, "EUR")));
        assertThat(shares.getLast()).isEqualTo(new Share(2022, 23, Money.of(5_000, "EUR")));
        assertThat(Money.sum(payment.currency(), shares.stream().map(Share::amount)))
                .isEqualTo(Money.of(50_000, "EUR"));
    }

    @Test
    void yearsAfterTheMoveEarnNothingAndItsOwnByTheDaysBeforeIt() {
        List<Share> shares = Solidarity.shares(Money.of(36_500_000, "EUR"), LocalDate.of(2007, 3, 1), JULY, rules);

        // 181 of the 365 days of 2025, the year of his 18th birthday, lie before the move: 0.5 % of 36.5m x 181 / 365
        assertThat(shares).extracting(Share::birthday).containsExactly(12, 13, 14, 15, 16, 17, 18);
        assertThat(shares.getLast()).isEqualTo(new Share(2025, 18, Money.of(90_500, "EUR")));
    }

    @Test
    void whoIsNotTwelveYetEarnedNobodyAnything() {
        assertThat(Solidarity.shares(Money.of(1, "EUR"), LocalDate.of(2014, 1, 1), JULY, rules))
                .isEmpty();
    }

    @Test
    void theShareIsCarriedOnWhereItsRuleRanOut() {
        assertThat(rules.solidarityShare(LocalDate.of(2027, 2, 1))).isEqualByComparingTo("0.05");
    }
}

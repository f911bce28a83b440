package club.mercato.figures.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.figures.Basis;
import club.mercato.figures.FigureRules;
import club.mercato.figures.Season;
import club.mercato.figures.SquadCost;
import club.mercato.figures.twin.FigureRow.Figure;
import club.mercato.figures.twin.SeasonTable.Course;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.rules.Rules;
import club.mercato.terms.Deal;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Offers side by side: ours at 30m, their counter-offer at 36m in two parts, and a loan with an option. */
class DealTwinTest {

    private static final Terms OURS =
            Deal.permanent("30000000", 5).wage("4000000").terms();
    private static final Terms THEIRS = Deal.of(Kind.PERMANENT)
            .paying(Instalment.splitIn(2, Money.of(36_000_000, "EUR"), Deal.JULY, Period.ofYears(2)))
            .once("title", "2000000", 20)
            .years(5)
            .wage("4000000")
            .terms();
    private static final Terms LOAN = Deal.of(Kind.LOAN_WITH_OPTION)
            .lent(LocalDate.of(2026, 6, 30), "3000000")
            .with(Purchase.option(Money.of(30_000_000, "EUR")))
            .years(4)
            .wage("4000000")
            .terms();

    private final Basis basis = Basis.usual(FigureRules.of(Rules.book()));
    private final DealTwin twin = DealTwin.of(List.of(OURS, THEIRS, LOAN), basis, Optional.empty());

    @Test
    void everyLineOfEveryOfferStandsOnceAndSaysWhetherItDiffers() {
        assertThat(twin.lines()).extracting(TermsRow::key).doesNotHaveDuplicates();
        assertThat(twin.lines()).allSatisfy(row -> assertThat(row.values()).hasSize(3));
        assertThat(DealTwin.of(List.of(OURS, THEIRS), basis, Optional.empty()).differences())
                .extracting(TermsRow::key)
                .containsExactly("fee", "instalments", "instalments[0]", "instalments[1]", "addOn title");
    }

    @Test
    void eachFigureHasItsDifferenceToTheFirstOffer() {
        FigureRow guaranteed = row(Figure.GUARANTEED);
        assertThat(guaranteed.amounts()).containsExactly(million(30), million(36), million(3));
        assertThat(guaranteed.difference(1)).isEqualTo(million(6));
        assertThat(guaranteed.difference(2)).isEqualTo(million(-27));
        assertThat(row(Figure.MAXIMUM).amounts()).containsExactly(million(30), million(38), million(33));
        assertThat(row(Figure.TOTAL_COMMITMENT).amounts()).containsExactly(million(50), million(58), million(53));
    }

    @Test
    void coursesRunOverTheSameSeasons() {
        SeasonTable cash = table(Course.CASH);
        assertThat(cash.seasons()).extracting(Season::label).containsExactly("25/26", "26/27", "27/28");
        assertThat(cash.courses().get(1).guaranteed()).containsExactly(million(18), million(0), million(18));
        assertThat(cash.courses().get(1).maximum()).containsExactly(million(20), million(0), million(18));
        assertThat(cash.courses().get(2).maximum()).containsExactly(million(3), million(30), million(0));

        SeasonTable cost = table(Course.COST);
        assertThat(cost.seasons()).extracting(Season::label).hasSize(5).startsWith("25/26");
        assertThat(cost.courses().get(0).guaranteed()).containsOnly(million(10));
        assertThat(cost.courses().get(2).guaranteed())
                .containsExactly(million(7), million(0), million(0), million(0), million(0));
        assertThat(cost.courses().get(2).maximum().get(1)).isEqualTo(Money.read("EUR 11500000"));
    }

    @Test
    void withABaselineEachOfferHasItsRatios() {
        SquadCost.Baseline club =
                new SquadCost.Baseline(million(150), million(60), million(6), million(330), million(-30));

        List<RatioRow> ratios =
                DealTwin.of(List.of(OURS, LOAN), basis, Optional.of(club)).ratios();

        // 216 + 3 + 2 of 320; 216 + 2 of 330 + (-30 - 3) / 3
        assertThat(ratios.get(0).yearOfSigning().percent(2)).contains(new BigDecimal("69.06"));
        assertThat(ratios.get(1).yearOfSigning().percent(2)).contains(new BigDecimal("68.34"));
        assertThat(twin.ratios()).isEmpty();
    }

    @Test
    void oneOfferIsNoTwinAndFourAreTooMany() {
        assertThatThrownBy(() -> DealTwin.of(List.of(OURS), basis, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DealTwin.of(List.of(OURS, OURS, OURS, OURS), basis, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingHasItsWords() {
        Phrasebook english = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(twin.lines())
                .allSatisfy(row -> assertThat(english.say(row.label())).isNotBlank());
        assertThat(Arrays.stream(Figure.values()).map(Figure::label)).allMatch(english::knows);
        assertThat(Arrays.stream(Course.values()).map(Course::label)).allMatch(english::knows);
    }

    private FigureRow row(Figure figure) {
        return twin.figures().stream()
                .filter(row -> row.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private SeasonTable table(Course course) {
        return twin.seasons().stream()
                .filter(table -> table.course() == course)
                .findFirst()
                .orElseThrow();
    }

    private static Money million(int amount) {
        return Money.of(amount * 1_000_000L, "EUR");
    }
}

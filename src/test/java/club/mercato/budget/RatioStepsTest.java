package club.mercato.budget;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.baseline.YearFigures;
import club.mercato.bids.BidStatus;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Money;
import club.mercato.staff.StaffId;
import club.mercato.terms.Deal;
import club.mercato.terms.Kind;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The squad cost ratio in steps, worked out by hand. */
class RatioStepsTest {

    private static final YearFigures CLUB = new YearFigures(
            2025,
            1,
            new SquadCost.Baseline(
                    money("203000000"), money("73900000"), money("9000000"), money("452000000"), money("54000000")),
            "Board paper 7",
            new StaffId(UUID.randomUUID()),
            Instant.EPOCH);

    /** 42.8m over five years from July: 8.56m a year; up to 6.0m more from the first month: 1.2m a year. */
    private static final Terms BOUGHT = Deal.permanent("40000000", 5)
            .once("the title", "6000000", 50)
            .wage("4200000")
            .agents("2800000", "0")
            .terms();

    /** 1.5m for a season, of which a third lowers the base for three years. */
    private static final Terms LENT = Deal.of(Kind.LOAN)
            .lent(LocalDate.of(2026, 6, 30), "1500000")
            .wage("2000000")
            .terms();

    @Test
    void eachStepComesOnTopOfTheOneBefore() {
        RatioSteps steps = steps(2025);

        assertThat(said(steps.before())).isEqualTo("203000000.00 73900000.00 9000000.00 / 470000000.00 = 60.83");
        assertThat(said(steps.committed().guaranteed()))
                .isEqualTo("205100000.00 78180000.00 9000000.00 / 470000000.00 = 62.19");
        assertThat(said(steps.committed().maximum()))
                .isEqualTo("205100000.00 78780000.00 9000000.00 / 470000000.00 = 62.31");
        assertThat(said(steps.pending().guaranteed()))
                .isEqualTo("206100000.00 78180000.00 9000000.00 / 469500000.00 = 62.47");
        assertThat(said(steps.pending().maximum()))
                .isEqualTo("206100000.00 78780000.00 9000000.00 / 469500000.00 = 62.59");
    }

    @Test
    void theFirstFullYearCostsTwelveMonths() {
        RatioSteps steps = steps(2026);

        assertThat(said(steps.committed().guaranteed()))
                .isEqualTo("207200000.00 82460000.00 9000000.00 / 470000000.00 = 63.54");
        assertThat(said(steps.pending().maximum()))
                .isEqualTo("208200000.00 83660000.00 9000000.00 / 469500000.00 = 64.08");
    }

    private static RatioSteps steps(int year) {
        return RatioSteps.of(
                year,
                CLUB,
                List.of(Live.bid(BidStatus.ACCEPTED, BOUGHT)),
                List.of(Live.bid(BidStatus.FOR_APPROVAL, LENT)),
                Live.BASIS,
                List.of());
    }

    private static Money money(String euros) {
        return Money.read("EUR " + euros);
    }

    private static String said(SquadCost.Ratio ratio) {
        return "%s %s %s / %s = %s"
                .formatted(
                        ratio.pay().amount().toPlainString(),
                        ratio.amortisation().amount().toPlainString(),
                        ratio.agents().amount().toPlainString(),
                        ratio.base().amount().toPlainString(),
                        ratio.percent(2).orElseThrow().toPlainString());
    }
}

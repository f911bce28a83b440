package club.mercato.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inside the mandate the negotiator goes on, outside it he is told by how much. */
class LeewayTest {

    private static final Phrasebook ENGLISH = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        40 | 46   | Within the mandate: EUR 0.00 guaranteed and EUR 0.00 maximum are left.
        38 | 45   | Within the mandate: EUR 2,000,000.00 guaranteed and EUR 1,000,000.00 maximum are left.
        0  | 0    | Within the mandate: EUR 40,000,000.00 guaranteed and EUR 46,000,000.00 maximum are left.
        41 | 46   | EUR 1,000,000.00 over the guaranteed mandate.
        40 | 47   | EUR 1,000,000.00 over the maximum mandate.
        42 | 47   | EUR 2,000,000.00 over the guaranteed and EUR 1,000,000.00 over the maximum mandate.
        """)
    void anOfferIsToldHowItStandsToTheMandate(long guaranteed, long maximum, String told) {
        Leeway leeway = Leeway.of(Optional.of(mandate(upTo(40, 46))), upTo(guaranteed, maximum));

        assertThat(ENGLISH.say(leeway.words())).isEqualTo(told);
    }

    @Test
    void aCentOverTheMandateIsOverIt() {
        Money cent =
                new Money(new BigDecimal("46000000.01"), upTo(0, 0).maximum().currency());

        Leeway leeway = Leeway.of(
                Optional.of(mandate(upTo(40, 46))), new Ceilings(upTo(40, 46).guaranteed(), cent));

        assertThat(ENGLISH.say(leeway.words())).isEqualTo("EUR 0.01 over the maximum mandate.");
    }

    @Test
    void withoutAMandateNothingIsInside() {
        assertThat(Leeway.of(Optional.empty(), upTo(1, 1))).isInstanceOf(Leeway.NoMandate.class);
    }

    @Test
    void anotherCurrencyIsNotComparedUnseen() {
        Ceilings pounds = new Ceilings(Money.of(1, "GBP"), Money.of(2, "GBP"));

        Leeway leeway = Leeway.of(Optional.of(mandate(upTo(40, 46))), pounds);

        assertThat(ENGLISH.say(leeway.words())).isEqualTo("The mandate is in EUR, the offer in GBP.");
    }

    @ParameterizedTest
    @CsvSource({"30, 33, 1", "30, 34, 2", "36, 42, 2", "37, 40, 3", "40, 46, 3"})
    void theFirstStepThatGoesSoFarIsNamed(long guaranteed, long maximum, int step) {
        Mandate mandate = mandate(upTo(40, 46), upTo(32, 33), upTo(36, 42), upTo(40, 46));

        assertThat(Leeway.of(Optional.of(mandate), upTo(guaranteed, maximum)))
                .isInstanceOfSatisfying(
                        Leeway.Within.class, within -> assertThat(within.step()).contains(step));
    }

    @Test
    void aLadderThatEndsBelowTheCeilingLeavesTheRestToTheNegotiator() {
        Mandate mandate = mandate(upTo(40, 46), upTo(32, 33));

        assertThat(Leeway.of(Optional.of(mandate), upTo(40, 40)))
                .isInstanceOfSatisfying(
                        Leeway.Within.class, within -> assertThat(within.step()).isEmpty());
    }

    @Test
    void aMaximumBelowTheGuaranteedIsRefused() {
        assertThat(refusal(MandateForm.upTo(upTo(40, 39)))).isEqualTo("mandates.refused.maximumBelow");
        assertThat(refusal(MandateForm.upTo(upTo(-1, 39)))).isEqualTo("mandates.refused.maximumBelow");
        assertThat(refusal(MandateForm.upTo(upTo(40, 40)))).isEmpty();
    }

    @Test
    void aLadderClimbsAndStaysWithinTheCeilings() {
        assertThat(refusal(ladder(upTo(20, 25), upTo(30, 30), upTo(40, 46)))).isEmpty();
        assertThat(refusal(ladder(upTo(20, 25), upTo(30, 24)))).isEqualTo("mandates.refused.stepPastCeiling");
        assertThat(refusal(ladder(upTo(20, 25), upTo(19, 30)))).isEqualTo("mandates.refused.stepBack");
        assertThat(refusal(ladder(upTo(40, 47)))).isEqualTo("mandates.refused.stepPastCeiling");
        assertThat(refusal(ladder(new Ceilings(Money.of(1, "GBP"), Money.of(2, "GBP")))))
                .isEqualTo("mandates.refused.stepCurrency");
    }

    @Test
    void aStepSaysWhatIsConceded() {
        MandateForm silent = new MandateForm(upTo(40, 46), List.of(new Mandate.Step(upTo(20, 20), " ")), "");

        assertThat(refusal(silent)).isEqualTo("mandates.refused.stepWords");
    }

    private static String refusal(MandateForm form) {
        return MandateRules.refusal(form)
                .map(Refused::why)
                .map(why -> why.key())
                .orElse("");
    }

    private static MandateForm ladder(Ceilings... steps) {
        return new MandateForm(upTo(40, 46), steps(steps), "");
    }

    private static List<Mandate.Step> steps(Ceilings... steps) {
        return Arrays.stream(steps).map(step -> new Mandate.Step(step, "More")).toList();
    }

    private static Mandate mandate(Ceilings ceilings, Ceilings... ladder) {
        return new Mandate(
                new TargetId(UUID.randomUUID()),
                1,
                ceilings,
                steps(ladder),
                "",
                new StaffId(UUID.randomUUID()),
                Instant.EPOCH,
                Optional.empty());
    }

    private static Ceilings upTo(long guaranteed, long maximum) {
        return new Ceilings(Money.of(guaranteed * 1_000_000, "EUR"), Money.of(maximum * 1_000_000, "EUR"));
    }
}

package club.mercato.mandates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Mandate;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the steps agreed in advance, those that an offer used up, the one that it stands on, and those that are left. */
class LadderTest {

    private static final Phrasebook ENGLISH = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "20, 22, is-current is-ahead",
        "30, 30, is-current is-ahead",
        "31, 33, is-made is-current",
        "36, 40, is-made is-current",
        "40, 46, is-made is-made",
        "50, 50, is-made is-made"
    })
    void theStepInForceIsTheFirstThatGoesAsFarAsTheOffer(long guaranteed, long maximum, String shown) {
        Ladder ladder = new Ladder(mandate(), Optional.of(upTo(guaranteed, maximum)), ENGLISH);

        assertThat(String.join(
                        " ",
                        ladder.getChildren()
                                .map(step -> step.getElement().getAttribute("class"))
                                .toList()))
                .isEqualTo(shown);
    }

    private static Mandate mandate() {
        return new Mandate(
                new TargetId(UUID.randomUUID()),
                1,
                upTo(40, 46),
                List.of(new Mandate.Step(upTo(30, 32), "At once"), new Mandate.Step(upTo(36, 40), "Three dates")),
                "",
                new StaffId(UUID.randomUUID()),
                Instant.EPOCH,
                Optional.empty());
    }

    private static Ceilings upTo(long guaranteed, long maximum) {
        return new Ceilings(Money.of(guaranteed * 1_000_000, "EUR"), Money.of(maximum * 1_000_000, "EUR"));
    }
}

package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {

    @Test
    void aYearIsFullOnTheBirthday() {
        LocalDate born = LocalDate.of(1999, 1, 26);

        assertThat(Age.on(LocalDate.of(2025, 1, 25), born)).isEqualTo(25);
        assertThat(Age.on(LocalDate.of(2025, 1, 26), born)).isEqualTo(26);
    }

    @Test
    void whoWasBornOnALeapDayIsOlderOnTheFirstOfMarch() {
        LocalDate born = LocalDate.of(2000, 2, 29);

        assertThat(Age.on(LocalDate.of(2026, 2, 28), born)).isEqualTo(25);
        assertThat(Age.on(LocalDate.of(2026, 3, 1), born)).isEqualTo(26);
    }

    @Test
    void withoutADayOfBirthThereIsNoAge() {
        assertThat(Age.on(LocalDate.of(2026, 1, 1), null)).isNull();
    }
}

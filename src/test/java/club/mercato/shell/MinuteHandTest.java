package club.mercato.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.HouseClock;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.WindowForm;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an open page says about the time that is left moves on by itself. */
class MinuteHandTest extends ScreenTest {

    private static final Instant NEARLY_THERE = Instant.parse("2071-08-30T16:30:00Z");

    @Autowired
    private MinuteHand hand;

    @Autowired
    private SeasonCalendar calendar;

    @Autowired
    private HouseClock clock;

    @Test
    void thePageCountsDownToTheDeadline() {
        signIn(Role.MANAGER);
        clock.at(NEARLY_THERE, () -> calendar.announce(window()).orElseThrow());

        assertThat(countdownAt(NEARLY_THERE, () -> UI.getCurrent().navigate("season")))
                .isEqualTo("2 d 1 h");
        assertThat(countdownAt(NEARLY_THERE.plusSeconds(29 * 60), hand::move)).isEqualTo("2 d 1 h");
        assertThat(countdownAt(NEARLY_THERE.plusSeconds(31 * 60), hand::move)).isEqualTo("2 d 0 h");
        assertThat(countdownAt(Instant.parse("2071-09-01T15:59:00Z"), hand::move))
                .isEqualTo("2 h 1 min");
    }

    private String countdownAt(Instant moment, Runnable act) {
        return clock.at(moment, () -> {
            act.run();
            MockVaadin.clientRoundtrip(false);
            return _get(Span.class, spec -> spec.withClasses("countdown-left")).getText();
        });
    }

    private static WindowForm window() {
        return new WindowForm(
                "FIGC",
                "Counted " + UUID.randomUUID(),
                Instant.parse("2071-06-30T22:00:00Z"),
                Instant.parse("2071-09-01T18:00:00Z"),
                ZoneId.of("Europe/Rome"),
                "figc.it",
                LocalDate.of(2071, 6, 1));
    }
}

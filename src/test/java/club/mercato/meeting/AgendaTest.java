package club.mercato.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.NeedId;
import club.mercato.season.SquadNeed;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order of an agenda, its next point, and what is to be weighed. */
class AgendaTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 20);
    private static final Pressing.Measure MEASURE = new Pressing.Measure(
            new Patience(21, 60, List.of(7, 14, 21), Map.of(Stage.APPROACH, 30)), TODAY, ZoneOffset.UTC, true);
    private static final WindowId WINDOW = new WindowId(UUID.randomUUID());
    private static final SquadNeed STRIKER = need("ST", 1);
    private static final SquadNeed KEEPER = need("GK", 3);

    @Test
    void needsComeByPriorityAndWhatPressesComesFirstWithinThem() {
        TargetCard keeper = card("Keeper", Optional.of(KEEPER), 1, 5, asked(30));
        TargetCard calm = card("Calm", Optional.of(STRIKER), 1, 20, next(3));
        TargetCard stuck = card("Stuck", Optional.of(STRIKER), 2, 40, next(3));
        TargetCard stale = card("Stale", Optional.of(STRIKER), 2, 5, read(22));
        TargetCard silent = card("Silent", Optional.of(STRIKER), 3, 5, asked(21));
        TargetCard patient = card("Patient", Optional.of(STRIKER), 2, 5, asked(2));
        TargetCard free = card("Without need", Optional.empty(), 1, 90, asked(60));
        AgendaOrder order = new AgendaOrder(Map.of(STRIKER.id(), STRIKER, KEEPER.id(), KEEPER), MEASURE);

        assertThat(order.of(List.of(free, keeper, calm, patient, stale, silent, stuck)))
                .extracting(TargetCard::shownName)
                .containsExactly("Silent", "Stale", "Stuck", "Calm", "Patient", "Keeper", "Without need");
    }

    @Test
    void theNextPointIsTheNextThatWaitsAndGoesRoundOnce() {
        TargetId one = new TargetId(UUID.randomUUID());
        TargetId decided = new TargetId(UUID.randomUUID());
        TargetId gone = new TargetId(UUID.randomUUID());
        TargetId last = new TargetId(UUID.randomUUID());
        Agenda agenda = new Agenda(List.of(
                point(one),
                new Agenda.Point(
                        decided,
                        Optional.empty(),
                        Optional.of(new Agenda.Verdict(Decision.Kind.GO_ON, new StaffId(UUID.randomUUID())))),
                point(gone),
                point(last)));

        assertThat(agenda.nextOpen(-1, target -> true)).contains(one);
        assertThat(agenda.nextOpen(0, target -> !target.equals(gone))).contains(last);
        assertThat(agenda.nextOpen(3, target -> true)).contains(one);
        assertThat(agenda.nextOpen(0, target -> target.equals(one))).contains(one);
        assertThat(agenda.nextOpen(0, target -> false)).isEmpty();
        assertThat(agenda.decided()).isEqualTo(1);
    }

    @Test
    void aStaleNoIsWeighedAsOneThatMayNotHold() {
        TargetCard card = card("Balerdi", Optional.of(STRIKER), 1, 69, read(55));

        assertThat(new Weighing(card, List.of(), Optional.empty(), MEASURE).points())
                .extracting(point -> point.what().key())
                .containsExactly("meeting.weigh.staleNo", "meeting.weigh.stuck", "meeting.weigh.noNextStep");
    }

    @Test
    void aSilenceWithinTheCadenceIsToldAsPatience() {
        TargetCard card = card("Patient", Optional.of(STRIKER), 1, 3, asked(6));

        assertThat(new Weighing(card, List.of(), Optional.empty(), MEASURE).points())
                .extracting(Briefing.Point::what)
                .extracting(Sentence::key)
                .contains("meeting.weigh.silent")
                .doesNotContain("meeting.weigh.silentTooLong");
    }

    private static Agenda.Point point(TargetId target) {
        return new Agenda.Point(target, Optional.empty(), Optional.empty());
    }

    private static SquadNeed need(String position, int priority) {
        return new SquadNeed(new NeedId(UUID.randomUUID()), 0, position, "", priority, WINDOW, "");
    }

    private static Standing asked(int daysAgo) {
        return new Standing(
                ClubPosition.UNKNOWN,
                Optional.empty(),
                Optional.of(TODAY.minusDays(daysAgo)),
                next(3).followUp(),
                Optional.empty());
    }

    private static Standing read(int daysAgo) {
        return new Standing(
                ClubPosition.NOT_FOR_SALE,
                Optional.of(TODAY.minusDays(daysAgo)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Standing next(int inDays) {
        return new Standing(
                ClubPosition.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Standing.NextTouch(TODAY.plusDays(inDays), Optional.empty(), "Call")),
                Optional.empty());
    }

    private static TargetCard card(
            String name, Optional<SquadNeed> need, int priority, int daysInStage, Standing standing) {
        return new TargetCard(
                new TargetId(UUID.randomUUID()),
                0,
                Stage.APPROACH,
                TODAY.minusDays(daysInStage).atStartOfDay(ZoneOffset.UTC).toInstant(),
                new StaffId(UUID.randomUUID()),
                TargetState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Route.TRANSFER,
                WINDOW,
                need.map(SquadNeed::id),
                Optional.empty(),
                Optional.of(priority),
                true,
                new TargetCard.Player(
                        new PlayerId(UUID.randomUUID()),
                        name,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                standing,
                Optional.empty());
    }
}

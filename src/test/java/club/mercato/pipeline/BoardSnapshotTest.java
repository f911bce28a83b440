package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Money;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardSnapshotTest {

    private static final Instant START = Instant.parse("2025-06-01T08:00:00Z");

    @Test
    void theNewestInAStageStandsFirst() {
        TargetCard old = card(Stage.APPROACH, 1);
        TargetCard young = card(Stage.APPROACH, 9);

        BoardSnapshot board = BoardSnapshot.of(List.of(old, young), Map.of());

        assertThat(board.column(Stage.APPROACH, BoardOrder.NEWEST)).containsExactly(young, old);
    }

    @Test
    void aColumnThatAChangeDidNotTouchIsTheSameList() {
        TargetCard moving = card(Stage.IDENTIFIED, 1);
        BoardSnapshot before =
                BoardSnapshot.of(List.of(moving, card(Stage.APPROACH, 2), card(Stage.TALKS, 3)), Map.of());

        BoardSnapshot after = before.with(Set.of(moving.id()), List.of(moved(moving, Stage.APPROACH, 4)), Map.of());

        assertThat(after.column(Stage.TALKS, BoardOrder.NEWEST))
                .isSameAs(before.column(Stage.TALKS, BoardOrder.NEWEST));
        assertThat(after.column(Stage.IDENTIFIED, BoardOrder.NEWEST)).isEmpty();
        assertThat(after.column(Stage.APPROACH, BoardOrder.NEWEST)).hasSize(2);
        assertThat(before.column(Stage.IDENTIFIED, BoardOrder.NEWEST)).containsExactly(moving);
    }

    @Test
    void manySmallChangesEndWhereReadingAllAnewEnds() {
        Random random = new Random(7);
        Map<TargetId, TargetCard> truth = new HashMap<>();
        BoardSnapshot board = BoardSnapshot.of(List.of(), Map.of());
        for (int step = 0; step < 2_000; step++) {
            List<TargetId> known = new ArrayList<>(truth.keySet());
            Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
            if (known.isEmpty() || random.nextInt(4) == 0) {
                TargetCard entered = card(stage, step);
                truth.put(entered.id(), entered);
                board = board.with(Set.of(entered.id()), List.of(entered), Map.of());
            } else {
                TargetId id = known.get(random.nextInt(known.size()));
                if (random.nextInt(5) == 0) {
                    truth.remove(id);
                    board = board.with(Set.of(id), List.of(), Map.of());
                } else {
                    TargetCard moved = moved(Objects.requireNonNull(truth.get(id)), stage, step);
                    truth.put(id, moved);
                    board = board.with(Set.of(id), List.of(moved), Map.of());
                }
            }
        }
        BoardSnapshot whole = BoardSnapshot.of(truth.values(), Map.of());
        for (Stage stage : Stage.values()) {
            for (BoardOrder order : BoardOrder.values()) {
                assertThat(board.column(stage, order)).isEqualTo(whole.column(stage, order));
            }
        }
    }

    static TargetCard card(Stage stage, int minute) {
        return new TargetCard(
                new TargetId(UUID.randomUUID()),
                0,
                stage,
                START.plusSeconds(minute * 60L),
                new StaffId(UUID.randomUUID()),
                TargetState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Route.TRANSFER,
                new WindowId(UUID.randomUUID()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new TargetCard.Player(
                        new PlayerId(UUID.randomUUID()),
                        "Joan Puigdevall i Serra",
                        "joan puigdevall i serra",
                        Optional.of("GK"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Standing.UNKNOWN,
                Optional.empty());
    }

    static TargetCard worth(TargetCard card, Optional<Money> value, Optional<Money> price) {
        TargetCard.Player his = card.player();
        return new TargetCard(
                card.id(),
                card.moves(),
                card.stage(),
                card.stageSince(),
                card.stageBy(),
                card.state(),
                card.parkedUntil(),
                card.closedReason(),
                card.route(),
                card.window(),
                card.need(),
                card.owner(),
                card.priority(),
                card.priorityStands(),
                new TargetCard.Player(
                        his.id(), his.name(), his.key(), his.position(), his.born(), his.contractUntil(), value),
                card.club(),
                card.standing().priced(price),
                card.restricted());
    }

    private static TargetCard moved(TargetCard card, Stage stage, int minute) {
        return new TargetCard(
                card.id(),
                card.moves() + 1,
                stage,
                START.plusSeconds(minute * 60L),
                card.stageBy(),
                card.state(),
                card.parkedUntil(),
                card.closedReason(),
                card.route(),
                card.window(),
                card.need(),
                card.owner(),
                card.priority(),
                card.priorityStands(),
                card.player(),
                card.club(),
                card.standing(),
                card.restricted());
    }
}

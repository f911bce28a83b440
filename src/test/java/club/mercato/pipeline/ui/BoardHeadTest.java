package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.kernel.Money;
import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetCard;
import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.testing.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands above a column and what a card says of its time there, as an open board is told it. */
@Import(Told.class)
class BoardHeadTest extends ScreenTest {

    private static final String LIMIT = "pipeline.setting.limit.";

    @Autowired
    private Told told;

    @Autowired
    private BoardDesk desk;

    @Autowired
    private HouseSettings settings;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anOpenBoardHearsOfALimitAndKeepsItBesideTheCountUnderAFilter() {
        told.approached("Limited", "Borgo Testata");
        BoardScreen screen = told.as(told.recruiter(), () -> screen("Limited"));
        BoardData.Head before = head(told.as(told.recruiter(), screen::start).columns(), Stage.APPROACH);
        assertThat(before.limit()).isNull();

        limit(Stage.APPROACH, 1);
        screen.forgetTold();
        BoardData.Delta delta =
                told.as(told.recruiter(), () -> screen.changes(Set.of()).orElseThrow());

        BoardData.Head after = head(delta.columns(), Stage.APPROACH);
        assertThat(after.limit()).isEqualTo(1);
        assertThat(after.count()).isEqualTo(1);
        assertThat(after.all()).isEqualTo(before.all());
        limit(Stage.APPROACH, Setting.EMPTY);
    }

    @Test
    void aCardSaysItsDaysInAStageOnceTheyAreMoreThanTheHouseWants() {
        told.approached("Rotting", "Borgo Testata");
        LocalDate today = LocalDate.now(Telling.ROME);

        assertThat(card(today.plusDays(30), "Rotting").rot()).isNull();
        BoardData.Card late = card(today.plusDays(31), "Rotting");

        assertThat(late.rot()).isEqualTo("31 d");
        assertThat(late.say()).contains("31 days in Approach, longer than 30");
    }

    @Test
    void theTotalCountsGuaranteedPricesAndKeepsCurrenciesApart() {
        TargetCard bid = told.approached("Total Uno", "Borgo Testata");
        told.approached("Total Due", "Borgo Testata");
        told.approached("Total Tre", "Borgo Testata");
        assertThat(approach("Total").value()).isEqualTo("54.0m");
        assertThat(approach("Total").valueText()).isNull();

        price(bid, Money.of(25_000_000, "EUR"));
        assertThat(approach("Total").value()).isEqualTo("61.0m");
        assertThat(approach("Total").valueText()).isEqualTo("61.0m: 1 by guaranteed price, 2 by market value");

        price(bid, Money.of(20_000_000, "GBP"));
        assertThat(approach("Total").value()).isEqualTo("36.0m +");
        assertThat(approach("Total").valueText())
                .isEqualTo("EUR 36.0m and GBP 20.0m, each currency by itself:"
                        + " 1 by guaranteed price, 2 by market value");
    }

    private BoardData.Head approach(String words) {
        return told.as(told.recruiter(), () -> head(screen(words).start().columns(), Stage.APPROACH));
    }

    private BoardData.Card card(LocalDate day, String words) {
        return told.on(
                day,
                () -> screen(words).start().columns().stream()
                        .flatMap(column -> column.cards().stream())
                        .findFirst()
                        .orElseThrow());
    }

    private BoardScreen screen(String words) {
        return new BoardScreen(
                desk,
                BoardLook.PLAIN.with(
                        new BoardFilters(false, List.of(), List.of(), List.of(), false, words), BoardOrder.NEWEST));
    }

    private static BoardData.Head head(List<BoardData.Column> columns, Stage stage) {
        return columns.stream()
                .map(BoardData.Column::head)
                .filter(head -> head.id().equals(stage.name()))
                .findFirst()
                .orElseThrow();
    }

    private void limit(Stage stage, int most) {
        told.as(told.manager(), () -> {
            Map<Setting, Integer> seen = settings.values();
            Setting limit = seen.keySet().stream()
                    .filter(setting -> setting.name().equals(LIMIT + stage.name()))
                    .findFirst()
                    .orElseThrow();
            return settings.change(seen, Map.of(limit, most)).orElseThrow();
        });
    }

    private void price(TargetCard target, Money price) {
        told.as(told.recruiter(), () -> {
            transaction.executeWithoutResult(
                    status -> standings.note(target.id(), standing -> standing.priced(Optional.of(price))));
            return true;
        });
    }
}

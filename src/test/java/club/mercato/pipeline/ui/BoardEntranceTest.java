package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.Ids;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedForm;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The form at a column's foot. */
@Import(Told.class)
class BoardEntranceTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BoardEntrance entrance;

    @Autowired
    private BoardDesk desk;

    @Autowired
    private PlayerRegister players;

    @Autowired
    private SeasonCalendar calendar;

    private String need = "";

    @BeforeEach
    void enterAWindowAheadWithANeed() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        TransferWindow window = SignedInAs.get(
                SignedInAs.employed(staffRoom, "secretary", Role.ADMIN),
                () -> calendar.currentOrNext()
                        .orElseGet(() -> calendar.enterWindow(new WindowForm(
                                "FIGC",
                                "Ahead",
                                now.minus(Duration.ofDays(9)),
                                now.plus(Duration.ofDays(9)),
                                Telling.ROME,
                                "test",
                                LocalDate.now(Telling.ROME)))));
        SquadNeed entered = told.as(
                told.manager(),
                () -> calendar.enterNeed(new NeedForm(
                        "LB", "fast", 1, Objects.requireNonNull(window).id(), "None left")));
        need = entered.id().value().toString();
    }

    @Test
    void itIsOfferedUpToTheStageWhoseGatesOnesOwnWordMeets() {
        assertThat(told.as(told.recruiter(), desk::entrances)).containsExactly(Stage.IDENTIFIED, Stage.SHORTLISTED);
        assertThat(told.as(told.manager(), desk::entrances))
                .containsExactly(Stage.IDENTIFIED, Stage.SHORTLISTED, Stage.APPROACH);
        assertThat(told.as(SignedInAs.employed(staffRoom, "director", Role.DIRECTOR), desk::entrances))
                .isEmpty();
    }

    @Test
    void itAsksWhatTheGatesOnTheWayAskWithMeAsTheOwner() {
        String me = told.manager().key().toString();

        assertThat(asked(Stage.IDENTIFIED)).containsExactly("owner? " + me);
        assertThat(asked(Stage.SHORTLISTED)).containsExactly("owner " + me, "need null");
        assertThat(asked(Stage.APPROACH)).containsExactly("owner " + me, "need null", "priority null");
    }

    @Test
    void aPlayerIsFoundWithoutHisAccentsAndStandsInTheColumnAtOnce() {
        entered("Þórður Ásgeirsson");
        BoardScreen screen = told.as(told.recruiter(), () -> new BoardScreen(desk, BoardLook.PLAIN));
        told.as(told.recruiter(), screen::start);
        BoardData.Choice him =
                told.as(told.recruiter(), () -> entrance.players("thordur asg")).getFirst();

        BoardData.Entered entered = told.as(
                told.recruiter(),
                () -> entrance.enter(
                        screen,
                        Stage.SHORTLISTED,
                        him.v(),
                        Map.of("owner", told.recruiter().key().toString(), "need", need)));

        assertThat(entered.why()).isNull();
        assertThat(entered.said()).startsWith("Þórður Ásgeirsson added to Shortlisted, 1 of ");
        assertThat(Objects.requireNonNull(entered.delta()).columns())
                .anySatisfy(column -> assertThat(column.cards())
                        .extracting(BoardData.Card::id)
                        .contains(entered.id()));
        assertThat(told.card(TargetId.of(Objects.requireNonNull(entered.id()))).stage())
                .isEqualTo(Stage.SHORTLISTED);
    }

    @Test
    void whatIsRefusedIsSaidInPlaceWithWhatMendsIt() {
        PlayerId player = entered("Zeno Giàpreso");
        BoardScreen screen = told.as(told.recruiter(), () -> new BoardScreen(desk, BoardLook.PLAIN));

        assertThat(enter(screen, "", Stage.IDENTIFIED).why()).isEqualTo("Choose a player.");
        assertThat(enter(screen, Ids.next().toString(), Stage.IDENTIFIED).why()).isEqualTo("Choose a player.");
        assertThat(enter(screen, player.value().toString(), Stage.SHORTLISTED).why())
                .isEqualTo("A shortlisted target needs a need that it answers.");
        BoardData.Entered first = enter(screen, player.value().toString(), Stage.IDENTIFIED);
        BoardData.Entered second = enter(screen, player.value().toString(), Stage.IDENTIFIED);

        assertThat(second.why()).isEqualTo("He is already a target for this window.");
        assertThat(Objects.requireNonNull(second.mends()))
                .containsExactly(new BoardData.Mend("open-target", "Open it", Objects.requireNonNull(first.id())));
    }

    private BoardData.Entered enter(BoardScreen screen, String player, Stage stage) {
        return told.as(told.recruiter(), () -> entrance.enter(screen, stage, player, Map.of()));
    }

    private List<String> asked(Stage stage) {
        return told.as(told.manager(), () -> entrance.ask(stage)).fields().stream()
                .map(field -> field.name() + (field.required() ? " " : "? ") + field.value())
                .toList();
    }

    private PlayerId entered(String name) {
        return told.as(
                told.recruiter(), () -> players.enter(PlayerForm.named(name)).orElseThrow());
    }
}

package club.mercato.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.ImportReport;
import club.mercato.directory.ImportReport.RefusedRow;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerImport;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.kernel.Answer;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory's pages as their users see them. */
class DirectoryPagesTest extends ScreenTest {

    @Autowired
    private PlayerRegister players;

    @Autowired
    private ClubRegister clubs;

    @Autowired
    private PlayerImport uploads;

    @Test
    void aPlayerIsFoundWithoutTypingHisMarks() {
        signIn(Role.RECRUITER);
        players.enter(PlayerForm.named("Åke Sökmüller")).orElseThrow();

        UI.getCurrent().navigate("players");
        search("Search players", "sokmuller ak");

        assertThat(_get(H1.class).getText()).isEqualTo("Players");
        assertThat(names()).containsExactly("Åke Sökmüller");
    }

    @Test
    void aListWithoutRowsSaysWhatBringsSome() {
        signIn(Role.RECRUITER);

        UI.getCurrent().navigate("players");
        search("Search players", "nobodyhasthisname");

        assertThat(playersGrid().getEmptyStateText()).isEqualTo("No player matches.");
    }

    @Test
    void aDirectorReadsButIsOfferedNothingToChange() {
        signIn(Role.DIRECTOR);

        UI.getCurrent().navigate("players");

        _assertNone(Button.class, spec -> spec.withText("Import"));
        _assertNone(Button.class, spec -> spec.withText("New player"));
    }

    @Test
    void anUnknownIdIsNotFound() {
        signIn(Role.RECRUITER);

        for (String address : List.of("players/", "clubs/", "people/")) {
            assertThat(h1After(address + UUID.randomUUID())).isNotEqualTo("");
            assertThat(h1After(address + "no-id")).isEqualTo(h1After(address + UUID.randomUUID()));
        }
    }

    @Test
    void aPlayerIsEditedOnHisPage() {
        signIn(Role.RECRUITER);
        PlayerId id = players.enter(PlayerForm.named("Edit Mich")).orElseThrow();

        UI.getCurrent().navigate("players/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _get(TextField.class, spec -> spec.withLabel("Agent")).setValue("Agentur Neu");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(H1.class).getText()).isEqualTo("Edit Mich");
        assertThat(players.find(id).orElseThrow().agent()).isEqualTo("Agentur Neu");
        _assertNone(Button.class, spec -> spec.withText("Save"));
    }

    @Test
    void whatIsRefusedStandsAtItsFieldAndWhatWasTypedStays() {
        signIn(Role.RECRUITER);
        PlayerId id = players.enter(PlayerForm.named("Gross Wuchs")).orElseThrow();

        UI.getCurrent().navigate("players/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        IntegerField height = _get(IntegerField.class, spec -> spec.withLabel("Height in cm"));
        height.setValue(300);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(height.isInvalid()).isTrue();
        assertThat(height.getErrorMessage()).isEqualTo("A height of 300 cm is outside 120 to 230 cm.");
        assertThat(height.getValue()).isEqualTo(300);
    }

    @Test
    void aStaleSaveShowsBothSidesAndMineCanBeKept() {
        signIn(Role.RECRUITER);
        PlayerId id = players.enter(PlayerForm.named("Konflikt Spieler")).orElseThrow();
        UI.getCurrent().navigate("players/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _get(TextField.class, spec -> spec.withLabel("Agent")).setValue("Mein Agent");
        players.amend(id, 0, PlayerForm.named("Konflikt Spieler").represented("Dein Agent"))
                .orElseThrow();

        _click(_get(Button.class, spec -> spec.withText("Save")));

        String table = _get(NativeTable.class).getElement().getTextRecursively();
        assertThat(table).contains("Agent").contains("Mein Agent").contains("Dein Agent");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Agent")).getValue())
                .isEqualTo("Mein Agent");
        assertThat(players.find(id).orElseThrow().agent()).isEqualTo("Dein Agent");

        _click(_get(Button.class, spec -> spec.withText("Keep mine")));

        PlayerProfile kept = players.find(id).orElseThrow();
        assertThat(kept.agent()).isEqualTo("Mein Agent");
        assertThat(kept.version()).isEqualTo(2);
    }

    @Test
    void aStaleSaveCanTakeTheirs() {
        signIn(Role.RECRUITER);
        PlayerId id = players.enter(PlayerForm.named("Nachgeber Spieler")).orElseThrow();
        UI.getCurrent().navigate("players/" + id.value());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _get(TextField.class, spec -> spec.withLabel("Agent")).setValue("Mein Agent");
        players.amend(id, 0, PlayerForm.named("Nachgeber Spieler").represented("Dein Agent"))
                .orElseThrow();
        _click(_get(Button.class, spec -> spec.withText("Save")));

        _click(_get(Button.class, spec -> spec.withText("Take theirs")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Agent")).getValue())
                .isEqualTo("Dein Agent");
        _assertNone(NativeTable.class);
    }

    @Test
    void aClubIsEnteredWithARoundelFromItsName() {
        signIn(Role.MANAGER);
        UI.getCurrent().navigate("clubs");
        _click(_get(Button.class, spec -> spec.withText("New club")));

        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Neustadt Wanderers");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Roundel")).getValue())
                .isEqualTo("NW");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(clubs.search("neustadt", 0, 1).getFirst().roundel()).isEqualTo("NW");
        assertThat(_get(H1.class).getText()).isEqualTo("Neustadt Wanderers");
    }

    @Test
    void aClubsPageListsItsPlayers() {
        signIn(Role.MANAGER);
        var club = clubs.enter(ClubForm.named("Kader Verein")).orElseThrow();
        players.enter(PlayerForm.named("Kader Spieler").at(club, null)).orElseThrow();

        UI.getCurrent().navigate("clubs/" + club.value());

        assertThat(names()).containsExactly("Kader Spieler");
    }

    @Test
    void theImportListsWhatItCouldNotTakeAndOffersItAsAFile() {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("players/import");
        byte[] file = """
                tm_id,name,height_cm
                page-1,Page One,180
                page-2,Page Two,18
                """.getBytes(StandardCharsets.UTF_8);
        Answer<ImportReport> answer = uploads.take("page.csv", file, (done, of) -> {});

        _get(ImportView.class).done(answer);

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("2 rows: 1 new, 0 changed, 0 unchanged, 1 refused");
        @SuppressWarnings("unchecked")
        Grid<RefusedRow> refused = _get(Grid.class);
        assertThat(GridKt._size(refused)).isEqualTo(1);
        assertThat(GridKt._get(refused, 0).line()).isEqualTo(3);
        assertThat(_get(Anchor.class, spec -> spec.withText("Download refused rows"))
                        .getHref())
                .isNotBlank();
    }

    @Test
    void anUploadRunsInTheBackgroundAndTellsThePage() throws InterruptedException {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("players/import");

        _get(ImportView.class).take("bg.csv", "tm_id,name\nbg-1,Back Ground\n".getBytes(StandardCharsets.UTF_8));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("upload")) {
                thread.join();
            }
        }
        MockVaadin.clientRoundtrip(false);

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("1 row: 1 new, 0 changed, 0 unchanged, 0 refused");
    }

    @Test
    void aDirectorMayNotImport() {
        signIn(Role.DIRECTOR);

        UI.getCurrent().navigate("players/import");

        _assertNone(ImportView.class);
    }

    private static String h1After(String address) {
        try {
            UI.getCurrent().navigate(address);
        } catch (NotFoundException notFound) {
            return "not found";
        } catch (RuntimeException rerouted) {
            return rerouted.getClass().getSimpleName();
        }
        return _find(H1.class).stream()
                .map(Component::getElement)
                .map(e -> e.getText())
                .findFirst()
                .orElse("");
    }

    private static void search(String name, String text) {
        TextField field = _find(TextField.class).stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
        field.setValue(text);
    }

    @SuppressWarnings("unchecked")
    private static Grid<PlayerRow> playersGrid() {
        return _get(Grid.class);
    }

    private static List<String> names() {
        return GridKt._findAll(playersGrid()).stream()
                .map(row -> Objects.requireNonNull(row).name())
                .toList();
    }
}

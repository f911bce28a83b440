package club.mercato.shell.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Told;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A few letters lead to whatever the viewer may open, and to nothing else. */
@Import(Told.class)
class SearchTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BackRoom backRoom;

    @Test
    void itLeadsToPagesBeforeAnythingIsTyped() {
        signIn(Role.RECRUITER);
        open("");

        assertThat(links()).contains("today", "board", "budget", "people");
        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Pages");
    }

    @Test
    void itFindsTargetsPlayersAndClubsWhateverTheirDiacritics() {
        TargetCard target = told.approached("Bjørn Søkerud", "Fotballklubben Søkerud");
        signIn(told.manager());

        open("sokerud");

        assertThat(links())
                .containsExactly(
                        "targets/" + target.id().value(),
                        "players/" + target.player().id().value(),
                        "clubs/" + target.club().orElseThrow().id().value());
        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Targets", "Players", "Clubs");
    }

    @Test
    void aRestrictedTargetIsNotFoundByOthers() {
        TargetCard target = told.approached("Leander Hemmelig", "Fotballklubben Hemmelig");
        told.as(
                        told.manager(),
                        () -> backRoom.restrict(
                                target.id(),
                                new RestrictionForm(
                                        Optional.empty(), Set.of(told.manager().id()))))
                .orElseThrow();

        signIn(Role.DIRECTOR);
        open("hemmelig");
        assertThat(links()).noneMatch(path -> path.startsWith("targets/"));
        assertThat(links()).contains("players/" + target.player().id().value());

        signIn(told.manager());
        open("hemmelig");
        assertThat(links()).contains("targets/" + target.id().value());
    }

    @Test
    void anAdministratorFindsNoTargets() {
        TargetCard target = told.approached("Asbjørn Admindal", "Fotballklubben Admin");
        signIn(Role.ADMIN);

        open("admindal");

        assertThat(links()).containsExactly("players/" + target.player().id().value());
    }

    @Test
    void whereNothingIsFoundItSaysSo() {
        signIn(Role.RECRUITER);

        open("qwxz");

        assertThat(_get(SearchDialog.class).getElement().getTextRecursively()).contains("Nothing is called “qwxz”.");
    }

    private static void open(String typed) {
        UI.getCurrent().navigate("season");
        _click(_get(SearchButton.class));
        field().setValue(typed);
    }

    private static TextField field() {
        return _get(TextField.class, spec -> spec.withClasses("search-field"));
    }

    private static List<String> links() {
        return _find(_get(SearchDialog.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }
}

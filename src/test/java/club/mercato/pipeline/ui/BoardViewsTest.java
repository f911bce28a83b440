package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.LaneBy;
import club.mercato.pipeline.Stage;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.SignedInAs;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the board's address is kept by name and brought back. */
class BoardViewsTest extends ScreenTest {

    @Autowired
    private BoardViews views;

    @Test
    void aBareAddressOpensWithTheFirstViewAndTheWholeBoardHasOneOfItsOwn() {
        as("views-first");
        BoardLook look = new BoardLook(
                new BoardFilters(true, List.of("1"), List.of(), List.of("NOT_FOR_SALE"), true, "Bérardi & Co"),
                BoardOrder.SILENCE,
                Optional.of(LaneBy.OWNER),
                BoardLook.PLAIN.folding(Set.of("IDENTIFIED", "SIGNED")).folded());
        BoardData.View kept = views.act(
                        "keep", "", 0, "Mine, silent first", look.address().getQueryString())
                .views()
                .getFirst();
        assertThat(views.look(QueryParameters.empty())).isEqualTo(BoardLook.PLAIN);
        assertThat(views.address(BoardLook.PLAIN).getParameters()).isEmpty();

        views.act("first", kept.id(), kept.v(), "", "");

        assertThat(views.look(QueryParameters.empty())).isEqualTo(look);
        assertThat(views.look(QueryParameters.empty()).folded())
                .hasValueSatisfying(
                        stages -> assertThat(stages).containsExactlyInAnyOrder(Stage.IDENTIFIED, Stage.SIGNED));
        QueryParameters whole = views.address(BoardLook.PLAIN);
        assertThat(views.look(whole)).as("of %s", whole.getQueryString()).isEqualTo(BoardLook.PLAIN);
        assertThat(views.look(QueryParameters.of("priority", "2")).filters().priorities())
                .as("an address that says something")
                .containsExactly("2");
    }

    @Test
    void theMarkOfTheWholeBoardIsNotKept() {
        as("views-whole");

        BoardData.Views now = views.act("keep", "", 0, "Everything", "all=true&order=VALUE");

        assertThat(now.why()).isNull();
        assertThat(now.views().getFirst().query()).isEqualTo("order=VALUE");
    }

    @Test
    void aRefusalSaysWhyAndShowsTheListAsItIs() {
        as("views-refused");
        BoardData.View kept = views.act("keep", "", 0, "Once", "").views().getFirst();
        views.act("rename", kept.id(), kept.v(), "Twice", "");

        BoardData.Views late = views.act("rename", kept.id(), kept.v(), "Thrice", "");

        assertThat(late.why()).isEqualTo("Somebody else changed this view meanwhile. It is called Twice now.");
        assertThat(late.views()).extracting(BoardData.View::name).containsExactly("Twice");
    }

    private void as(String username) {
        StaffMember member = SignedInAs.employed(staffRoom, username, Role.RECRUITER);
        signIn(member);
    }
}

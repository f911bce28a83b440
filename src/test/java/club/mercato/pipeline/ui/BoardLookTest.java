package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.Stage;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a board's address says is what is seen, and what is seen the address says. */
class BoardLookTest {

    @Test
    void theAddressSaysEverythingAndIsReadBack() {
        BoardLook look = look("mine=true&priority=1&text=bal&order=VALUE&folded=SIGNED&folded=TALKS");

        assertThat(look.filters().mine()).isTrue();
        assertThat(look.order()).isEqualTo(BoardOrder.VALUE);
        assertThat(look.folded()).contains(Set.of(Stage.TALKS, Stage.SIGNED));
        assertThat(BoardLook.of(look.address())).isEqualTo(look);
    }

    @Test
    void anAddressWithoutCollapsedStagesLeavesThemToTheBrowser() {
        assertThat(look("order=VALUE").folded()).isEmpty();
        assertThat(BoardLook.PLAIN.address().getQueryString()).isEmpty();
    }

    @Test
    void thatNoStageIsCollapsedIsSaidToo() {
        BoardLook open = BoardLook.PLAIN.folding(List.of());

        assertThat(open.address().getQueryString()).isEqualTo("folded=none");
        assertThat(BoardLook.of(open.address()).folded()).contains(Set.of());
    }

    @Test
    void anAddressSomebodyMadeUpCollapsesAndOrdersNothing() {
        BoardLook look = look("order=BEAUTY&folded=NOWHERE");

        assertThat(look.order()).isEqualTo(BoardOrder.NEWEST);
        assertThat(look.folded()).contains(Set.of());
    }

    private static BoardLook look(String address) {
        return BoardLook.of(QueryParameters.fromString(address));
    }
}

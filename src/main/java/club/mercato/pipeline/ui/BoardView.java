package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.BoardOrder;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;

/** The board: every open target as a card in its stage. */
@Route("board")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardDesk desk;
    private final transient BoardMoves moves;
    private final transient LiveFeed feed;
    private final transient Viewer viewer;

    BoardView(BoardDesk desk, BoardMoves moves, LiveFeed feed, Viewer viewer) {
        this.desk = desk;
        this.moves = moves;
        this.feed = feed;
        this.viewer = viewer;
        addClassName("board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        BoardScreen screen = new BoardScreen(desk, BoardFilters.of(address), order(address));
        removeAll();
        getElement().appendChild(new BoardElement(screen, moves, feed, this::keep).getElement());
    }

    @Override
    public String getPageTitle() {
        Phrasebook phrases = viewer.phrases();
        return phrases.say("pipeline.board.title");
    }

    static BoardOrder order(QueryParameters address) {
        return address.getSingleParameter("order")
                .flatMap(name -> Arrays.stream(BoardOrder.values())
                        .filter(order -> order.name().equals(name))
                        .findFirst())
                .orElse(BoardOrder.NEWEST);
    }

    private void keep(BoardFilters filters, BoardOrder order) {
        String chosen = order == BoardOrder.NEWEST ? "" : order.name();
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("board", filters.address(chosen)));
    }
}

package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Viewer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The board: every open target as a card in its stage. */
@Route("board")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardDesk desk;
    private final transient BoardMoves moves;
    private final transient ManyCards many;
    private final transient LaneMoves laneMoves;
    private final transient BoardEntrance entrance;
    private final transient LiveFeed feed;
    private final transient Viewer viewer;

    BoardView(
            BoardDesk desk,
            BoardMoves moves,
            ManyCards many,
            LaneMoves laneMoves,
            BoardEntrance entrance,
            LiveFeed feed,
            Viewer viewer) {
        this.desk = desk;
        this.moves = moves;
        this.many = many;
        this.laneMoves = laneMoves;
        this.entrance = entrance;
        this.feed = feed;
        this.viewer = viewer;
        addClassName("board-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardScreen screen =
                new BoardScreen(desk, desk.views().look(event.getLocation().getQueryParameters()));
        removeAll();
        getElement()
                .appendChild(new BoardElement(screen, moves, many, laneMoves, entrance, desk.views(), feed, this::keep)
                        .getElement());
    }

    @Override
    public String getPageTitle() {
        Phrasebook phrases = viewer.phrases();
        return phrases.say("pipeline.board.title");
    }

    private void keep(BoardLook look) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("board", desk.views().address(look)));
    }
}

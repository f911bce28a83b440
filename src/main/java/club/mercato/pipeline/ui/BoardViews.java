package club.mercato.pipeline.ui;

import club.mercato.kernel.Refused;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.views.SavedView;
import club.mercato.views.ViewId;
import club.mercato.views.ViewShelf;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The board's saved views: what stands in its address, by name. */
@Component
class BoardViews {

    private static final String PAGE = "board";

    /** Stands in the address of a board without filters where a bare address would open with a view. */
    private static final String WHOLE = "all";

    private final ViewShelf shelf;
    private final Viewer viewer;

    BoardViews(ViewShelf shelf, Viewer viewer) {
        this.shelf = shelf;
        this.viewer = viewer;
    }

    List<BoardData.View> seen() {
        return asOpened().stream().map(BoardViews::drawn).toList();
    }

    boolean mayShare() {
        return viewer.staff().is(Role.MANAGER);
    }

    /** How a board opens at an address: without parameters as the viewer's first view says. */
    BoardLook look(QueryParameters address) {
        return address.getParameters().isEmpty()
                ? first().map(view -> look(view.query())).orElse(BoardLook.PLAIN)
                : BoardLook.of(address);
    }

    BoardLook look(String query) {
        return BoardLook.of(QueryParameters.fromString(query));
    }

    /** The address that brings this look back. */
    QueryParameters address(BoardLook look) {
        QueryParameters address = look.address();
        return address.getParameters().isEmpty() && first().isPresent() ? QueryParameters.of(WHOLE, "true") : address;
    }

    /**
     * @param act  what is done with a view: keep, rename, refit, share, unshare, remove, first, plain
     * @param id   which view; empty for one that is not kept yet
     * @param seen the version that was seen
     * @param text the name
     * @param query the parameters of the board's address
     */
    BoardData.Views act(String act, String id, int seen, String text, String query) {
        Optional<Refused> refused = switch (act) {
            case "keep" -> shelf.keep(PAGE, text, kept(query)).refusal();
            case "rename" -> shelf.rename(ViewId.of(id), seen, text).refusal();
            case "refit" -> shelf.refit(ViewId.of(id), seen, kept(query)).refusal();
            case "share" -> shelf.share(ViewId.of(id), seen).refusal();
            case "unshare" -> shelf.unshare(ViewId.of(id), seen).refusal();
            case "remove" -> shelf.remove(ViewId.of(id), seen).refusal();
            case "first" -> shelf.openWith(ViewId.of(id)).refusal();
            case "plain" -> {
                shelf.openPlain(PAGE);
                yield Optional.empty();
            }
            default -> throw new IllegalArgumentException("Nothing to do with a view: " + act);
        };
        RoundTrip.forget(BoardViews.class);
        return new BoardData.Views(
                seen(), refused.map(why -> viewer.phrases().say(why.why())).orElse(null));
    }

    private Optional<SavedView> first() {
        return asOpened().stream().filter(SavedView::first).findFirst();
    }

    /** An opening board asks for its look and for its views. */
    private List<SavedView> asOpened() {
        return RoundTrip.once(BoardViews.class, () -> shelf.of(PAGE));
    }

    private static String kept(String query) {
        Map<String, List<String>> parameters =
                new TreeMap<>(QueryParameters.fromString(query).getParameters());
        parameters.remove(WHOLE);
        return new QueryParameters(parameters).getQueryString();
    }

    private static BoardData.View drawn(SavedView view) {
        return new BoardData.View(
                view.id().value().toString(),
                view.version(),
                view.name(),
                view.query(),
                view.shared() ? true : null,
                view.first() ? true : null,
                view.mayEdit() ? true : null);
    }
}

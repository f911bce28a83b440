package club.mercato.pipeline.ui;

import club.mercato.kernel.Subject;
import club.mercato.live.LiveFeed;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Beat;
import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.settings.SettingChanged;
import club.mercato.staff.StaffId;
import club.mercato.views.ViewEvent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** The server's end of the board in the browser ({@code frontend/board}): carries wishes in and drawings out. */
@Tag("mercato-board")
class BoardElement extends Component {

    private final transient BoardScreen screen;
    private final transient BoardMoves moves;
    private final transient ManyCards many;
    private final transient LaneMoves laneMoves;
    private final transient LiveFeed feed;
    private final transient LookKeeper keeper;
    private final transient BoardEntrance entrance;
    private final transient BoardViews views;
    private final Set<TargetId> byOthers = new HashSet<>();
    private boolean setAnew;
    private boolean viewsChanged;
    private transient @Nullable Beat beat;

    /** Where it is kept how the user looks at the board: the address. */
    interface LookKeeper {
        void keep(BoardLook look);
    }

    BoardElement(
            BoardScreen screen,
            BoardMoves moves,
            ManyCards many,
            LaneMoves laneMoves,
            BoardEntrance entrance,
            BoardViews views,
            LiveFeed feed,
            LookKeeper keeper) {
        this.screen = screen;
        this.moves = moves;
        this.many = many;
        this.laneMoves = laneMoves;
        this.feed = feed;
        this.keeper = keeper;
        this.entrance = entrance;
        this.views = views;
        getElement().getClassList().add("board");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        stopListening();
        getElement().callJsFunction("start", BoardJson.of(screen.start()));
        beat = Beat.of(attached.getUI(), feed, this::heard, this::tell);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stopListening();
    }

    private void stopListening() {
        if (beat != null) {
            beat.stop();
            beat = null;
        }
    }

    /** On the feed's thread: only notes. */
    private boolean heard(Subject subject) {
        synchronized (byOthers) {
            if (subject.kind().equals(TargetEvent.KIND)) {
                byOthers.add(new TargetId(subject.id()));
            }
            setAnew |= subject.kind().equals(SettingChanged.KIND);
            viewsChanged |= subject.kind().equals(ViewEvent.KIND);
        }
        return true;
    }

    /** In the session: tells the browser what changed since it was told last. */
    private void tell() {
        Set<TargetId> heard;
        boolean otherViews;
        synchronized (byOthers) {
            otherViews = viewsChanged;
            viewsChanged = false;
            heard = Set.copyOf(byOthers);
            byOthers.clear();
            if (setAnew) {
                screen.forgetTold();
                setAnew = false;
            }
        }
        screen.changes(heard).ifPresent(delta -> getElement().callJsFunction("update", BoardJson.of(delta)));
        if (otherViews) {
            getElement().callJsFunction("learnViews", BoardJson.of(views.seen()));
        }
    }

    @ClientCallable
    JsonNode slice(String stage, int from, int to) {
        return BoardJson.of(screen.slice(Stage.valueOf(stage), from, to));
    }

    @ClientCallable
    void view(String stage, int from, int to) {
        screen.inView(Stage.valueOf(stage), from, to);
    }

    @ClientCallable
    JsonNode move(String id, int seen, String to, @Nullable JsonNode given) {
        BoardData.Answer answer = moves.move(screen, BoardMoves.wish(id, seen, to, answers(given)));
        return BoardJson.of(kept(answer, id, seen));
    }

    /** A card that was put down in another lane. */
    @ClientCallable
    JsonNode moveToLane(String id, int seen, String to, String lane) {
        BoardData.Answer answer =
                laneMoves.move(screen, BoardMoves.wish(id, seen, to, Map.of()), UUID.fromString(lane));
        return BoardJson.of(kept(answer, id, seen));
    }

    @ClientCallable
    JsonNode moveMany(JsonNode cards, String to, @Nullable JsonNode given) {
        ManyCards.Done done = many.move(screen, seen(cards), Stage.valueOf(to), answers(given));
        keep(done.moves());
        return BoardJson.of(done.answer());
    }

    @ClientCallable
    JsonNode giveMany(JsonNode cards, String owner) {
        return BoardJson.of(many.give(screen, seen(cards), new StaffId(UUID.fromString(owner))));
    }

    @ClientCallable
    JsonNode rankMany(JsonNode cards, int priority) {
        return BoardJson.of(many.prioritise(screen, seen(cards), priority));
    }

    @ClientCallable
    JsonNode owners() {
        return BoardJson.of(many.owners());
    }

    /** Takes back what the user moved last in this tab. */
    @ClientCallable
    JsonNode takeBack() {
        return BoardJson.of(many.takeBack(screen, ui().flatMap(LastMoves::takeFrom)));
    }

    private BoardData.Answer kept(BoardData.Answer answer, String id, int seen) {
        if (answer.undo() != null) {
            keep(new LastMoves(List.of(new LastMoves.Made(TargetId.of(id), seen + 1))));
        }
        return answer;
    }

    private void keep(LastMoves last) {
        ui().ifPresent(last::keep);
    }

    private static List<BoardData.Seen> seen(JsonNode cards) {
        return BoardJson.read(cards, new TypeReference<List<BoardData.Seen>>() {});
    }

    private static Map<String, String> answers(@Nullable JsonNode given) {
        return given == null || given.isNull()
                ? Map.of()
                : BoardJson.read(given, new TypeReference<Map<String, String>>() {});
    }

    @ClientCallable
    JsonNode options(String id) {
        return BoardJson.of(moves.options(TargetId.of(id)));
    }

    @ClientCallable
    JsonNode filter(JsonNode wished, String order) {
        BoardFilters filters = BoardFilters.of(BoardJson.read(wished, new TypeReference<BoardData.Filters>() {}));
        screen.show(screen.look().with(filters, BoardOrder.valueOf(order)));
        keeper.keep(screen.look());
        return BoardJson.of(screen.start());
    }

    @ClientCallable
    JsonNode lanes(String by) {
        screen.show(screen.look().laid(by));
        keeper.keep(screen.look());
        return BoardJson.of(screen.start());
    }

    @ClientCallable
    void fold(JsonNode stages) {
        screen.fold(BoardJson.read(stages, new TypeReference<List<String>>() {}));
        keeper.keep(screen.look());
    }

    @ClientCallable
    JsonNode ask(String stage) {
        return BoardJson.of(entrance.ask(Stage.valueOf(stage)));
    }

    @ClientCallable
    JsonNode players(String text) {
        return BoardJson.of(entrance.players(text));
    }

    @ClientCallable
    JsonNode enter(String stage, String player, JsonNode given) {
        Map<String, String> answers = BoardJson.read(given, new TypeReference<Map<String, String>>() {});
        return BoardJson.of(entrance.enter(screen, Stage.valueOf(stage), player, answers));
    }

    /** Looks at the board as a saved view says. */
    @ClientCallable
    JsonNode look(String query) {
        screen.show(views.look(query));
        keeper.keep(screen.look());
        return BoardJson.of(screen.start());
    }

    /** See {@link BoardViews#act}. */
    @ClientCallable
    JsonNode onView(String act, String id, int seen, String name, String query) {
        return BoardJson.of(views.act(act, id, seen, name, query));
    }

    @ClientCallable
    void act(String act, String id) {
        ui().ifPresent(ui -> ActWanted.tell(ui, act, Optional.of(UUID.fromString(id))));
    }

    @ClientCallable
    void logContact(String id) {
        act("log-contact", id);
    }

    @ClientCallable
    void newTarget() {
        ui().ifPresent(ui -> ActWanted.tell(ui, "new-target", Optional.empty()));
    }

    private Optional<UI> ui() {
        return getUI();
    }
}

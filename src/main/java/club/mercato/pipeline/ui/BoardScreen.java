package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.BoardColumn;
import club.mercato.pipeline.BoardFilter;
import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.LaneBy;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.season.SquadNeed;
import club.mercato.staff.StaffId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One open board: which filter and order it has, which slices are in view, and what it was told last. It holds no card;
 * what it draws it takes from the board that all share.
 */
final class BoardScreen {

    /** Cards of a column that are sent before anybody scrolled. */
    static final int FIRST_SLICE = 14;

    private static final int LARGEST_SLICE = 200;
    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private final BoardDesk desk;
    private final Map<Stage, int[]> inView = new EnumMap<>(Stage.class);
    private BoardLook look;
    private Map<Stage, Object> told = Map.of();
    private int toldOrder;
    /** Counted for each screen: a number of all changes would tell of those that are not for this viewer. */
    private long answers;

    BoardScreen(BoardDesk desk, BoardLook look) {
        this.desk = desk;
        this.look = look;
    }

    BoardLook look() {
        return look;
    }

    /** Other cards, or in another order: what was in view is no more. */
    void show(BoardLook wished) {
        look = wished;
        inView.clear();
    }

    void fold(Collection<String> stages) {
        look = look.folding(stages);
    }

    /** Everything for a first drawing. */
    BoardData.State start() {
        Board.View view = desk.board().now();
        CardDrawing drawing = desk.drawing();
        BoardFilter filter = desk.filter(look.filters());
        told = view.marks();
        Optional<Swimlanes> lanes = desk.lanes(look, drawing);
        toldOrder = lanes.map(Swimlanes::order).orElse(0);
        List<BoardColumn> columns = columns(view, filter, lanes);
        Phrasebook phrases = drawing.phrases();
        return new BoardData.State(
                ++answers,
                columns.stream()
                        .map(column -> slice(column, filter, lanes, drawing, 0, FIRST_SLICE))
                        .toList(),
                look.order().name(),
                Arrays.stream(BoardOrder.values())
                        .map(choice -> new BoardData.Choice(choice.name(), phrases.say(choice.label())))
                        .toList(),
                look.filters().data(),
                List.of(1, 2, 3).stream()
                        .map(priority -> new BoardData.Choice(
                                String.valueOf(priority), phrases.say("pipeline.priority." + priority)))
                        .toList(),
                desk.needs().values().stream()
                        .sorted(java.util.Comparator.comparing(SquadNeed::priority)
                                .thenComparing(SquadNeed::label))
                        .map(need -> new BoardData.Choice(need.id().value().toString(), need.label()))
                        .toList(),
                positions(phrases),
                BoardFilter.SILENT_DAYS,
                total(columns, drawing),
                desk.mayWork(),
                desk.mayRank(),
                phrases.bundle("board"),
                desk.mayWork() ? cardActs(phrases) : List.of(),
                look.folded()
                        .map(stages -> stages.stream().map(Stage::name).toList())
                        .orElse(null),
                laneChoices(phrases),
                drawn(lanes, columns, drawing),
                desk.entrances().stream().map(Stage::name).toList(),
                desk.views().seen(),
                desk.views().mayShare());
    }

    private static List<BoardData.Choice> positions(Phrasebook phrases) {
        return Arrays.stream(ClubPosition.values())
                .map(position -> new BoardData.Choice(position.name(), phrases.say(position.label())))
                .toList();
    }

    private static List<BoardData.Choice> laneChoices(Phrasebook phrases) {
        List<BoardData.Choice> choices = new ArrayList<>();
        choices.add(new BoardData.Choice("", phrases.say("pipeline.lanes.none")));
        for (LaneBy by : LaneBy.values()) {
            choices.add(new BoardData.Choice(by.name(), phrases.say(by.label())));
        }
        return choices;
    }

    private static List<BoardData.Act> cardActs(Phrasebook phrases) {
        return List.of(
                new BoardData.Act("log-contact", phrases.say("pipeline.board.log"), false),
                new BoardData.Act("park", phrases.say("pipeline.board.park"), false),
                new BoardData.Act("close-target", phrases.say("pipeline.board.close"), false));
    }

    /** The house has set something else: every column is told anew, whatever stands in it. */
    void forgetTold() {
        told = Map.of();
    }

    /** What is to be told since the last time; empty if nothing that this viewer sees changed. */
    Optional<BoardData.Delta> changes(Set<TargetId> byOthers) {
        Board.View view = desk.board().now();
        Map<Stage, Object> now = view.marks();
        List<Stage> touched = Arrays.stream(Stage.values())
                .filter(stage -> told.get(stage) != now.get(stage))
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        told = now;
        CardDrawing drawing = desk.drawing();
        BoardFilter filter = desk.filter(look.filters());
        Optional<Swimlanes> lanes = desk.lanes(look, drawing);
        int order = lanes.map(Swimlanes::order).orElse(0);
        boolean laidAnew = order != toldOrder;
        toldOrder = order;
        List<BoardColumn> all = columns(view, filter, lanes);
        List<BoardData.Column> columns = all.stream()
                .filter(column -> laidAnew || touched.contains(column.stage()))
                .map(column -> {
                    int[] range = inView.getOrDefault(column.stage(), new int[] {0, FIRST_SLICE});
                    return slice(column, filter, lanes, drawing, range[0], range[1]);
                })
                .toList();
        Map<String, String> notes = new java.util.HashMap<>();
        List<String> flash = new ArrayList<>();
        for (TargetId id : byOthers) {
            view.card(id).ifPresent(card -> {
                flash.add(id.value().toString());
                if (justMovedByAnother(card, drawing)) {
                    notes.put(id.value().toString(), movedBy(card.stageBy(), card.stage(), drawing));
                }
            });
        }
        return Optional.of(
                new BoardData.Delta(++answers, columns, total(all, drawing), flash, notes, drawn(lanes, all, drawing)));
    }

    /**
     * Says where a card stands now, for those who hear it, and that its stage is over its limit.
     *
     * @param key of the sentence with name, stage, place and count; with {@code Unseen} behind it, of the one for a card
     *            that the filter hides
     */
    String saidOf(String key, TargetId id, Stage stage, CardDrawing drawing) {
        Board.View view = desk.board().now();
        BoardColumn column = view.column(stage, desk.filter(look.filters()), look.order());
        Phrasebook phrases = drawing.phrases();
        String name = view.card(id).map(TargetCard::shownName).orElse("");
        String label = phrases.say(stage.label());
        int place = column.cards().stream().map(TargetCard::id).toList().indexOf(id);
        String said = place < 0
                ? phrases.say(key + "Unseen", name, label)
                : phrases.say(key, name, label, place + 1, column.count());
        return drawing.heads().overLimit(column).map(over -> said + " " + over).orElse(said);
    }

    /** A delta that tells of no change. */
    BoardData.Delta nothing(CardDrawing drawing) {
        Board.View view = desk.board().now();
        List<BoardColumn> all = columns(view, desk.filter(look.filters()), Optional.empty());
        return new BoardData.Delta(++answers, List.of(), total(all, drawing), List.of(), Map.of(), null);
    }

    private static BoardData.@Nullable Lanes drawn(
            Optional<Swimlanes> lanes, List<BoardColumn> columns, CardDrawing drawing) {
        return lanes.map(laid -> laid.draw(columns, drawing)).orElse(null);
    }

    BoardData.Column slice(Stage stage, int from, int to) {
        BoardFilter filter = desk.filter(look.filters());
        CardDrawing drawing = desk.drawing();
        Optional<Swimlanes> lanes = desk.lanes(look, drawing);
        BoardColumn column = arranged(desk.board().now().column(stage, filter, look.order()), lanes);
        return slice(column, filter, lanes, drawing, from, to);
    }

    void inView(Stage stage, int from, int to) {
        inView.put(stage, new int[] {Math.max(0, from), Math.min(to, Math.max(0, from) + LARGEST_SLICE)});
    }

    /** A logged contact changes the card, too; only a move by somebody else takes it out of the hand that holds it. */
    private static boolean justMovedByAnother(TargetCard card, CardDrawing drawing) {
        return !card.stageBy().equals(drawing.viewer().id())
                && Duration.between(card.stageSince(), drawing.now()).compareTo(A_MOMENT) < 0;
    }

    String overtaken(MoveAnswer.Overtaken overtaken, CardDrawing drawing) {
        return movedBy(overtaken.by(), overtaken.stage(), drawing);
    }

    private static String movedBy(StaffId by, Stage stage, CardDrawing drawing) {
        String who = Optional.ofNullable(drawing.staff().get(by))
                .map(member -> member.name())
                .orElse("");
        return drawing.phrases()
                .say("pipeline.board.movedBy", who, drawing.phrases().say(stage.label()));
    }

    private List<BoardColumn> columns(Board.View view, BoardFilter filter, Optional<Swimlanes> lanes) {
        return Arrays.stream(Stage.values())
                .map(stage -> arranged(view.column(stage, filter, look.order()), lanes))
                .toList();
    }

    private static BoardColumn arranged(BoardColumn column, Optional<Swimlanes> lanes) {
        return lanes.map(laid -> laid.arranged(column)).orElse(column);
    }

    private BoardData.Column slice(
            BoardColumn column, BoardFilter filter, Optional<Swimlanes> lanes, CardDrawing drawing, int from, int to) {
        int first = Math.clamp(from, 0, column.count());
        int last = Math.clamp(to, first, Math.min(column.count(), first + LARGEST_SLICE));
        return new BoardData.Column(
                drawing.heads().draw(column, !filter.isEmpty()),
                first,
                column.cards().subList(first, last).stream().map(drawing::draw).toList(),
                lanes.map(laid -> laid.groups(column)).orElse(null));
    }

    private BoardData.Total total(List<BoardColumn> columns, CardDrawing drawing) {
        return drawing.heads().total(columns, desk.board().parked());
    }
}

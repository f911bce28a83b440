package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.TargetId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what became of each of several cards, in the viewer's words. */
final class ManyAnswers {

    private final BoardScreen screen;
    private final CardDrawing drawing;
    private final List<String> done = new ArrayList<>();
    private final List<LastMoves.Made> moves = new ArrayList<>();
    private final List<BoardData.NotDone> refused = new ArrayList<>();
    private final Map<Question, List<String>> asked = new LinkedHashMap<>();
    private @Nullable String instead;

    /** What cards lack, and in which words it is asked for: cards that lack the same are asked for once. */
    private record Question(String sentence, List<BoardData.Field> fields) {}

    ManyAnswers(BoardScreen screen, BoardDesk desk) {
        this.screen = screen;
        this.drawing = desk.drawing();
    }

    Phrasebook phrases() {
        return drawing.phrases();
    }

    int count() {
        return done.size();
    }

    int refused() {
        return refused.size();
    }

    void sayInstead(String sentence) {
        instead = sentence;
    }

    /**
     * @param seenMoves how often the card had changed its stage before
     * @param notDone   what stands before the sentence of a refusal
     */
    void move(TargetId id, MoveAnswer answer, int seenMoves, String notDone) {
        switch (answer) {
            case MoveAnswer.Moved moved -> {
                done.add(text(id));
                if (moved.from() != moved.to()) {
                    moves.add(new LastMoves.Made(id, seenMoves + 1));
                }
            }
            case MoveAnswer.NotMoved(Refused why) -> refuse(id, why, notDone);
            case MoveAnswer.Asked(Refused first, List<AskedInPlace.Field> fields) ->
                asked.computeIfAbsent(
                                new Question(
                                        phrases().say(first.why()),
                                        fields.stream()
                                                .map(field -> BoardMoves.field(field, phrases()))
                                                .toList()),
                                question -> new ArrayList<>())
                        .add(text(id));
            case MoveAnswer.Overtaken overtaken -> told(id, screen.overtaken(overtaken, drawing));
            case MoveAnswer.Unknown() -> told(id, phrases().say("pipeline.refused.unknown"));
        }
    }

    void act(TargetId id, Optional<Refused> no, String notDone) {
        no.ifPresentOrElse(why -> refuse(id, why, notDone), () -> done.add(text(id)));
    }

    /** @param undo whether the moves among them can be taken back */
    ManyCards.Done done(String said, boolean undo) {
        BoardData.Delta delta = screen.changes(Set.of()).orElseGet(() -> screen.nothing(drawing));
        List<BoardData.AskedOfMany> asks = asked.entrySet().stream()
                .map(one -> new BoardData.AskedOfMany(
                        one.getValue(),
                        one.getKey().sentence(),
                        one.getKey().fields(),
                        phrases().say("pipeline.board.move")))
                .toList();
        String words = instead == null ? said : instead;
        return new ManyCards.Done(
                new BoardData.ManyAnswer(words, done, refused, asks, (undo && !moves.isEmpty()) ? true : null, delta),
                new LastMoves(moves));
    }

    private void refuse(TargetId id, Refused why, String notDone) {
        refused.add(
                new BoardData.NotDone(text(id), notDone, phrases().say(why.why()), BoardMoves.acts(why, phrases())));
    }

    private void told(TargetId id, String sentence) {
        refused.add(new BoardData.NotDone(text(id), null, sentence, List.of()));
    }

    private static String text(TargetId id) {
        return id.value().toString();
    }
}

package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Says to the board in the browser what became of a wish to move a card, and what each stage asks for. */
@Component
class BoardMoves {

    private final NegotiationDesk desk;
    private final BoardDesk boardDesk;

    BoardMoves(NegotiationDesk desk, BoardDesk boardDesk) {
        this.desk = desk;
        this.boardDesk = boardDesk;
    }

    BoardData.Answer move(BoardScreen screen, MoveWish wish) {
        MoveAnswer answer = desk.move(wish);
        CardDrawing drawing = boardDesk.drawing();
        Phrasebook phrases = drawing.phrases();
        return switch (answer) {
            case MoveAnswer.Moved moved ->
                BoardData.Answer.moved(
                        screen.saidOf("pipeline.board.moved", wish.target(), wish.to(), drawing),
                        moved.from() != moved.to(),
                        delta(screen, drawing));
            case MoveAnswer.NotMoved(Refused refused) ->
                BoardData.Answer.refused(
                        phrases.say(
                                "pipeline.board.notMoved", phrases.say(wish.to().label())),
                        phrases.say(refused.why()),
                        acts(refused, phrases));
            case MoveAnswer.Asked(Refused first, List<AskedInPlace.Field> fields) ->
                BoardData.Answer.asked(
                        phrases.say(first.why()),
                        fields.stream().map(field -> field(field, phrases)).toList(),
                        phrases.say("pipeline.board.move"));
            case MoveAnswer.Overtaken overtaken ->
                BoardData.Answer.overtaken(screen.overtaken(overtaken, drawing), delta(screen, drawing));
            case MoveAnswer.Unknown() ->
                BoardData.Answer.overtaken(phrases.say("pipeline.refused.unknown"), delta(screen, drawing));
        };
    }

    /** The stages with what each asks. What stops the card at several of them is said, and mended, at the first. */
    List<BoardData.Option> options(TargetId id) {
        CardDrawing drawing = boardDesk.drawing();
        Phrasebook phrases = drawing.phrases();
        Optional<TargetCard> card = boardDesk.board().now().card(id);
        if (card.isEmpty()) {
            return List.of();
        }
        List<BoardData.Option> options = new ArrayList<>();
        Set<Sentence> said = new HashSet<>();
        for (NegotiationDesk.Prospect prospect : desk.prospects(id)) {
            BoardData.Option option = option(prospect, card.get(), drawing, phrases);
            boolean again = prospect.refused()
                    .filter(refused -> !said.add(refused.why()))
                    .isPresent();
            options.add(
                    again && option.state().equals("closed")
                            ? new BoardData.Option(option.id(), option.label(), "closed", null, null)
                            : option);
        }
        return options;
    }

    private BoardData.Option option(
            NegotiationDesk.Prospect prospect, TargetCard card, CardDrawing drawing, Phrasebook phrases) {
        Stage stage = prospect.stage();
        String label = phrases.say(stage.label());
        if (stage == card.stage()) {
            return new BoardData.Option(
                    stage.name(), label, "here", drawing.draw(card).since(), null);
        }
        if (stage.isBefore(card.stage())) {
            return new BoardData.Option(
                    stage.name(), label, "earlier", phrases.say("pipeline.board.asksForReason"), null);
        }
        return prospect.refused()
                .map(refused -> new BoardData.Option(
                        stage.name(),
                        label,
                        "closed",
                        phrases.say(refused.why()),
                        acts(refused, phrases).stream().findFirst().orElse(null)))
                .orElseGet(() -> new BoardData.Option(stage.name(), label, "open", null, null));
    }

    BoardData.Delta delta(BoardScreen screen, CardDrawing drawing) {
        return screen.changes(Set.of()).orElseGet(() -> screen.nothing(drawing));
    }

    static List<BoardData.Act> acts(Refused refused, Phrasebook phrases) {
        return IntStream.range(0, refused.mends().size())
                .mapToObj(index -> {
                    String act = refused.mends().get(index).act();
                    return new BoardData.Act(act, phrases.say("parts.act." + act), index == 0);
                })
                .toList();
    }

    static BoardData.Field field(AskedInPlace.Field field, Phrasebook phrases) {
        List<BoardData.Choice> options = field.options().stream()
                .map(option -> new BoardData.Choice(option.value(), spoken(option.label(), phrases)))
                .toList();
        return new BoardData.Field(
                field.name(),
                phrases.say("pipeline.field." + field.name()),
                options.isEmpty() ? "text" : "choice",
                options,
                field.preset().orElse(null),
                true);
    }

    private static String spoken(Word label, Phrasebook phrases) {
        return switch (label) {
            case Word.Term(String key) -> phrases.say(key);
            case Word.Text(String text) -> text;
            default -> throw new IllegalArgumentException("No label: " + label);
        };
    }

    static MoveWish wish(String id, int seen, String to, Map<String, String> given) {
        return new MoveWish(TargetId.of(id), seen, Stage.valueOf(to), given);
    }
}

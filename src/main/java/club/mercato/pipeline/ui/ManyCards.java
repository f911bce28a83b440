package club.mercato.pipeline.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Reassigning;
import club.mercato.pipeline.ReturnDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Does with several cards what is done with one: card by card, by the same rules, each with its own answer. */
@Component
class ManyCards {

    /** So many at once; a browser that wishes more gets nothing done. */
    static final int MOST = 100;

    private final NegotiationDesk desk;
    private final ReturnDesk returns;
    private final Reassigning reassigning;
    private final StaffRoom staffRoom;
    private final BoardDesk boardDesk;

    ManyCards(
            NegotiationDesk desk,
            ReturnDesk returns,
            Reassigning reassigning,
            StaffRoom staffRoom,
            BoardDesk boardDesk) {
        this.desk = desk;
        this.returns = returns;
        this.reassigning = reassigning;
        this.staffRoom = staffRoom;
        this.boardDesk = boardDesk;
    }

    /** Those to whom a card can be given. */
    List<BoardData.Choice> owners() {
        return staffRoom.owners().stream()
                .map(owner -> new BoardData.Choice(owner.key().toString(), owner.name()))
                .toList();
    }

    /** What became of many wishes, and which moves can be taken back. */
    record Done(BoardData.ManyAnswer answer, LastMoves moves) {}

    Done move(BoardScreen screen, List<BoardData.Seen> cards, Stage to, Map<String, String> given) {
        ManyAnswers answers = begin(screen, cards);
        String notMoved = answers.phrases().say("pipeline.board.notMoved", stage(to, answers.phrases()));
        for (BoardData.Seen card : bounded(cards)) {
            TargetId id = TargetId.of(card.id());
            answers.move(id, desk.move(new MoveWish(id, card.v(), to, given)), card.v(), notMoved);
        }
        // where all are asked for something, the question says it
        String said = answers.count() + answers.refused() == 0
                ? ""
                : counted(answers, "pipeline.board.manyMoved", stage(to, answers.phrases()));
        return answers.done(said, true);
    }

    BoardData.ManyAnswer give(BoardScreen screen, List<BoardData.Seen> cards, StaffId owner) {
        String name = Optional.ofNullable(staffRoom.everyone().get(owner))
                .map(StaffMember::name)
                .orElse("");
        return each(screen, cards, "Given", name, id -> reassigning.give(id, owner));
    }

    BoardData.ManyAnswer prioritise(BoardScreen screen, List<BoardData.Seen> cards, int priority) {
        String name = boardDesk.drawing().phrases().say("pipeline.priority." + priority);
        Board.View view = boardDesk.board().now();
        return each(screen, cards, "Ranked", name, id -> desk.prioritise(id, stood(view.card(id)), priority));
    }

    private static Optional<Integer> stood(Optional<TargetCard> card) {
        return card.filter(TargetCard::priorityStands).flatMap(TargetCard::priority);
    }

    BoardData.ManyAnswer takeBack(BoardScreen screen, Optional<LastMoves> last) {
        ManyAnswers answers = new ManyAnswers(screen, boardDesk);
        Phrasebook phrases = answers.phrases();
        List<LastMoves.Made> moves = last.map(LastMoves::moves).orElse(List.of());
        if (moves.isEmpty()) {
            return answers.done(phrases.say("pipeline.refused.nothingToTakeBack"), false)
                    .answer();
        }
        for (LastMoves.Made made : moves) {
            MoveAnswer answer = returns.takeBack(made.target(), made.moves());
            answers.move(made.target(), answer, made.moves(), phrases.say("pipeline.board.notTakenBack"));
        }
        return answers.done(takenBack(answers, moves), false).answer();
    }

    private String takenBack(ManyAnswers answers, List<LastMoves.Made> moves) {
        Optional<TargetCard> only = moves.size() == 1 && answers.count() == 1
                ? boardDesk.board().now().card(moves.getFirst().target())
                : Optional.empty();
        return only.map(card -> answers.phrases()
                        .say("pipeline.board.takenBack", card.shownName(), stage(card.stage(), answers.phrases())))
                .orElseGet(() -> counted(answers, "pipeline.board.manyTakenBack", ""));
    }

    private BoardData.ManyAnswer each(
            BoardScreen screen,
            List<BoardData.Seen> cards,
            String deed,
            String name,
            Function<TargetId, Answer<TargetId>> act) {
        ManyAnswers answers = begin(screen, cards);
        Board.View view = boardDesk.board().now();
        for (BoardData.Seen card : bounded(cards)) {
            TargetId id = TargetId.of(card.id());
            Optional<Refused> refused =
                    moved(view.card(id), card.v()).or(() -> act.apply(id).refusal());
            answers.act(id, refused, answers.phrases().say("pipeline.board.not" + deed, name));
        }
        return answers.done(counted(answers, "pipeline.board.many" + deed, name), false)
                .answer();
    }

    private ManyAnswers begin(BoardScreen screen, List<BoardData.Seen> cards) {
        ManyAnswers answers = new ManyAnswers(screen, boardDesk);
        if (cards.size() > MOST) {
            answers.sayInstead(answers.phrases().say("pipeline.board.tooMany", MOST));
        }
        return answers;
    }

    private static List<BoardData.Seen> bounded(List<BoardData.Seen> cards) {
        return cards.size() > MOST ? List.of() : cards;
    }

    /** Whoever saw it in another stage did not see what he decides on. */
    private static Optional<Refused> moved(Optional<TargetCard> card, int seenMoves) {
        return card.filter(found -> found.moves() != seenMoves)
                .map(found -> Refused.because(Sentence.of("pipeline.refused.movedMeanwhile")));
    }

    private static String counted(ManyAnswers answers, String key, String what) {
        return answers.phrases().say(key, answers.count(), what, answers.refused());
    }

    private static String stage(Stage stage, Phrasebook phrases) {
        return phrases.say(stage.label());
    }
}

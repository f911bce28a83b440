package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.LaneBy;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Reassigning;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A card put down in another lane: the lane's owner or need is its own from then on, where the rules let it, and only
 * then does it go to the stage. What is refused first leaves the rest undone.
 */
@Component
class LaneMoves {

    private final NegotiationDesk desk;
    private final Reassigning reassigning;
    private final BoardMoves moves;
    private final BoardDesk boardDesk;

    LaneMoves(NegotiationDesk desk, Reassigning reassigning, BoardMoves moves, BoardDesk boardDesk) {
        this.desk = desk;
        this.reassigning = reassigning;
        this.moves = moves;
        this.boardDesk = boardDesk;
    }

    /** @param lane the owner or need, whichever this board has lanes of */
    BoardData.Answer move(BoardScreen screen, MoveWish wish, UUID lane) {
        Optional<TargetCard> found = boardDesk.board().now().card(wish.target());
        Optional<LaneBy> by = screen.look().lanes();
        if (found.isEmpty() || by.isEmpty()) {
            return moves.move(screen, wish);
        }
        TargetCard card = found.get();
        Optional<BoardData.Answer> stopped = switch (by.get()) {
            case OWNER -> given(screen, wish, card, new StaffId(lane));
            case NEED -> answering(screen, wish, card, new NeedId(lane));
        };
        if (stopped.isPresent()) {
            return stopped.get();
        }
        CardDrawing drawing = boardDesk.drawing();
        Phrasebook phrases = drawing.phrases();
        if (wish.to() == card.stage()) {
            return BoardData.Answer.moved(laid(card, by.get(), lane, phrases), false, moves.delta(screen, drawing));
        }
        BoardData.Answer answer = moves.move(screen, wish);
        return answer.said() == null
                ? answer.with(moves.delta(screen, drawing))
                : answer.saying(answer.said() + " " + laid(card, by.get(), lane, phrases));
    }

    private Optional<BoardData.Answer> given(BoardScreen screen, MoveWish wish, TargetCard card, StaffId owner) {
        if (card.moves() != wish.seenMoves()) {
            return Optional.of(moves.move(screen, wish));
        }
        return reassigning.give(card.id(), owner).refusal().map(refused -> {
            Phrasebook phrases = boardDesk.drawing().phrases();
            return refused(phrases.say("pipeline.board.notGiven", nameOf(owner)), refused, phrases);
        });
    }

    private Optional<BoardData.Answer> answering(BoardScreen screen, MoveWish wish, TargetCard card, NeedId need) {
        Map<String, String> given =
                Map.of(AskedInPlace.NEED.name(), need.value().toString());
        MoveAnswer answer = desk.move(new MoveWish(card.id(), wish.seenMoves(), card.stage(), given));
        if (answer instanceof MoveAnswer.Moved) {
            return Optional.empty();
        }
        if (answer instanceof MoveAnswer.NotMoved(Refused refused)) {
            Phrasebook phrases = boardDesk.drawing().phrases();
            return Optional.of(refused(phrases.say("pipeline.board.notNeedSet"), refused, phrases));
        }
        return Optional.of(moves.move(screen, wish));
    }

    private static BoardData.Answer refused(String title, Refused refused, Phrasebook phrases) {
        return BoardData.Answer.refused(title, phrases.say(refused.why()), BoardMoves.acts(refused, phrases));
    }

    private String laid(TargetCard card, LaneBy by, UUID lane, Phrasebook phrases) {
        return switch (by) {
            case OWNER -> phrases.say("pipeline.board.given", card.shownName(), nameOf(new StaffId(lane)));
            case NEED ->
                phrases.say(
                        "pipeline.board.needSet",
                        card.shownName(),
                        Objects.requireNonNull(boardDesk.needs().get(new NeedId(lane)))
                                .label());
        };
    }

    private String nameOf(StaffId owner) {
        return Objects.requireNonNull(boardDesk.drawing().staff().get(owner)).name();
    }
}

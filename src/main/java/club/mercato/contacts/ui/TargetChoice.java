package club.mercato.contacts.ui;

import club.mercato.directory.names.Folding;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.BoardFilter;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Open targets found by the beginnings of words of the player's or the club's name. */
final class TargetChoice {

    private TargetChoice() {}

    static CallbackDataProvider<TargetCard, String> open(Board board) {
        return new CallbackDataProvider<>(
                query -> found(board, query.getFilter().orElse(""))
                        .sorted(Comparator.comparing(card -> card.player().key()))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) found(board, query.getFilter().orElse("")).count(),
                card -> card.id());
    }

    static Renderer<TargetCard> line() {
        return LitRenderer.<TargetCard>of(
                        "<span class='player-line'><b>${item.name}</b><span>${item.club}</span></span>")
                .withProperty("name", card -> card.shownName())
                .withProperty(
                        "club", card -> card.club().map(TargetCard.Club::name).orElse(""));
    }

    private static Stream<TargetCard> found(Board board, String typed) {
        BoardFilter filter =
                new BoardFilter(Optional.empty(), Set.of(), Set.of(), BoardFilter.wordsOf(Folding.fold(typed)));
        return board.now().cards().stream().filter(filter::shows);
    }
}

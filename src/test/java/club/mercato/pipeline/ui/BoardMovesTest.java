package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Told;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What "Move to…" says of each stage. */
@Import(Told.class)
class BoardMovesTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BoardMoves moves;

    @Test
    void whatStopsACardAtSeveralStagesIsSaidAndMendedAtTheFirst() {
        signIn(told.recruiter());
        TargetCard card = told.approached("Moves Stopped", "Olympique Moves");

        List<BoardData.Option> closed = moves.options(card.id()).stream()
                .filter(option -> option.state().equals("closed"))
                .toList();

        assertThat(closed).extracting(BoardData.Option::id).startsWith(Stage.TALKS.name(), Stage.BID.name());
        assertThat(closed.getFirst().note()).isEqualTo("Nobody has spoken to Olympique Moves yet.");
        assertThat(closed.getFirst().act()).isNotNull();
        assertThat(closed.stream().skip(1)).allSatisfy(option -> {
            assertThat(option.note()).isNull();
            assertThat(option.act()).isNull();
        });
    }
}

package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.Statements;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the board costs the database does not hang on how many cards it has. */
class BoardStatementsTest extends ScreenTest {

    private static final int FEW = 10;
    private static final int MANY = 500;

    @Autowired
    private NegotiationDesk desk;

    @Test
    void openingTheBoardAndMovingACardTakeAsManyStatementsWithFewCardsAsWithMany() {
        Scout scout = new Scout(context);
        scout.recruiter();
        signIn(Role.RECRUITER);
        fill(scout, 0, FEW);
        openBoard();
        long openingFew = Statements.of(this::openBoard);
        long movingFew = moving(scout, "Moved Among Few");
        long openingAfterAChangeOfFew = Statements.of(this::openBoard);

        fill(scout, FEW, MANY);
        openBoard();
        long openingMany = Statements.of(this::openBoard);
        long movingMany = moving(scout, "Moved Among Many");
        long openingAfterAChangeOfMany = Statements.of(this::openBoard);

        assertThat(openingFew).isPositive();
        assertThat(openingMany).isEqualTo(openingFew);
        assertThat(movingFew).isPositive();
        assertThat(movingMany).isEqualTo(movingFew);
        assertThat(openingAfterAChangeOfFew).isGreaterThan(openingFew);
        assertThat(openingAfterAChangeOfMany).isEqualTo(openingAfterAChangeOfFew);
    }

    private static void fill(Scout scout, int from, int to) {
        for (int number = from; number < to; number++) {
            scout.identified("Card Number " + number);
        }
    }

    private void openBoard() {
        UI.getCurrent().navigate("targets");
        UI.getCurrent().navigate("board");
    }

    private long moving(Scout scout, String player) {
        TargetId id = scout.identified(player);
        MoveWish wish = scout.wish(id, Stage.SHORTLISTED);
        return Statements.of(() -> {
            MoveAnswer answer = desk.move(wish);
            assertThat(answer).isInstanceOf(MoveAnswer.Moved.class);
        });
    }
}

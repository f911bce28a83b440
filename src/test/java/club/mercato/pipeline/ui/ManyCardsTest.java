package club.mercato.pipeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Told;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Several cards at once: each by its own rules, none overwritten, and the whole act taken back. */
@Import(Told.class)
class ManyCardsTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private ManyCards many;

    @Autowired
    private BoardDesk boardDesk;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Journal journal;

    private BoardScreen screen;

    @BeforeEach
    void openABoard() {
        signIn(told.recruiter());
        screen = screen();
    }

    @Test
    void eachIsMovedOrRefusedForItself() {
        TargetCard first = told.approached("Many First", "Olympique Many");
        TargetCard second = told.approached("Many Second", "Olympique Many");
        TargetCard closed = told.approached("Many Closed", "Olympique Many");
        told.as(told.manager(), () -> desk.close(closed.id(), ClosingReason.WITHDRAWN, ""))
                .orElseThrow();

        BoardData.ManyAnswer answer = many.move(
                        screen, seen(first, second, closed), Stage.SHORTLISTED, Map.of("reason", "Too early"))
                .answer();

        assertThat(answer.said()).isEqualTo("2 moved to Shortlisted, 1 refused.");
        assertThat(answer.done()).containsExactly(text(first), text(second));
        assertThat(answer.refused()).singleElement().satisfies(no -> {
            assertThat(no.id()).isEqualTo(text(closed));
            assertThat(no.title()).isEqualTo("Not moved to Shortlisted.");
            assertThat(no.why()).isEqualTo("This target is not on the board.");
        });
        assertThat(told.card(first.id()).stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(facts(second.id())).contains("pipeline.fact.movedBack");
    }

    @Test
    void whatAnotherMovedSinceIsNotMovedAndSaysSo() {
        TargetCard seenBefore = told.approached("Many Overtaken", "Olympique Many");
        told.as(
                told.manager(),
                () -> desk.move(
                        new MoveWish(seenBefore.id(), seenBefore.moves(), Stage.IDENTIFIED, Map.of("reason", "Wait"))));

        BoardData.ManyAnswer answer = many.move(
                        screen, seen(seenBefore), Stage.SHORTLISTED, Map.of("reason", "Too early"))
                .answer();

        assertThat(answer.refused()).singleElement().satisfies(no -> {
            assertThat(no.title()).isNull();
            assertThat(no.why()).isEqualTo(told.manager().name() + " moved this card to Identified a moment ago.");
        });
        assertThat(told.card(seenBefore.id()).stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void cardsThatLackTheSameAreAskedOnce() {
        TargetCard first = disowned("Many Asked First");
        TargetCard second = disowned("Many Asked Second");

        BoardData.ManyAnswer answer = many.move(screen, seen(first, second), Stage.IDENTIFIED, Map.of())
                .answer();

        assertThat(answer.asks()).singleElement().satisfies(ask -> {
            assertThat(ask.ids()).containsExactly(text(first), text(second));
            assertThat(ask.sentence()).isEqualTo("A step back needs a reason.");
            assertThat(ask.fields()).extracting(BoardData.Field::name).containsExactly("reason");
        });
        assertThat(answer.undo()).isNull();
        assertThat(told.card(first.id()).stage()).isEqualTo(Stage.APPROACH);
    }

    @Test
    void theWholeActIsTakenBackWithoutAReasonAndTheJournalKeepsBoth() {
        TargetCard first = told.approached("Many Back First", "Olympique Many");
        TargetCard second = told.approached("Many Back Second", "Olympique Many");
        LastMoves moves = many.move(screen, seen(first, second), Stage.SHORTLISTED, Map.of("reason", "Too early"))
                .moves();

        BoardData.ManyAnswer answer = many.takeBack(screen, Optional.of(moves));

        assertThat(answer.said()).isEqualTo("2 moves taken back.");
        for (TargetCard before : List.of(first, second)) {
            TargetCard after = told.card(before.id());
            assertThat(after.stage()).isEqualTo(Stage.APPROACH);
            assertThat(after.stageSince()).isEqualTo(before.stageSince());
            assertThat(after.moves()).isEqualTo(before.moves() + 2);
            assertThat(facts(before.id())).containsSequence("pipeline.fact.tookBack", "pipeline.fact.movedBack");
        }
    }

    @Test
    void whatAnotherMovedSinceIsNotTakenBack() {
        TargetCard mine = told.approached("Many Kept Mine", "Olympique Many");
        TargetCard touched = told.approached("Many Kept Touched", "Olympique Many");
        LastMoves moves = many.move(screen, seen(mine, touched), Stage.SHORTLISTED, Map.of("reason", "Too early"))
                .moves();
        told.as(
                told.manager(),
                () -> desk.move(new MoveWish(
                        touched.id(), touched.moves() + 1, Stage.IDENTIFIED, Map.of("reason", "Much too early"))));

        BoardData.ManyAnswer answer = many.takeBack(screen, Optional.of(moves));

        assertThat(answer.done()).containsExactly(text(mine));
        assertThat(answer.refused())
                .singleElement()
                .satisfies(no -> assertThat(no.why())
                        .isEqualTo(told.manager().name() + " moved this card to Identified a moment ago."));
        assertThat(told.card(touched.id()).stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void withoutAMoveThereIsNothingToTakeBack() {
        assertThat(many.takeBack(screen, Optional.empty()).said()).isEqualTo("There is no move of yours to take back.");
    }

    @Test
    void theNewOwnerGetsTheNextStepsAndWhatIsAnothersStaysWithHim() {
        TargetCard mine = told.approached("Many Given", "Olympique Many");
        TargetCard managers = told.approached("Many Not Given", "Olympique Many");
        told.as(
                        told.manager(),
                        () -> desk.assign(
                                managers.id(), managers.owner(), told.manager().id()))
                .orElseThrow();
        told.as(
                        told.recruiter(),
                        () -> followUps.set(
                                mine.id(), FollowUpForm.on(LocalDate.now().plusDays(3), "Call")))
                .orElseThrow();
        StaffMember heir = employed(Role.RECRUITER, Role.MANAGER);
        signIn(told.recruiter());

        BoardData.ManyAnswer answer = many.give(screen, seen(mine, managers), heir.id());

        assertThat(answer.said()).isEqualTo("1 given to " + heir.name() + ", 1 refused.");
        assertThat(answer.refused())
                .singleElement()
                .satisfies(no -> assertThat(no.title()).isEqualTo("Not given to " + heir.name() + "."));
        assertThat(told.card(mine.id()).owner()).contains(heir.id());
        assertThat(told.card(managers.id()).owner()).contains(told.manager().id());
        assertThat(told.as(heir, () -> followUps.next(mine.id())).map(FollowUp::who))
                .contains(heir.id());
    }

    @Test
    void whatAnotherMovedSinceIsNotGivenAwayEither() {
        TargetCard seenBefore = told.approached("Many Moved Meanwhile", "Olympique Many");
        told.as(
                told.manager(),
                () -> desk.move(
                        new MoveWish(seenBefore.id(), seenBefore.moves(), Stage.IDENTIFIED, Map.of("reason", "Wait"))));

        BoardData.ManyAnswer answer =
                many.give(screen, seen(seenBefore), told.manager().id());

        assertThat(answer.refused())
                .singleElement()
                .satisfies(no -> assertThat(no.why()).isEqualTo("Somebody else moved this card meanwhile."));
        assertThat(told.card(seenBefore.id()).owner()).contains(told.recruiter().id());
    }

    @Test
    void aManagerRanksSeveral() {
        TargetCard first = told.approached("Many Ranked First", "Olympique Many");
        TargetCard second = told.approached("Many Ranked Second", "Olympique Many");
        signIn(told.manager());

        BoardData.ManyAnswer answer = many.prioritise(screen(), seen(first, second), 3);

        assertThat(answer.said()).isEqualTo("2 set to Priority 3.");
        assertThat(told.card(second.id()).priority()).contains(3);
    }

    @Test
    void moreThanAHundredAreNotTouched() {
        TargetCard card = told.approached("Many Too Many", "Olympique Many");
        List<BoardData.Seen> tooMany = IntStream.rangeClosed(0, ManyCards.MOST)
                .mapToObj(number -> new BoardData.Seen(text(card), card.moves()))
                .toList();

        BoardData.ManyAnswer answer = many.move(screen, tooMany, Stage.SHORTLISTED, Map.of("reason", "Too early"))
                .answer();

        assertThat(answer.said()).isEqualTo("Nothing was changed. At most 100 cards are changed at once.");
        assertThat(told.card(card.id()).stage()).isEqualTo(Stage.APPROACH);
    }

    /** Looked at once, so that what changes from now on is told. */
    private BoardScreen screen() {
        BoardScreen opened = new BoardScreen(boardDesk, BoardLook.PLAIN);
        opened.start();
        return opened;
    }

    private TargetCard disowned(String player) {
        TargetCard card = told.approached(player, "Olympique Many");
        told.as(
                        told.manager(),
                        () -> desk.shape(
                                card.id(),
                                desk.formOf(card.id()).orElseThrow().version(),
                                new TargetForm(card.need(), card.priority(), Optional.empty())))
                .orElseThrow();
        return told.card(card.id());
    }

    private List<String> facts(TargetId id) {
        return told.as(told.recruiter(), () -> journal.about(TargetEvent.of(id), 100)).stream()
                .map(Entry::what)
                .map(what -> what.key())
                .toList();
    }

    private static List<BoardData.Seen> seen(TargetCard... cards) {
        return Stream.of(cards)
                .map(card -> new BoardData.Seen(text(card), card.moves()))
                .toList();
    }

    private static String text(TargetCard card) {
        return card.id().value().toString();
    }
}
